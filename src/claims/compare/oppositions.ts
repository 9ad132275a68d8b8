import type { Term } from '../../model/statement.ts'
import { type Aspects, signOf } from './aspects.ts'
import { endsOf } from './word-kin.ts'

/** Two words that stand at opposite ends of an axis, and that both statements affirm: "peaceful" and no "civilian" are no opposites. */
export interface Opposition {
  readonly axis: string
  readonly words: readonly [Term, Term]
}

/** The first opposition between two contents, in reading order of the first. */
export function oppositionOf(a: Aspects, b: Aspects): Opposition | null {
  const ends = endsIn(b)
  for (const { axis, end, term } of endsIn(a)) {
    const other = ends.find((two) => two.axis === axis && two.end === -end)
    if (other) return { axis, words: [term, other.term] }
  }
  return null
}

function endsIn(aspects: Aspects): readonly { axis: string; end: number; term: Term }[] {
  return aspects.terms.flatMap((term) => {
    if (term.entity !== null) return []
    if (signOf(aspects, term) !== 1) return []
    return endsOf(term.lemma).map(({ axis, end }) => ({ axis, end, term }))
  })
}
