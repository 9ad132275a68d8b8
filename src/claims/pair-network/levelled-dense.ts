import { type Dense, placeDense } from '../../kernel/dense.ts'
import type { CoreMemory, MemoryPlan } from '../../kernel/memory-plan.ts'
import { filledWith } from '../../kernel/weights.ts'
import type { Tensors } from '../../model/model-file/model-file.ts'

/** A dense layer with weights of 8 bits, over rows of any numbers. */
export interface LevelledDense {
  /** Numbers in a row of what it writes. */
  readonly columns: number
  readonly width: number
  readonly dense: Dense
  readonly biasAt: number
}

/** Tensors `name`.weight [outputs, width], `name`.scale and `name`.bias; `width` is a multiple of 8. */
export function placeLevelled(
  plan: MemoryPlan,
  tensors: Tensors,
  name: string,
  outputs: number,
  width: number,
): LevelledDense {
  const dense = placeDense(plan, tensors, name, outputs, width, { ofBytes: true, withoutBias: true })
  const biasAt = plan.keep(filledWith(tensors.floats(`${name}.bias`, outputs), 0))
  return { columns: dense.columns, width, dense, biasAt }
}

/** Room for what stands between a row of numbers and what a dense layer makes of it. */
export class Levels {
  readonly #levelled: number
  readonly #packed: number
  readonly #reaches: number

  /** For at most so many rows, a multiple of four, of at most `width` numbers. */
  constructor(plan: MemoryPlan, rows: number, width: number) {
    this.#levelled = plan.rows(rows, width)
    this.#packed = plan.reserve(rows * width * 2)
    this.#reaches = plan.rows(1, rows)
  }

  /** Writes to `out` what a layer makes of the rows at `from`; `rows` is a multiple of four. */
  run(
    memory: CoreMemory,
    { dense, width, columns, biasAt }: LevelledDense,
    from: number,
    rows: number,
    out: number,
  ): void {
    const { kernel } = memory
    kernel.levelRows(from, rows, width, this.#levelled, this.#reaches)
    kernel.packRows(this.#levelled, rows, width, this.#packed)
    dense.run(memory, this.#packed, rows, out)
    kernel.raiseRows(out, rows, columns, this.#reaches, biasAt)
  }
}
