import { type Dense, placeDense } from './dense.ts'
import type { CoreMemory, MemoryPlan } from './memory-plan.ts'
import type { ModelFile } from './model-file.ts'
import { blocksOf, filledUp, filledWith, turned, widened } from './weights.ts'

/** Numbers of 32 bits in the kernel's memory: of row r and column c at `at` + r · `stride` + c of the floats or integers. */
export interface Rows {
  readonly at: number
  readonly stride: number
}

/** What the last layer's rows say: tags, names, arcs and relations, each a small layer of its own. */
export class Heads {
  readonly #file: ModelFile
  readonly #root: number
  readonly #tags: Dense
  readonly #names: Dense
  readonly #arcDep: Dense
  readonly #arcHead: Dense
  readonly #labelDep: Dense
  readonly #labelHead: Dense
  readonly #pairAt: number
  readonly #headBiasAt: number
  readonly #outAt: number
  readonly #outBiasAt: number
  readonly #rootBias: number
  /** The score of the distance j - i at j - i + `longest`. */
  readonly #distance: Float32Array
  readonly #longest: number
  readonly #mostRows: number
  readonly #at: Readonly<Record<Place, number>>

  constructor(plan: MemoryPlan, file: ModelFile, mostRows: number, longest: number) {
    const { arc, label, reach } = file.config
    const relations = file.relations.length
    this.#file = file
    this.#mostRows = mostRows
    this.#longest = longest
    this.#root = file.relations.indexOf('root')
    this.#tags = placeDense(plan, file, 'tags', file.tags.length, { filling: Number.NEGATIVE_INFINITY })
    this.#names = placeDense(plan, file, 'names', file.names.length)
    this.#arcDep = placeDense(plan, file, 'arcs.dep', arc, { relu: true })
    this.#arcHead = placeDense(plan, file, 'arcs.head', arc, { relu: true })
    this.#labelDep = placeDense(plan, file, 'labels.dep', label)
    this.#labelHead = placeDense(plan, file, 'labels.head', label, { withoutBias: true })
    this.#pairAt = plan.keep(widened(file.floats('arcs.pair', arc, arc), arc, arc))
    this.#headBiasAt = plan.keep(filledWith(file.floats('arcs.headBias', arc), 0))
    this.#outAt = plan.keep(turned(file.floats('labels.out', relations, label), relations, label))
    // Only the word that hangs on the root is "root", so that no other may score.
    const outBias = filledWith(file.floats('labels.outBias', relations), Number.NEGATIVE_INFINITY)
    outBias[this.#root] = Number.NEGATIVE_INFINITY
    this.#outBiasAt = plan.keep(outBias)
    this.#rootBias = file.floats('arcs.rootBias', 1)[0] ?? 0
    const distances = file.floats('arcs.distance', 2 * reach + 1)
    this.#distance = Float32Array.from({ length: 2 * longest + 1 }, (_, index) => {
      const distance = Math.max(-reach, Math.min(reach, index - longest))
      return distances[distance + reach] ?? 0
    })
    this.#at = {
      tags: plan.rows(mostRows, this.#tags.columns),
      bestTags: plan.rows(mostRows, 1),
      names: plan.rows(mostRows, this.#names.columns),
      arcDep: plan.rows(mostRows, this.#arcDep.columns),
      arcHead: plan.rows(mostRows, this.#arcHead.columns),
      // The kernel takes four rows at once, also where a sentence begins at the last row.
      pairs: plan.rows(mostRows + 4, this.#arcHead.columns),
      turnedHeads: plan.rows(arc, filledUp(longest + 1)),
      noBias: plan.rows(1, filledUp(longest + 1)),
      scores: plan.rows(longest + 4, filledUp(longest + 1)),
      labelDep: plan.rows(mostRows, this.#labelDep.columns),
      labelHead: plan.rows(mostRows + 1, this.#labelHead.columns),
      picks: plan.rows(mostRows, 1),
      labels: plan.rows(mostRows, this.#labelDep.columns),
      relations: plan.rows(mostRows, filledUp(relations)),
      bestRelations: plan.rows(mostRows, 1),
    }
  }

  /** What a head is to be taken from for the root; the rest lies in the batch's rows. Called once. */
  prepare(memory: CoreMemory): (sentence: number) => void {
    const root = this.#file.floats('root', this.#file.config.width)
    const rootHead = this.#arcHead.runFloat(root)
    memory.floats.set(
      this.#labelHead.runFloat(root),
      this.#at.labelHead / 4 + this.#mostRows * this.#labelHead.columns,
    )
    const stride = filledUp(this.#longest + 1)
    const from = this.#at.turnedHeads / 4
    return (length) => {
      for (let at = 0; at < this.#file.config.arc; at++) {
        memory.floats[from + at * stride + length] = rootHead[at] ?? 0
      }
    }
  }

  /** Reads `rows` packed rows; tags are settled. */
  run(memory: CoreMemory, packed: number, rows: number): void {
    const { kernel } = memory
    const { arc } = this.#file.config
    const at = this.#at
    const count = Math.ceil(rows / 4) * 4
    this.#tags.run(memory, packed, count, at.tags)
    kernel.highest(at.tags, this.#tags.columns * 4, rows, this.#tags.columns, at.bestTags)
    this.#names.run(memory, packed, count, at.names)
    this.#arcDep.run(memory, packed, count, at.arcDep)
    this.#arcHead.run(memory, packed, count, at.arcHead)
    this.#labelDep.run(memory, packed, count, at.labelDep)
    this.#labelHead.run(memory, packed, count, at.labelHead)
    const stride = this.#arcDep.columns * 4
    kernel.denseFloat(
      ...([at.arcDep, stride, count, arc, this.#pairAt, stride, blocksOf(arc)] as const),
      ...([this.#headBiasAt, 0, at.pairs, stride] as const),
    )
  }

  /** Scores of all arcs of the sentence in rows `start` to `start + length`: a row for each word, the column `length` is the root. */
  scoreArcs(memory: CoreMemory, start: number, length: number, putRoot: (length: number) => void): Rows {
    const { kernel, floats } = memory
    const { arc } = this.#file.config
    const at = this.#at
    const stride = this.#arcHead.columns * 4
    const columns = filledUp(this.#longest + 1)
    const heads = at.arcHead + start * stride
    kernel.transpose(heads, stride, length, arc, at.turnedHeads, columns * 4)
    putRoot(length)
    kernel.denseFloat(
      ...([at.pairs + start * stride, stride, Math.ceil(length / 4) * 4, arc] as const),
      ...([at.turnedHeads, columns * 4, blocksOf(length + 1), at.noBias, 0, at.scores, columns * 4] as const),
    )
    for (let word = 0; word < length; word++) {
      const row = at.scores / 4 + word * columns
      const distance = this.#longest - word
      for (let head = 0; head < length; head++) {
        floats[row + head] = (floats[row + head] ?? 0) + (this.#distance[distance + head] ?? 0)
      }
      floats[row + length] = (floats[row + length] ?? 0) + this.#rootBias
    }
    return { at: at.scores / 4, stride: columns }
  }

  /** Says which row a word's relation is to be read from; -1 is the root. */
  pick(memory: CoreMemory, row: number, headRow: number): void {
    memory.integers[this.#at.picks / 4 + row] = headRow === -1 ? this.#mostRows : headRow
  }

  /** Settles the relations of `rows` rows to the heads that were picked. */
  relate({ kernel }: CoreMemory, rows: number): void {
    const { label } = this.#file.config
    const at = this.#at
    const { columns } = this.#labelDep
    const relations = filledUp(this.#file.relations.length)
    kernel.addPicked(at.labelDep, at.labelHead, at.picks, rows, columns, at.labels)
    kernel.denseFloat(
      ...([at.labels, columns * 4, Math.ceil(rows / 4) * 4, label, this.#outAt, relations * 4] as const),
      ...([relations / 8, this.#outBiasAt, 0, at.relations, relations * 4] as const),
    )
    kernel.highest(at.relations, relations * 4, rows, relations, at.bestRelations)
  }

  get bestTags(): Rows {
    return { at: this.#at.bestTags / 4, stride: 1 }
  }

  get bestRelations(): Rows {
    return { at: this.#at.bestRelations / 4, stride: 1 }
  }

  /** Scores of the name labels, in floats. */
  get names(): Rows {
    return { at: this.#at.names / 4, stride: this.#names.columns }
  }

  /** The relation of the word that hangs on the root. */
  get rootRelation(): number {
    return this.#root
  }
}

type Place =
  | 'tags'
  | 'bestTags'
  | 'names'
  | 'arcDep'
  | 'arcHead'
  | 'pairs'
  | 'turnedHeads'
  | 'noBias'
  | 'scores'
  | 'labelDep'
  | 'labelHead'
  | 'picks'
  | 'labels'
  | 'relations'
  | 'bestRelations'
