import { type Dense, placeDense } from '../../../kernel/dense.ts'
import type { CoreMemory, MemoryPlan } from '../../../kernel/memory-plan.ts'
import type { Tensors } from '../../../model/model-file/model-file.ts'

/** Sentences whose words lie in rows one after another: sentence i is rows starts[i] up to starts[i + 1]. */
export interface Batch {
  readonly rows: number
  readonly starts: readonly number[]
}

interface LayerSizes {
  readonly width: number
  readonly layers: number
}

interface Layer {
  readonly gates: Dense
  readonly carryAt: number
}

/** The recurrent layers: each reads rows of `width` numbers in [-1, 1] and writes such rows. */
export class Layers {
  readonly #width: number
  readonly #layers: readonly Layer[]
  readonly #gatesAt: number
  readonly #packedAt: number
  readonly #stateAt: number
  readonly #x: readonly [number, number]

  /** Tensors layer0, layer1 and so on; `width` is a multiple of 8 and at most 256. */
  constructor(plan: MemoryPlan, tensors: Tensors, { width, layers }: LayerSizes, mostRows: number) {
    this.#width = width
    this.#layers = Array.from({ length: layers }, (_, layer) => ({
      gates: placeDense(plan, tensors, `layer${layer}`, 3 * width, width),
      carryAt: plan.keep(tensors.floats(`layer${layer}.carry`, width)),
    }))
    this.#gatesAt = plan.rows(mostRows, 3 * width)
    this.#packedAt = plan.rows(mostRows, width / 2)
    this.#stateAt = plan.rows(1, width)
    this.#x = [plan.rows(mostRows, width), plan.rows(mostRows, width)]
  }

  /** Where the rows of the first vectors are to be put. */
  get inputAt(): number {
    return this.#x[0]
  }

  /** Where the rows of the last layer lie after `run`; those of the first vectors may be gone. */
  get outputAt(): number {
    return this.#x[this.#layers.length % 2 === 0 ? 0 : 1]
  }

  /** Runs every layer and gives the address of the last one's rows, packed as `Dense` reads them. */
  run(memory: CoreMemory, batch: Batch): number {
    let [x, out] = this.#x
    const rows = Math.ceil(batch.rows / 4) * 4
    for (const { gates, carryAt } of this.#layers) {
      memory.kernel.packRows(x, rows, this.#width, this.#packedAt)
      gates.run(memory, this.#packedAt, rows, this.#gatesAt)
      this.#recur(memory, batch, carryAt, x, out)
      const read = x
      x = out
      out = read
    }
    memory.kernel.packRows(x, rows, this.#width, this.#packedAt)
    return this.#packedAt
  }

  #recur({ kernel }: CoreMemory, { starts }: Batch, carryAt: number, x: number, out: number): void {
    const units = this.#width / 2
    const half = units * 4
    const stride = this.#width * 4
    const gateStride = this.#width * 12
    for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
      const first = starts[sentence] ?? 0
      const last = (starts[sentence + 1] ?? 0) - 1
      const forward = [this.#gatesAt + first * gateStride, gateStride, x + first * stride] as const
      const gatesBack = this.#gatesAt + last * gateStride + gateStride / 2
      const backward = [gatesBack, -gateStride, x + last * stride + half] as const
      const count = last - first + 1
      kernel.recurrence(count, units, ...forward, out + first * stride, stride, carryAt, this.#stateAt)
      const outBack = out + last * stride + half
      kernel.recurrence(count, units, ...backward, outBack, -stride, carryAt + half, this.#stateAt)
    }
  }
}
