import type { CoreMemory, MemoryPlan } from '../../kernel/memory-plan.ts'
import { BLOCK_ROW, blocksOf, filledUp } from '../../kernel/weights.ts'
import type { Tensors } from '../../model/model-file/model-file.ts'
import type { Encoded } from './encoder.ts'
import { type LevelledDense, Levels, placeLevelled } from './levelled-dense.ts'
import { GAPS } from './pair-text.ts'

interface HeadSizes {
  readonly width: number
  readonly longest: number
  readonly attention: number
  readonly compare: number
  readonly gap: number
  readonly answer: number
}

/** What two means are multiplied by, so that their products are of the size of the other numbers. */
const PRODUCT = 10
/** How much more sharply pieces choose their like than by the root of the width alone. */
const SHARPER = 4

/** Of each piece: its row, what the other statement has for it, how far both lie apart, and their product. Each part has a reach of its own. */
const PARTS = ['rows', 'like', 'apart', 'times'] as const

/** What stands in the kernel's memory. */
type Place = (typeof PARTS)[number] | 'asks' | 'keys' | 'turned' | 'fits' | 'found' | 'none'

/**
 * Holds each piece of a statement against what the other has that is most like it, and weighs what comes of all (decomposable attention, Parikh and
 * others 2016), beside the means of both and the lapse of days.
 */
export class PairHead {
  readonly #sizes: HeadSizes
  readonly #attend: LevelledDense
  readonly #compare: readonly LevelledDense[]
  readonly #levels: Levels
  readonly #gaps: Float32Array
  readonly #answer: (x: Float32Array) => readonly number[]
  readonly #at: Readonly<Record<Place, number>>

  constructor(plan: MemoryPlan, tensors: Tensors, sizes: HeadSizes, kinds: number) {
    const { width, longest, attention, compare, gap, answer } = sizes
    this.#sizes = sizes
    this.#attend = placeLevelled(plan, tensors, 'attend', attention, width)
    this.#compare = PARTS.map((part) => placeLevelled(plan, tensors, `compare.${part}`, compare, width))
    this.#gaps = tensors.floats('gaps', GAPS.length, gap)
    this.#answer = answerer(tensors, 4 * width + 4 * compare + gap, answer, kinds)
    this.#levels = new Levels(plan, longest, width)
    this.#at = {
      rows: plan.rows(longest, width),
      asks: plan.rows(longest, attention),
      keys: plan.rows(longest, attention),
      turned: plan.rows(attention, filledUp(longest)),
      fits: plan.rows(longest, filledUp(longest)),
      like: plan.rows(longest, width),
      apart: plan.rows(longest, width),
      times: plan.rows(longest, width),
      found: plan.rows(longest, filledUp(compare)),
      none: plan.rows(1, Math.max(width, filledUp(longest))),
    }
  }

  /** How likely each kind is, 0 to 1, all together 1. `gap` is the place of the lapse among `GAPS`. */
  chancesOf(memory: CoreMemory, first: Encoded, second: Encoded, gap: number): readonly number[] {
    const { width, gap: lapse } = this.#sizes
    const [one, other] = [this.#beside(memory, first, second), this.#beside(memory, second, first)]
    const means = new Float32Array(2 * width)
    for (let at = 0; at < width; at++) {
      const [a, b] = [first.mean[at] ?? 0, second.mean[at] ?? 0]
      means[at] = Math.abs(a - b)
      means[width + at] = a * b * PRODUCT
    }
    const parts = [
      first.mean,
      second.mean,
      means,
      one,
      other,
      this.#gaps.subarray(gap * lapse, (gap + 1) * lapse),
    ]
    return this.#answer(joined(parts))
  }

  /** Of what comes of a statement's pieces beside the other's, the mean and the highest. */
  #beside(memory: CoreMemory, own: Encoded, other: Encoded): Float32Array {
    const { compare } = this.#sizes
    const { floats } = memory
    const { rows, like, apart, times } = this.#at
    this.#attendTo(memory, own, other)
    floats.set(own.rows, rows / 4)
    for (let at = 0; at < own.rows.length; at++) {
      const [a, b] = [floats[rows / 4 + at] ?? 0, floats[like / 4 + at] ?? 0]
      floats[apart / 4 + at] = Math.abs(a - b)
      floats[times / 4 + at] = a * b
    }
    const found = PARTS.map((part, at) => this.#compared(memory, own, this.#at[part], this.#compare[at]))
    const pooled = new Float32Array(2 * compare)
    const columns = filledUp(compare)
    for (let row = 0; row < own.count; row++)
      for (let at = 0; at < compare; at++) {
        let value = 0
        for (const part of found) value += part[row * columns + at] ?? 0
        if (value <= 0) continue
        pooled[at] = (pooled[at] ?? 0) + value / own.count
        pooled[compare + at] = Math.max(pooled[compare + at] ?? 0, value)
      }
    return pooled
  }

  #compared(
    memory: CoreMemory,
    { rows }: Encoded,
    from: number,
    dense: LevelledDense | undefined,
  ): Float32Array {
    const { found } = this.#at
    const filled = rows.length / this.#sizes.width
    if (dense) this.#levels.run(memory, dense, from, filled, found)
    return memory.floats.slice(found / 4, found / 4 + filled * (dense?.columns ?? 0))
  }

  /** Writes for each piece of a statement the mean of the other's pieces, weighed by how well they fit it. */
  #attendTo(memory: CoreMemory, own: Encoded, other: Encoded): void {
    const { width, attention } = this.#sizes
    const { kernel, floats } = memory
    const { rows, asks, keys, turned, fits, like, none } = this.#at
    const [mine, its] = [own.rows.length / width, other.rows.length / width]
    this.#project(memory, other, keys)
    this.#project(memory, own, asks)
    const columns = filledUp(its)
    const [depth, stride] = [this.#attend.columns * 4, columns * 4]
    kernel.transpose(keys, depth, its, this.#attend.columns, turned, stride)
    kernel.denseFloat(
      asks,
      depth,
      mine,
      this.#attend.columns,
      turned,
      stride,
      BLOCK_ROW,
      blocksOf(its),
      none,
      0,
      fits,
      stride,
    )
    const by = SHARPER / Math.sqrt(attention)
    for (let row = 0; row < mine; row++) weigh(floats, fits / 4 + row * columns, other.count, columns, by)
    floats.set(other.rows, rows / 4)
    kernel.denseFloat(
      fits,
      stride,
      mine,
      other.count,
      rows,
      width * 4,
      BLOCK_ROW,
      width / 8,
      none,
      0,
      like,
      width * 4,
    )
  }

  #project(memory: CoreMemory, { rows }: Encoded, out: number): void {
    memory.floats.set(rows, this.#at.rows / 4)
    this.#levels.run(memory, this.#attend, this.#at.rows, rows.length / this.#sizes.width, out)
  }
}

