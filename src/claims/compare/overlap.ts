import type { Term } from '../../model/statement.ts'
import { type Aspects, sum, weightOf } from './aspects.ts'

/** What two contents have in common. */
export interface Overlap {
  readonly entities: readonly string[]
  /** Shared words, each where it stands in the one and in the other. */
  readonly words: readonly (readonly [Term, Term])[]
  /** Of all that is shared, in units of one telling word. */
  readonly weight: number
  /** Twice the shared weight over the weight of both: 1 where they share all. */
  readonly dice: number
  /** The shared weight over that of the lighter one: 1 where one is all in the other. */
  readonly containment: number
}

export function overlapOf(a: Aspects, b: Aspects): Overlap {
  const entities = [...a.entities.keys()].filter((key) => b.entities.has(key))
  const words = [...a.words].flatMap(([lemma, term]) => {
    const other = b.words.get(lemma)
    return other ? [[term, other] as const] : []
  })
  const weight = entities.length + sum(words.map(([{ lemma }]) => weightOf(lemma)))
  const lighter = Math.min(a.weight, b.weight)
  return {
    entities,
    words,
    weight,
    dice: a.weight + b.weight === 0 ? 0 : (2 * weight) / (a.weight + b.weight),
    containment: lighter === 0 ? 0 : weight / lighter,
  }
}
