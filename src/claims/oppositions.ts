import { ANTONYMS } from '../lexicon/en/antonyms.ts'
import { CONCEPTS } from '../lexicon/en/concepts.ts'
import type { Term } from '../model/statement.ts'
import { type Aspects, signOf } from './aspects.ts'

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

/** Whether the words stand at the same end of some axis: "joking" and "laughingly". */
export function areAlike(one: string, other: string): boolean {
  const places = PLACES.get(other)
  return (PLACES.get(one) ?? []).some(({ axis, end }) =>
    places?.some((place) => place.axis === axis && place.end === end),
  )
}

/** Whether the words stand at opposite ends of some axis: "accept" and "reject". */
export function areOpposed(one: string, other: string): boolean {
  const places = PLACES.get(other)
  return (PLACES.get(one) ?? []).some(({ axis, end }) =>
    places?.some((place) => place.axis === axis && place.end === -end),
  )
}

/** The word that stands for all that writers use for the same thing: "agreement" for a deal, an accord, an offer. */
export function conceptOf(lemma: string): string {
  return CONCEPT.get(lemma) ?? lemma
}

export function isPole(lemma: string): boolean {
  return PLACES.has(lemma)
}

interface Place {
  readonly axis: string
  readonly end: 1 | -1
}

const PLACES: ReadonlyMap<string, readonly Place[]> = placesOfWords()
const CONCEPT: ReadonlyMap<string, string> = new Map(
  CONCEPTS.flatMap(([name = '', ...others]) => [name, ...others].map((word) => [word, name] as const)),
)

function endsIn(aspects: Aspects): readonly { axis: string; end: number; term: Term }[] {
  return aspects.terms.flatMap((term) => {
    if (term.entity !== null) return []
    const sign = signOf(aspects, term)
    if (sign === 0) return []
    return (PLACES.get(term.lemma) ?? []).map(({ axis, end }) => ({ axis, end: end * sign, term }))
  })
}

function placesOfWords(): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const { axis, poles } of ANTONYMS) {
    for (const [index, words] of poles.entries()) {
      for (const word of words) {
        places.set(word, [...(places.get(word) ?? []), { axis, end: index === 0 ? 1 : -1 }])
      }
    }
  }
  return places
}
