import { ASPECT_VERBS, type AspectRow } from '../../lexicon/en/events/aspect-verbs.ts'
import type { EventStatus, Token } from '../../model/annotation.ts'
import { isNobodys, isNotBefore, isToBe, ofNone, stateOfGroup } from './ahead.ts'
import { mentionsAfter, placeAmong, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'

const ROWS: ReadonlyMap<string, readonly AspectRow[]> = rowsByFirstWord()

/** How far before its verb a subject may stand where the tree has none. */
const REACH = 8

/** Events that a verb tells of as begun, held, over or to come: "the trial began", "the talks would go ahead". */
export function aspectEvents(clause: Clause): readonly FoundEvent[] {
  return clause.tokens.flatMap((token, at): FoundEvent[] => {
    if (token.upos !== 'VERB') return []
    const row = rowAt(clause.tokens, at)
    const event = row && aspectEvent(clause, at, row)
    return event ? [event] : []
  })
}

function aspectEvent(clause: Clause, at: number, row: AspectRow): FoundEvent | null {
  const { tokens } = clause
  const subject = subjectOf(clause, at)
  const token = subject === null ? undefined : tokens[subject]
  if (subject === null || !token) return null
  // "It will now open": what was told of before, which the ledger looks for; only where its day is told.
  const isPronoun = /^(?:it|they|this|that|these)$/.test(token.lower)
  const isThing = row.ofAny && /^(?:NOUN|PROPN)$/.test(token.upos)
  if (!isPronoun && !eventNoun(token) && !isThing) return null
  const end = at + row.words.length - 1
  const time = timeNear(clause, at, end)
  const state = stateOfGroup(tokens, at, {
    ofPast: row.status,
    hasDay: time !== undefined,
    isOccasion: TAKES_PLACE.has(row.words.join(' ')) && !isPronoun,
  })
  const { group } = state
  const told = state.status === 'cancelled' && isNotBefore(clause, time) ? 'planned' : state.status
  const status = isNobodys(clause, at) ? ofNone(told) : told
  if (status === null) return null
  // "Is to be finished by May": its end is to come, which the verb tells.
  if (status !== row.status && ENDS.has(row.words[0] ?? '')) return null
  const isAhead = status === 'planned' || status === 'scheduled'
  if (isPronoun && !(isAhead && time !== undefined)) return null
  if (row.words.length === 1 && hasObject(clause, at)) return null
  const [first, last] = phraseAround(clause, subject)
  const place = placeAmong(mentionsAfter(clause, subject + 1)) ?? placeAmong(mentionsAfter(clause, end + 1))
  const owners = clause.mentionAt.slice(first, subject).filter((mention) => mention !== undefined)
  const parties = mentionsAfter(clause, subject + 1)
    .filter(({ before }) => /^(?:of|with|between|and|by)$/.test(before))
    .map(({ mention }) => mention)
  const actors = [...new Set([...owners, ...parties])].filter((mention) => mention !== place)
  if (!place && actors.length === 0 && time === undefined && !NEEDS_NO_MORE.has(status)) return null
  return {
    rule: 'events/aspect',
    type: eventNoun(token)?.type ?? null,
    status,
    anchor: [isToBe(tokens, at) ? Math.max(0, at - 2) : group.first, end],
    what: isPronoun ? [subject, subject] : [first, isThing && group.first === last + 1 ? end : last],
    actors: actors.map((mention) => ({ role: 'actor' as const, mention })),
    place,
    time,
    head: subject,
  }
}

/** What is told of whatever was told of before. */
const NEEDS_NO_MORE: ReadonlySet<EventStatus> = new Set(['cancelled', 'denied'])

const ENDS: ReadonlySet<string> = new Set(['end', 'finish', 'conclude'])

/** What will not do so is called off, whether or not its day is told. */
const TAKES_PLACE: ReadonlySet<string> = new Set(['take place', 'go ahead', 'happen', 'come off'])

/** The subject of the verb, or of the word that it hangs on: "the talks are due to open". */
function subjectOf({ tokens, first }: Clause, at: number): number | null {
  const heads = [at]
  const token = tokens[at]
  const above = token ? token.head - first : -1
  if (token && /^(?:xcomp|advcl|ccomp)/.test(token.relation) && tokens[at - 1]?.lower === 'to')
    heads.push(above)
  for (const head of heads) {
    const subject = tokens.findIndex(
      (one, index) => index < at && /^nsubj/.test(one.relation) && one.head - first === head,
    )
    if (subject >= 0) return isRelative(tokens[subject]) ? antecedentOf(tokens, at, first) : subject
  }
  return token && /^acl/.test(token.relation) ? antecedentOf(tokens, at, first) : nearestBefore(tokens, at)
}

function isRelative(token: Token | undefined): boolean {
  return /^(?:that|which)$/.test(token?.lower ?? '')
}

function antecedentOf(tokens: readonly Token[], at: number, first: number): number | null {
  const token = tokens[at]
  const above = token && /^acl/.test(token.relation) ? token.head - first : -1
  return above >= 0 && above < at ? above : null
}

function nearestBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index]
    if (!token || token.upos === 'VERB' || token.upos === 'ADP') return null
    if (eventNoun(token)) return index
  }
  return null
}

function hasObject({ tokens, first }: Clause, at: number): boolean {
  return tokens.some(({ relation, head }, index) => index > at && relation === 'obj' && head - first === at)
}

function rowAt(tokens: readonly Token[], at: number): AspectRow | undefined {
  return ROWS.get(tokens[at]?.lemma.toLowerCase() ?? '')?.find(({ words }) =>
    words.every((word, offset) => {
      const token = tokens[at + offset]
      return token?.lower === word || token?.lemma.toLowerCase() === word
    }),
  )
}

function rowsByFirstWord(): ReadonlyMap<string, readonly AspectRow[]> {
  const rows = new Map<string, AspectRow[]>()
  for (const row of [...ASPECT_VERBS].sort((a, b) => b.words.length - a.words.length)) {
    const first = row.words[0] ?? ''
    rows.set(first, [...(rows.get(first) ?? []), row])
  }
  return rows
}
