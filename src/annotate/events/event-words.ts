import { EVENT_NOUNS, type EventNounRow } from '../../lexicon/en/events/event-nouns.ts'
import { EVENT_STATUS_CUES, type EventStatusRow } from '../../lexicon/en/events/event-status-cues.ts'
import { EVENT_VERBS, type EventVerbRow } from '../../lexicon/en/events/event-verbs.ts'
import type { Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'

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

/** Words that tell a state, with the last token of those that stand together: of "put the vote off" that is "put". */
export interface StatusCue {
  readonly row: EventStatusRow
  readonly end: number
}

/** The longest row of words that tell a state and start here. */
export function statusCue(clause: Clause, at: number): StatusCue | undefined {
  const token = clause.tokens[at]
  if (!token) return undefined
  const rows = CUES.get(token.lemma.toLowerCase()) ?? CUES.get(token.lower)
  for (const row of rows ?? []) {
    const words = row.words.filter((word) => word !== BETWEEN)
    const mayStandTogether = words.length === row.words.length || isPassive(clause.tokens, at)
    if (mayStandTogether && standsAt(clause.tokens, at, words)) return { row, end: at + words.length - 1 }
    if (row.of === 'noun' && isApart(clause, at, row.words)) return { row, end: at }
  }
  return undefined
}

/** In a row, where what it is done to must stand between. */
const BETWEEN = '*'

/** "An election was called for June": what it is done to stands before. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.xpos === 'VBN' &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma.toLowerCase() === 'be')
  )
}

/** How many words may stand between a verb and its particle. */
const MOST_BETWEEN = 9

/** "Brought the vote in the north forward", "put the talks on hold", "set the trial for". */
function isApart({ tokens, first }: Clause, at: number, words: readonly string[]): boolean {
  const rest = words.slice(1).filter((word) => word !== BETWEEN)
  if (rest.length === 0 || tokens[at]?.upos !== 'VERB') return false
  for (let from = at + 2; from <= at + MOST_BETWEEN && from < tokens.length; from++) {
    if (tokens[from]?.upos === 'VERB' || /^[;:.]$/.test(tokens[from]?.text ?? '')) return false
    if (standsAt(tokens, from, rest) && hangsOn(tokens, from, at, first)) return true
  }
  return false
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const candidate = tokens[at + offset]
    return candidate?.lower === word || candidate?.lemma.toLowerCase() === word
  })
}

/** Within three steps up the tree. */
function hangsOn(tokens: readonly Token[], from: number, at: number, first: number): boolean {
  let above = from
  for (let steps = 0; steps < 3; steps++) {
    above = (tokens[above]?.head ?? -1) - first
    if (above === at) return true
    if (above < 0) return false
  }
  return false
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
