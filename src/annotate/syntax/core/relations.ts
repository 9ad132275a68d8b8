import { type Dense, placeDense } from '../../../kernel/dense.ts'
import type { CoreMemory, MemoryPlan } from '../../../kernel/memory-plan.ts'
import { BLOCK_ROW, blocksOf, filledUp, filledWith, turned } from '../../../kernel/weights.ts'
import type { Tensors } from '../../../model/model-file/model-file.ts'

interface RelationSizes {
  readonly width: number
  /** Numbers between the two ends of an arc and the scores of its relations. */
  readonly label: number
}

/** Names the relation of each word to the head that was chosen for it: tensors labels.*. */
export class Relations {
  /** The relation of the word that hangs on the root. */
  readonly root: number
  readonly #label: number
  readonly #dep: Dense
  readonly #head: Dense
  readonly #rootRow: number
  readonly #depsAt: number
  readonly #headsAt: number
  readonly #picksAt: number
  readonly #sumsAt: number
  readonly #outAt: number
  readonly #outBiasAt: number
  readonly #columns: number
  readonly #scoresAt: number
  readonly #bestAt: number

  constructor(
    plan: MemoryPlan,
    tensors: Tensors,
    relations: readonly string[],
    { width, label }: RelationSizes,
    mostRows: number,
  ) {
    const count = relations.length
    this.root = relations.indexOf('root')
    this.#label = label
    this.#dep = placeDense(plan, tensors, 'labels.dep', label, width)
    this.#head = placeDense(plan, tensors, 'labels.head', label, width, { withoutBias: true })
    this.#depsAt = plan.rows(mostRows, this.#dep.columns)
    // Behind the rows of the words lies one for the root.
    this.#headsAt = plan.rows(mostRows + 1, this.#head.columns)
    this.#rootRow = mostRows
    plan.put(
      this.#headsAt + mostRows * this.#head.columns * 4,
      this.#head.runFloat(tensors.floats('root', width)),
    )
    this.#picksAt = plan.rows(mostRows, 1)
    this.#sumsAt = plan.rows(mostRows, this.#dep.columns)
    this.#outAt = plan.keep(turned(tensors.floats('labels.out', count, label), count, label))
    // Only the word that hangs on the root is "root": as a relation between words it never scores.
    const bias = filledWith(tensors.floats('labels.outBias', count), Number.NEGATIVE_INFINITY)
    bias[this.root] = Number.NEGATIVE_INFINITY
    this.#outBiasAt = plan.keep(bias)
    this.#columns = filledUp(count)
    this.#scoresAt = plan.rows(mostRows, this.#columns)
    this.#bestAt = plan.rows(mostRows, 1)
  }

  /** Describes `rows` packed rows (a multiple of four) as both ends of arcs. */
  run(memory: CoreMemory, packed: number, rows: number): void {
    this.#dep.run(memory, packed, rows, this.#depsAt)
    this.#head.run(memory, packed, rows, this.#headsAt)
  }

  /** Says on which row the word of a row hangs; -1 is the root. */
  pick({ integers }: CoreMemory, row: number, headRow: number): void {
    integers[this.#picksAt / 4 + row] = headRow === -1 ? this.#rootRow : headRow
  }

  /** The place in the memory's integers of the best relation of each of `rows` rows to the head picked for it. */
  settle({ kernel }: CoreMemory, rows: number): number {
    const { columns } = this.#dep
    const stride = this.#columns * 4
    kernel.addPicked(this.#depsAt, this.#headsAt, this.#picksAt, rows, columns, this.#sumsAt)
    kernel.denseFloat(
      ...([this.#sumsAt, columns * 4, Math.ceil(rows / 4) * 4, this.#label] as const),
      ...([this.#outAt, BLOCK_ROW, this.#label * BLOCK_ROW, blocksOf(this.#columns)] as const),
      ...([this.#outBiasAt, 0, this.#scoresAt, stride] as const),
    )
    kernel.highest(this.#scoresAt, stride, rows, this.#columns, this.#bestAt)
    return this.#bestAt / 4
  }
}
