import { ANTONYMS } from '../../lexicon/en/antonyms.ts'
import { CONCEPTS } from '../../lexicon/en/concepts.ts'
import { DEED_NOUN_ENDINGS, NO_DEED_NOUNS } from '../../lexicon/en/grammar/affixes.ts'
import { SYNONYMS } from '../../lexicon/en/synonyms.ts'

/** Whether the words stand at the same end of some axis: "joking" and "laughingly". */
export function areAlike(one: string, other: string): boolean {
  const places = PLACES.get(other)
  return (PLACES.get(one) ?? []).some(({ axis, end }) =>
    places?.some((place) => place.axis === axis && place.end === end),
  )
}

/** Whether the words stand at opposite ends of some axis: "accept" and "reject". */
export function areOpposed(one: string, other: string): boolean {
  const [places, others] = [PLACES.get(one), PLACES.get(other)]
  if (places === undefined || others === undefined) return false
  return places.some(({ axis, end }) => others.some((place) => place.axis === axis && place.end === -end))
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

/** On which axes the word stands at which end. */
export function endsOf(lemma: string): readonly Place[] {
  return PLACES.get(lemma) ?? []
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

const GROUPS: ReadonlyMap<string, ReadonlySet<number>> = groupsOfWords()

function groupsOfWords(): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>()
  for (const [at, words] of SYNONYMS.entries())
    for (const word of words) groups.set(word, (groups.get(word) ?? new Set<number>()).add(at))
  return groups
}

/** Whether writers use the words for one deed or thing: "close" and "shut". */
export function areSynonyms(one: string, other: string): boolean {
  const [groups, others] = [GROUPS.get(one), GROUPS.get(other)]
  if (groups === undefined || others === undefined) return false
  for (const group of groups) if (others.has(group)) return true
  return false
}

/** Keys for words that tell one deed: the first of each group of synonyms that the word stands in; two at most. */
export function deedKeys(lemma: string): readonly string[] {
  const groups = [...(GROUPS.get(lemma) ?? [])].slice(0, 2)
  return groups.length === 0 ? [conceptOf(lemma)] : groups.map((group) => SYNONYMS[group]?.[0] ?? lemma)
}

/** Whether the words are forms of one root: "resign" and "resignation"; "announce" and "announcement". */
export function areOfOneRoot(one: string, other: string): boolean {
  if (isAgain(one, other) || isAgain(other, one)) return one.length > 3
  const shared = sharedStart(one, other)
  return shared >= 5 && shared >= 0.65 * Math.max(one.length, other.length)
}

/** Whether a noun names the deed of a verb: "invite" and "invitation", "ship" and "shipment", "leak" and "leak". */
export function areOfOneDeed(verb: string, noun: string): boolean {
  if (verb === noun) return true
  const end = DEED_NOUN_ENDINGS.find((one) => noun.endsWith(one) && noun.length - one.length >= 4)
  if (end === undefined || NO_DEED_NOUNS.has(noun)) return false
  const stem = noun.slice(0, -end.length)
  return [verb, verb.replace(/e$/, ''), verb.replace(/(?:ate|y)$/, '')].includes(stem)
}

function isAgain(again: string, once: string): boolean {
  return again.length === once.length + 2 && again.startsWith('re') && again.endsWith(once)
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
