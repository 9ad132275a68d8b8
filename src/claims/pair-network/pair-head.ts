import type { CoreMemory, MemoryPlan } from '../../kernel/memory-plan.ts'
import { BLOCK_ROW, blocksOf, filledUp } from '../../kernel/weights.ts'
import type { Tensors } from '../../model/model-file/model-file.ts'
import { Answerer } from './answerer.ts'
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
/** Those of them that both statements have a part in. */
const TOGETHER = ['like', 'apart', 'times'] as const

/** A statement with all that the head makes of it alone, whatever it is held against. */
export interface Prepared extends Encoded {
  /** Of each row what its fit to another's rows is told by, `attention` numbers. */
  readonly attended: Float32Array
  /** Of each row what comes of it alone, `compare` numbers. */
  readonly compared: Float32Array
}

/** What stands in the kernel's memory. */
type Place = (typeof PARTS)[number] | 'asks' | 'keys' | 'turnedKeys' | 'fits' | 'found' | 'none'

/**
 * Holds each piece of a statement against what the other has that is most like it, and weighs what comes of all (decomposable attention, Parikh and
 * others 2016), beside the means of both and the lapse of days.
 */
export class PairHead {
  readonly #sizes: HeadSizes
  readonly #attend: LevelledDense
  readonly #compare: Readonly<Record<(typeof PARTS)[number], LevelledDense>>
  readonly #levels: Levels
  readonly #gaps: Float32Array
  readonly #answer: Answerer
  readonly #at: Readonly<Record<Place, number>>

  constructor(plan: MemoryPlan, tensors: Tensors, sizes: HeadSizes, kinds: number) {
    const { width, longest, attention, compare, gap, answer } = sizes
    this.#sizes = sizes
    this.#attend = placeLevelled(plan, tensors, 'attend', attention, width)
    const comparing = (part: (typeof PARTS)[number]) =>
      placeLevelled(plan, tensors, `compare.${part}`, compare, width)
    this.#compare = {
      rows: comparing('rows'),
      like: comparing('like'),
      apart: comparing('apart'),
      times: comparing('times'),
    }
    this.#gaps = tensors.floats('gaps', GAPS.length, gap)
    this.#answer = new Answerer(plan, tensors, 4 * width + 4 * compare + gap, answer, kinds)
    this.#levels = new Levels(plan, longest, width)
    this.#at = {
      rows: plan.rows(longest, width),
      asks: plan.rows(longest, attention),
      keys: plan.rows(longest, attention),
      turnedKeys: plan.rows(attention, filledUp(longest)),
      fits: plan.rows(longest, filledUp(longest)),
      like: plan.rows(longest, width),
      apart: plan.rows(longest, width),
      times: plan.rows(longest, width),
      found: plan.rows(longest, filledUp(compare)),
      none: plan.rows(1, Math.max(width, filledUp(longest))),
    }
  }

  /** What is made of one statement once, whatever it is held against later. */
  prepare(memory: CoreMemory, encoded: Encoded): Prepared {
    const { rows, keys } = this.#at
    memory.floats.set(encoded.rows, rows / 4)
    return {
      ...encoded,
      attended: this.#made(memory, encoded, this.#attend, rows, keys),
      compared: this.#compared(memory, encoded, 'rows'),
    }
  }

  /** How likely each kind is, 0 to 1, all together 1. `gap` is the place of the lapse among `GAPS`. */
  chancesOf(memory: CoreMemory, first: Prepared, second: Prepared, gap: number): readonly number[] {
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
    return this.#answer.of(memory, joined(parts))
  }

  /** Of what comes of a statement's pieces beside the other's, the mean and the highest. */
  #beside(memory: CoreMemory, own: Prepared, other: Prepared): Float32Array {
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
    const found = [own.compared, ...TOGETHER.map((part) => this.#compared(memory, own, part))]
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

  #compared(memory: CoreMemory, own: Encoded, part: (typeof PARTS)[number]): Float32Array {
    return this.#made(memory, own, this.#compare[part], this.#at[part], this.#at.found)
  }

  #made(memory: CoreMemory, own: Encoded, dense: LevelledDense, from: number, to: number): Float32Array {
    const filled = own.rows.length / this.#sizes.width
    this.#levels.run(memory, dense, from, filled, to)
    return memory.floats.slice(to / 4, to / 4 + filled * dense.columns)
  }

  /** Writes for each piece of a statement the mean of the other's pieces, weighed by how well they fit it. */
  #attendTo(memory: CoreMemory, own: Prepared, other: Prepared): void {
    const { width, attention } = this.#sizes
    const { kernel, floats } = memory
    const { rows, asks, keys, turnedKeys, fits, like, none } = this.#at
    const [mine, its] = [own.rows.length / width, other.rows.length / width]
    floats.set(other.attended, keys / 4)
    floats.set(own.attended, asks / 4)
    const columns = filledUp(its)
    const [depth, stride] = [this.#attend.columns * 4, columns * 4]
    kernel.transpose(keys, depth, its, this.#attend.columns, turnedKeys, stride)
    kernel.denseFloat(
      asks,
      depth,
      mine,
      this.#attend.columns,
      turnedKeys,
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
