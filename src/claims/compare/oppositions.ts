import type { Term } from '../../model/statement.ts'
import { type Aspects, signOf } from './aspects.ts'
import { endsOf } from './word-kin.ts'

/** Two words that stand at opposite ends of an axis, as their statements affirm or negate them. */
export interface Opposition {
  readonly axis: string
  readonly words: readonly [Term, Term]
}

/** The first opposition between two contents, in reading order of the first. */
export function oppositionOf(a: Aspects, b: Aspects): Opposition | null {
  const ends = endsIn(b)
  for (const { axis, end, term } of endsIn(a)) {
    const other = ends.find((candidate) => candidate.axis === axis && candidate.end === -end)
    if (other) return { axis, words: [term, other.term] }
  }
  return null
}

function endsIn(aspects: Aspects): readonly { axis: string; end: number; term: Term }[] {
  return aspects.terms.flatMap((term) => {
    if (term.entity !== null) return []
    const sign = signOf(aspects, term)
    if (sign === 0) return []
    return endsOf(term.lemma).map(({ axis, end }) => ({ axis, end: end * sign, term }))
  })
}
