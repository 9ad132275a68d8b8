import { EVENT_NOUNS, type EventNounRow } from '../../lexicon/en/events/event-nouns.ts'
import { EVENT_STATUS_CUES, type EventStatusRow } from '../../lexicon/en/events/event-status-cues.ts'
import { EVENT_VERBS, type EventVerbRow } from '../../lexicon/en/events/event-verbs.ts'
import type { Token } from '../../model/annotation.ts'

const NOUNS: ReadonlyMap<string, EventNounRow> = new Map(
  EVENT_NOUNS.flatMap((row) => row.lemmas.map((lemma) => [lemma, row] as const)),
)
const VERBS: ReadonlyMap<string, readonly EventVerbRow[]> = verbsByLemma()
const CUES: ReadonlyMap<string, readonly EventStatusRow[]> = cuesByFirstWord()

/** The row of a noun that names an event. "talks" is the plural only: "talk" is cheap. */
export function eventNoun({ lower, lemma, upos }: Token): EventNounRow | undefined {
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined
  return NOUNS.get(lower) ?? NOUNS.get(lemma.toLowerCase())
}

/** The row of a verb that tells of an event, and of which a preposition may have to follow. */
export function eventVerb(tokens: readonly Token[], at: number): EventVerbRow | undefined {
  const token = tokens[at]
  if (token?.upos !== 'VERB') return undefined
  const next = tokens[at + 1]?.lower ?? ''
  return VERBS.get(token.lemma.toLowerCase())?.find(
    ({ followedBy }) => followedBy.length === 0 || followedBy.includes(next),
  )
}

/** The longest row of words that tell a state and start here. */
export function statusCue(tokens: readonly Token[], at: number): EventStatusRow | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const rows = CUES.get(token.lemma.toLowerCase()) ?? CUES.get(token.lower)
  return rows?.find(({ words }) =>
    words.every((word, offset) => {
      const candidate = tokens[at + offset]
      return candidate?.lower === word || candidate?.lemma.toLowerCase() === word
    }),
  )
}

function verbsByLemma(): ReadonlyMap<string, readonly EventVerbRow[]> {
  const rows = new Map<string, EventVerbRow[]>()
  for (const row of EVENT_VERBS) {
    for (const lemma of row.lemmas) rows.set(lemma, [...(rows.get(lemma) ?? []), row])
  }
  return rows
}

function cuesByFirstWord(): ReadonlyMap<string, readonly EventStatusRow[]> {
  const rows = new Map<string, EventStatusRow[]>()
  for (const row of [...EVENT_STATUS_CUES].sort((a, b) => b.words.length - a.words.length)) {
    const first = row.words[0] ?? ''
    rows.set(first, [...(rows.get(first) ?? []), row])
  }
  return rows
}
