import { DEALING_WITH_THINGS, LIGHT_EVENT_VERBS } from '../../lexicon/en/events/aspect-verbs.ts'
import { DEED_ENDINGS, DEEDS, DEEDS_OF_VERBS, KINDRED_DEEDS } from '../../lexicon/en/events/deeds.ts'
import type { EventSketch } from '../../model/ledger-event.ts'

const DEED_OF: ReadonlyMap<string, string> = new Map(
  [...DEEDS].reverse().flatMap(({ lemmas }) => lemmas.map((lemma) => [lemma, lemmas[0] ?? lemma] as const)),
)

/** Before a thing that stands for what is done to it: "of report". */
export const OF_THING = 'of '

/** Shorter stems than this are no verbs: "station" is none of "state". */
const SHORTEST = 4

/** What a word tells of, whatever its part of speech: "killing" and "slain" are of "kill". Of a word that no row has, its stem. */
export function deedOf(lemma: string): string {
  const known = DEED_OF.get(lemma)
  if (known !== undefined) return known
  for (const [ending, verb] of DEED_ENDINGS) {
    const stem = lemma.slice(0, -ending.length)
    if (lemma.endsWith(ending) && stem.length >= SHORTEST) return DEED_OF.get(stem + verb) ?? stem
  }
  return lemma
}

/** Whether a row has the word: "give-way". */
export function isKnownDeed(lemma: string): boolean {
  return DEED_OF.has(lemma)
}

/**
 * All that a sketch may be told by: its own deed and those kindred to it, and with a verb that says little, those of what it is done to or who
 * does it: "announce its decision" tells of a decision and "open an inquiry" of no opening, "the vote will go ahead" of a vote, "work will begin" of the beginning of work alone.
 */
export function deedsOf({ lemma, doers, done, isVerb }: EventSketch): readonly string[] {
  const told = isVerb && LIGHT_EVENT_VERBS.has(lemma) ? [...done, ...doers] : []
  const isOfItsObject = told.length > 0 && done.some(isKnownDeed)
  const word = (isVerb ? DEEDS_OF_VERBS.get(lemma) : undefined) ?? lemma
  const own = !isOfItsObject && (told.length === 0 || isKnownDeed(lemma)) ? [word] : []
  const known = [...own, ...told.filter(isKnownDeed)]
  const deeds = known.flatMap((word) => [
    deedOf(word),
    ...(KINDRED_DEEDS.get(word) ?? KINDRED_DEEDS.get(deedOf(word)) ?? []),
  ])
  // "Publish a report", "the report was put off": the thing stands for what is done to it.
  const things = isVerb ? (DEALING_WITH_THINGS.has(lemma) ? done.slice(0, 1) : []) : [lemma]
  if (deeds.length + things.length === 0) return [`${OF_THING}${told[0]}`]
  return [...new Set([...deeds, ...things.map((thing) => `${OF_THING}${thing}`)])]
}
