import { type Dense, placeDense } from '../../../kernel/dense.ts'
import type { CoreMemory, MemoryPlan } from '../../../kernel/memory-plan.ts'
import type { Tensors } from '../../../model/model-file/model-file.ts'
import type { CueChoice } from './role-spans.ts'

interface PointerSizes {
  readonly width: number
  /** Numbers by which a word is described as one end of a pointer. */
  readonly arc: number
}

/** Choices that are kept of a span: more than these are never looked at. */
const MOST_CHOICES = 4

/** Points spans to the first words of cues: tensors cues.* and none. */
export class CuePointers {
  readonly #arc: number
  readonly #dep: Dense
  readonly #head: Dense
  readonly #depsAt: number
  readonly #headsAt: number
  readonly #pair: Float32Array
  readonly #headBias: Float32Array
  readonly #none: Float32Array
  readonly #sum: Float64Array
  readonly #wanted: Float64Array

  constructor(plan: MemoryPlan, tensors: Tensors, { width, arc }: PointerSizes, mostRows: number) {
    this.#arc = arc
    this.#dep = placeDense(plan, tensors, 'cues.dep', arc, width, { relu: true })
    this.#head = placeDense(plan, tensors, 'cues.head', arc, width, { relu: true })
    this.#depsAt = plan.rows(mostRows, this.#dep.columns)
    this.#headsAt = plan.rows(mostRows, this.#head.columns)
    this.#pair = tensors.floats('cues.pair', arc, arc)
    this.#headBias = tensors.floats('cues.headBias', arc)
    this.#none = this.#head.runFloat(tensors.floats('none', width))
    this.#sum = new Float64Array(arc)
    this.#wanted = new Float64Array(arc)
  }

  /** Describes `rows` packed rows (a multiple of four) as both ends of pointers. */
  run(memory: CoreMemory, packed: number, rows: number): void {
    this.#dep.run(memory, packed, rows, this.#depsAt)
    this.#head.run(memory, packed, rows, this.#headsAt)
  }

  /** The likeliest of `cues` (rows of their first words) and none that the rows from `first` to `last` point to, by the sum of their scores. */
  point({ floats }: CoreMemory, first: number, last: number, cues: readonly number[]): readonly CueChoice[] {
    const words = last - first + 1
    this.#describe(floats, first, last)
    const scored = cues.map((cue) => ({
      cue,
      score: this.#score(floats, this.#headsAt / 4 + cue * this.#head.columns, words),
    }))
    const all = [{ cue: null, score: this.#score(this.#none, 0, words) }, ...scored]
    all.sort((a, b) => b.score - a.score)
    const top = all[0]?.score ?? 0
    // The words of a span are not independent of each other: their mean says how sure they are.
    const weights = all.map(({ score }) => Math.exp((score - top) / words))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return all.slice(0, MOST_CHOICES).map(({ cue }, at) => ({ cue, share: (weights[at] ?? 0) / sum }))
  }

  /** The sum over the words of (Uᵀ dep): the scores of the span are this times what describes a cue. */
  #describe(floats: Float32Array, first: number, last: number): void {
    this.#sum.fill(0)
    for (let row = first; row <= last; row++) {
      const at = this.#depsAt / 4 + row * this.#dep.columns
      for (let a = 0; a < this.#arc; a++) this.#sum[a] = (this.#sum[a] ?? 0) + (floats[at + a] ?? 0)
    }
    this.#wanted.fill(0)
    for (let a = 0; a < this.#arc; a++) {
      const value = this.#sum[a] ?? 0
      if (value === 0) continue
      for (let b = 0; b < this.#arc; b++) {
        this.#wanted[b] = (this.#wanted[b] ?? 0) + value * (this.#pair[a * this.#arc + b] ?? 0)
      }
    }
  }

  #score(heads: Float32Array, at: number, words: number): number {
    let score = 0
    for (let b = 0; b < this.#arc; b++) {
      score += (heads[at + b] ?? 0) * ((this.#wanted[b] ?? 0) + words * (this.#headBias[b] ?? 0))
    }
    return score
  }
}
