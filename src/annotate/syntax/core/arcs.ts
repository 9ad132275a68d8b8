import { type Dense, placeDense } from '../../../kernel/dense.ts'
import type { CoreMemory, MemoryPlan } from '../../../kernel/memory-plan.ts'
import { BLOCK_ROW, blocksOf, filledUp, filledWith, widened } from '../../../kernel/weights.ts'
import type { Tensors } from '../../../model/model-file/model-file.ts'

interface ArcSizes {
  readonly width: number
  /** Numbers by which a row is described as one end of an arc. */
  readonly arc: number
  /** Distances beyond it score like it. */
  readonly reach: number
}

/** Scores of the arcs of a sentence in the kernel's memory: of word i and head j at `at` + i · `stride` + j. */
export interface ScoredArcs {
  readonly at: number
  readonly stride: number
}

/** Scores arcs between rows, and from each row to a root: tensors arcs.* and root. */
export class Arcs {
  readonly #sizes: ArcSizes
  readonly #dep: Dense
  readonly #head: Dense
  readonly #rootHead: Float32Array
  readonly #pairAt: number
  readonly #headBiasAt: number
  readonly #noBiasAt: number
  readonly #depsAt: number
  readonly #headsAt: number
  readonly #pairsAt: number
  readonly #turnedAt: number
  readonly #scoresAt: number
  /** Numbers in a row of scores. */
  readonly #columns: number
  readonly #longest: number
  readonly #distanceAt: number
  readonly #rootBias: number

  /** For batches of `mostRows` rows and sentences of up to `longest` of them. */
  constructor(plan: MemoryPlan, tensors: Tensors, sizes: ArcSizes, mostRows: number, longest: number) {
    const { width, arc, reach } = sizes
    this.#sizes = sizes
    this.#longest = longest
    this.#columns = filledUp(longest + 1)
    this.#dep = placeDense(plan, tensors, 'arcs.dep', arc, width, { relu: true })
    this.#head = placeDense(plan, tensors, 'arcs.head', arc, width, { relu: true })
    this.#rootHead = this.#head.runFloat(tensors.floats('root', width))
    this.#rootBias = tensors.floats('arcs.rootBias', 1)[0] ?? 0
    this.#pairAt = plan.keep(widened(tensors.floats('arcs.pair', arc, arc), arc, arc))
    this.#headBiasAt = plan.keep(filledWith(tensors.floats('arcs.headBias', arc), 0))
    this.#noBiasAt = plan.rows(1, this.#columns)
    this.#depsAt = plan.rows(mostRows, this.#dep.columns)
    this.#headsAt = plan.rows(mostRows, this.#head.columns)
    // The kernel takes four rows at once, also where a sentence begins at the last one.
    this.#pairsAt = plan.rows(mostRows + 4, this.#head.columns)
    this.#turnedAt = plan.rows(arc, this.#columns)
    this.#scoresAt = plan.rows(longest + 4, this.#columns)
    // Of word 0 the distances to heads 0, 1 ... begin in the middle; of word i, i numbers before it.
    this.#distanceAt = plan.keep(spread(tensors.floats('arcs.distance', 2 * reach + 1), reach, longest))
  }

  /** Describes `rows` packed rows (a multiple of four) as both ends of arcs. */
  run(memory: CoreMemory, packed: number, rows: number): void {
    const { arc } = this.#sizes
    const stride = this.#head.columns * 4
    this.#dep.run(memory, packed, rows, this.#depsAt)
    this.#head.run(memory, packed, rows, this.#headsAt)
    memory.kernel.denseFloat(
      ...([this.#depsAt, stride, rows, arc, this.#pairAt, stride, BLOCK_ROW, blocksOf(arc)] as const),
      ...([this.#headBiasAt, 0, this.#pairsAt, stride] as const),
    )
  }

  /** Scores the arcs of the sentence in rows `start` up to `start` + `length`; the head `length` is the root. */
  score({ kernel, floats }: CoreMemory, start: number, length: number): ScoredArcs {
    const { arc } = this.#sizes
    const stride = this.#head.columns * 4
    const columns = this.#columns
    kernel.transpose(this.#headsAt + start * stride, stride, length, arc, this.#turnedAt, columns * 4)
    for (let at = 0; at < arc; at++) {
      floats[this.#turnedAt / 4 + at * columns + length] = this.#rootHead[at] ?? 0
    }
    kernel.denseFloat(
      ...([this.#pairsAt + start * stride, stride, Math.ceil(length / 4) * 4, arc] as const),
      ...([this.#turnedAt, columns * 4, BLOCK_ROW, blocksOf(length + 1)] as const),
      ...([this.#noBiasAt, 0, this.#scoresAt, columns * 4] as const),
    )
    const distances = this.#distanceAt + this.#longest * 4
    kernel.addShifted(this.#scoresAt, columns * 4, length, distances)
    for (let word = 0, at = this.#scoresAt / 4 + length; word < length; word++, at += columns) {
      floats[at] = (floats[at] ?? 0) + this.#rootBias
    }
    return { at: this.#scoresAt / 4, stride: columns }
  }
}

/** Scores of the distances -longest to longest; the last is followed by zeros for the columns that fill up a block. */
function spread(distances: Float32Array, reach: number, longest: number): Float32Array {
  const all = new Float32Array(2 * longest + 1 + 8)
  for (let distance = -longest; distance <= longest; distance++) {
    all[distance + longest] = distances[Math.max(-reach, Math.min(reach, distance)) + reach] ?? 0
  }
  return all
}
