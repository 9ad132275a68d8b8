import { DEEDS } from '../../lexicon/en/deeds.ts'

const DEED_OF: ReadonlyMap<string, string> = new Map(
  [...DEEDS].reverse().flatMap(({ lemmas }) => lemmas.map((lemma) => [lemma, lemmas[0] ?? lemma] as const)),
)

/** Endings that make a noun of a verb, with what stands in their place in the verb; the first verb so made is taken. */
const ENDINGS: readonly (readonly [ending: string, verb: string])[] = [
  ['ation', 'ate'],
  ['ition', 'ite'],
  ['ement', 'e'],
  ['ment', ''],
  ['ting', 't'],
  ['ing', ''],
  ['sion', 'd'],
  ['ction', 'ct'],
  ['al', 'e'],
  ['ance', ''],
  ['ence', ''],
]

/** Shorter stems than this are no verbs: "station" is none of "state". */
const SHORTEST = 4

/** What a word tells of, whatever its part of speech: "killing" and "slain" are of "kill". Of a word that no row has, its stem. */
export function deedOf(lemma: string): string {
  const known = DEED_OF.get(lemma)
  if (known !== undefined) return known
  for (const [ending, verb] of ENDINGS) {
    const stem = lemma.slice(0, -ending.length)
    if (lemma.endsWith(ending) && stem.length >= SHORTEST) return DEED_OF.get(stem + verb) ?? stem
  }
  return lemma
}