/** The softmax of the first `count` of `columns` numbers in place, times `by`; the others become nothing. */
function weigh(floats: Float32Array, from: number, count: number, columns: number, by: number): void {
  let most = Number.NEGATIVE_INFINITY
  for (let at = from; at < from + count; at++) most = Math.max(most, floats[at] ?? 0)
  let sum = 0
  for (let at = from; at < from + count; at++) {
    const weight = Math.exp(((floats[at] ?? 0) - most) * by)
    floats[at] = weight
    sum += weight
  }
  for (let at = from; at < from + count; at++) floats[at] = (floats[at] ?? 0) / sum
  floats.fill(0, from + count, from + columns)
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Two dense layers, tanh between them, and the softmax of what they give. */
function answerer(tensors: Tensors, inputs: number, answer: number, kinds: number) {
  const scale = tensors.floats('answer.hidden.scale', answer)
  const hidden = dense(tensors, 'answer.hidden', tensors.bytes('answer.hidden.weight', answer, inputs), scale)
  const out = dense(tensors, 'answer.out', tensors.floats('answer.out.weight', kinds, answer))
  return (x: Float32Array): readonly number[] => {
    const sums = [...out(hidden(x).map(Math.tanh))]
    const most = Math.max(...sums)
    const raised = sums.map((sum) => Math.exp(sum - most))
    const all = raised.reduce((total, one) => total + one, 0)
    return raised.map((one) => one / all)
  }
}

function dense(tensors: Tensors, name: string, weights: Int8Array | Float32Array, scale?: Float32Array) {
  const bias = tensors.floats(`${name}.bias`)
  const width = weights.length / bias.length
  return (x: Float32Array): Float32Array =>
    bias.map((start, output) => {
      let sum = 0
      for (let at = 0; at < width; at++) sum += (weights[output * width + at] ?? 0) * (x[at] ?? 0)
      return start + sum * (scale?.[output] ?? 1)
    })
}
