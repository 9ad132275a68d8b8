import type { Tensors } from '../model/model-file/model-file.ts'
import type { CoreMemory, MemoryPlan } from './memory-plan.ts'
import { blocksOf, filledUp, filledWith, packIntegers } from './weights.ts'

/** A dense layer with integer weights, placed in the kernel's memory. */
export interface Dense {
  /** Numbers in a row of what it writes. */
  readonly columns: number
  run(memory: CoreMemory, packed: number, rows: number, out: number): void
  /** The same for one row of any numbers, in floats: for the root, which no bound holds. */
  runFloat(x: Float32Array): Float32Array
}

interface DenseKind {
  /** Weights of 8 bits, not of 11. */
  readonly ofBytes?: boolean
  readonly relu?: boolean
  readonly withoutBias?: boolean
  /** The value of the outputs that fill up the last block; -Infinity where the highest output is looked for. */
  readonly filling?: number
}

/** What an x of 1 is as an integer; see kernel/pack-rows.ts. */
const ONE = 8191

/** Tensors `name`.weight [outputs, width], `name`.scale and `name`.bias. */
export function placeDense(
  plan: MemoryPlan,
  tensors: Tensors,
  name: string,
  outputs: number,
  width: number,
  { ofBytes = false, relu = false, withoutBias = false, filling = 0 }: DenseKind = {},
): Dense {
  const weights = (ofBytes ? tensors.bytes : tensors.integers)(`${name}.weight`, outputs, width)
  const scales = tensors.floats(`${name}.scale`, outputs)
  const biases = withoutBias ? new Float32Array(outputs) : tensors.floats(`${name}.bias`, outputs)
  const weightsAt = plan.keep(packIntegers(weights, outputs, width))
  const scaleAt = plan.keep(
    filledWith(
      scales.map((scale) => scale / ONE),
      0,
    ),
  )
  const biasAt = plan.keep(filledWith(biases, filling))
  const columns = filledUp(outputs)
  return {
    columns,
    run: ({ kernel }, packed, rows, out) => {
      const blocks = blocksOf(outputs)
      kernel.denseInteger(
        ...([
          packed,
          rows,
          width / 2,
          weightsAt,
          blocks,
          scaleAt,
          biasAt,
          relu ? 1 : 0,
          out,
          columns * 4,
        ] as const),
      )
    },
    runFloat: (x) => {
      const row = new Float32Array(columns)
      for (let output = 0; output < outputs; output++) {
        let sum = 0
        for (let at = 0; at < width; at++) sum += (weights[output * width + at] ?? 0) * (x[at] ?? 0)
        const value = sum * (scales[output] ?? 0) + (biases[output] ?? 0)
        row[output] = relu ? Math.max(0, value) : value
      }
      return row
    },
  }
}
