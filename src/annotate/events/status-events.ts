import { OUTCOME_NOUNS } from '../../lexicon/en/events/event-nouns.ts'
import {
  type EventStatusRow,
  PARTS_OF_OCCASIONS,
  RESOLVED_TO,
} from '../../lexicon/en/events/event-status-cues.ts'
import { FORECAST_VERBS } from '../../lexicon/en/events/no-deeds.ts'
import type { EventStatus, TimeExpression, Token } from '../../model/annotation.ts'
import { isNobodys, isNotBefore, isToBe, isUnderCondition, ofNone, stateOfGroup } from './ahead.ts'
import { mentionsAfter, mentionsBefore, placeAmong, plainer, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun, eventVerb, type StatusCue, statusCue } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import {
  aroundAside,
  carriedBy,
  isOfRow,
  isThing,
  nounAfter,
  nounBefore,
  objectOf,
  possessors,
  subjectOf,
} from './occasion-of.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** How far the object of a verb is read. */
const REACH = 12

/** Events whose state is told by words of their own: postponed, called off, scheduled for, due to, planning to. */
export function statusEvents(clause: Clause): readonly FoundEvent[] {
  const found: FoundEvent[] = []
  for (let at = 0; at < clause.tokens.length; at++) {
    const cue = statusCue(clause, at)
    if (!cue) continue
    const event = cue.row.of === 'verb' ? stateOfVerb(clause, at, cue.row) : stateOfNoun(clause, at, cue)
    if (event) found.push(event)
  }
  return found
}

/** "plans to deploy", "is due to visit". */
function stateOfVerb(clause: Clause, at: number, row: EventStatusRow): FoundEvent | null {
  const { tokens } = clause
  const verb = at + row.words.length
  const told = eventVerb(tokens, verb)
  const time = timeNear(clause, verb, verb)
  // Whatever is promised or planned for a day is an event.
  if (FORECAST_VERBS.has(tokens[verb]?.lemma.toLowerCase() ?? '')) return null
  if (!told && (tokens[verb]?.upos !== 'VERB' || time === undefined || row.status === 'denied')) return null
  const group = verbGroupAt(tokens, at)
  if (group.status === null && isNegated(tokens, group)) return null
  const after = mentionsAfter(clause, verb + 1)
  const place = placeAmong(after)
  return {
    rule: 'events/status-of-verb',
    type: told?.type ?? null,
    status: row.status,
    anchor: [group.first, verb],
    what: [verb, lastOfObject(clause, verb)],
    actors: [
      ...mentionsBefore(clause, group.first).map((mention) => ({ role: 'actor' as const, mention })),
      ...after
        .filter(({ mention }) => mention !== place)
        .map(({ mention }) => ({ role: 'recipient' as const, mention })),
    ],
    place,
    time,
  }
}

/** "has postponed indefinitely a visit", "that visit is scheduled for May". */
function stateOfNoun(clause: Clause, at: number, { row, end: lastWord }: StatusCue): FoundEvent | null {
  const { tokens } = clause
  if (tokens[at]?.upos === 'NOUN') return null
  const group = verbGroupAt(tokens, at)
  const isHeld = row.status === 'occurred'
  if (isOpen(clause, group) || (!isHeld && isNegated(tokens, group))) return null
  const end = Math.max(group.last, lastWord)
  const isPassive = isOfSubject(clause, at, row, group, lastWord)
  const newDate = newDateOf(clause, row, end)
  const named = isPassive ? nounBefore(clause, group.first) : nounAfter(clause, end + 1)
  const argument = aroundAside(
    clause,
    at,
    carriedBy(clause, isPassive ? subjectOf(clause, at) : objectOf(clause, at)),
  )
  const time = timeNear(clause, end + 1, end + 1)
  const isAhead = row.status === 'scheduled' || (row.status === 'planned' && row.words.length > 1)
  // With a date whatever is put off or due is an event, whether or not its noun is in a row.
  const isDated = newDate !== undefined || (isAhead && time !== undefined)
  const noun = isOfRow(tokens, argument) || (isDated && isThing(clause, argument)) ? argument : named
  if (noun === null || (isAhead && !time)) return null
  const held = { ofPast: 'occurred', hasDay: time !== undefined, isOccasion: true } as const
  const ofHeld = isHeld ? stateOfGroup(tokens, at, held).status : null
  const told = isHeld
    ? ofHeld === 'cancelled' && isNotBefore(clause, time)
      ? 'planned'
      : ofHeld
    : statusOf(clause, row, group, noun, newDate !== undefined)
  const status = isNobodys(clause, at) ? ofNone(told) : told
  if (status === null) return null
  const place = placeAmong(mentionsAfter(clause, noun + 1))
  const doers = isPassive ? possessors(clause, noun) : mentionsBefore(clause, group.first)
  return {
    rule: 'events/status-of-noun',
    type: tokens[noun] ? (eventNoun(tokens[noun])?.type ?? null) : null,
    status,
    anchor: [group.first, isAhead && time ? lastIn(clause, time, end) : end],
    what: phraseAround(clause, noun),
    actors: doers.map((mention) => ({ role: 'actor' as const, mention })),
    place,
    time: isAhead ? time : (newDate ?? timeOfState(clause, noun, row, time)),
    head: noun,
  }
}

/** "Has been put off", "a visit scheduled for May", "is set for May", "has slipped": the event stands before. */
function isOfSubject(
  clause: Clause,
  at: number,
  row: EventStatusRow,
  group: VerbGroup,
  lastWord: number,
): boolean {
  if (row.of === 'subject' || group.passive || isReduced(clause.tokens, at)) return true
  const isSet = row.words[0] === 'due' || (row.words.join(' ') === 'set for' && lastWord > at)
  return isSet && objectOf(clause, at) === null
}

/** "To be postponed", "if it is called off": it is not told to be so, but where it was decided: "agreed to move the vote". */
function isOpen(clause: Clause, { first: from, verb }: VerbGroup): boolean {
  const { tokens } = clause
  if (isUnderCondition(clause, verb)) return true
  if (tokens[from - 1]?.lower !== 'to' || isToBe(tokens, verb)) return false
  const above = tokens[from - 2]
  return above?.upos !== 'VERB' || !RESOLVED_TO.has(above.lemma.toLowerCase())
}

/** As the row says, but: what is to be held is planned; an outcome that was announced is there; what people meet at is held, however often it was put off. */
function statusOf(
  { tokens, first: from }: Clause,
  row: EventStatusRow,
  group: VerbGroup,
  noun: number,
  hasNewDate: boolean,
): EventStatus {
  if (row.status === 'announced' && isOutcome(tokens[noun]))
    return group.status === 'occurred' ? 'occurred' : 'planned'
  if (row.status !== 'postponed' || hasNewDate) return row.status
  const words = tokens.slice(group.first, group.verb)
  const isBefore = words.some(({ lower }) => lower === 'had')
  const isRelative = /^acl/.test(tokens[group.verb]?.relation ?? '')
  const preposition = tokens.find(({ relation, head }) => relation === 'case' && head - from === noun)
  const isHeld = /^(?:at|during)$/.test(preposition?.lower ?? '') || isPartOfIt(tokens, noun)
  return isBefore && isRelative && isHeld ? 'occurred' : row.status
}

/** "On the first day of a trial that had been put off twice". */
function isPartOfIt(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - 4), noun)
  const of = before.findLastIndex(({ lower }) => lower === 'of')
  return of > 0 && PARTS_OF_OCCASIONS.has(before[of - 1]?.lower ?? '')
}

function isOutcome(token: Token | undefined): boolean {
  return (
    token !== undefined && (OUTCOME_NOUNS.has(token.lower) || OUTCOME_NOUNS.has(token.lemma.toLowerCase()))
  )
}

/** The date to which an event is put off: "postponed the talks until June 17", "moved to Friday". */
function newDateOf(
  { tokens, timeAt }: Clause,
  { status }: EventStatusRow,
  end: number,
): TimeExpression | undefined {
  if (status !== 'postponed') return undefined
  for (let at = end + 1; at < tokens.length && at <= end + FAR; at++) {
    const next = timeAt[at]
    if (next === undefined || next === timeAt[at - 1]) continue
    const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
    const isTo = /^(?:until|till|to|for)$/.test(before?.lower ?? '')
    // "From March 22 to March 29": the old day and the new one, as one stretch.
    const isFromTo = before?.lower === 'from' && (next.edtf ?? '').includes('/')
    if ((isTo || isFromTo) && next.edtf !== null) return plainer({ tokens, timeAt }, at, next)
  }
  return undefined
}

/** How far behind its words of state the new date may stand. */
const FAR = 20

/** For a hold or an announcement the time beside it; for a postponement only that which a relative clause gives. */
function timeOfState(
  clause: Clause,
  noun: number,
  row: EventStatusRow,
  time: TimeExpression | undefined,
): TimeExpression | undefined {
  if (row.status === 'occurred') return time ?? timeNear(clause, noun, noun)
  if (row.status === 'announced' && isOutcome(clause.tokens[noun])) return timeNear(clause, noun, noun)
  return undefined
}

/**
 * "… postponed a visit which had been scheduled for May": one event, postponed, that was to be in May. The words of its
 * schedule are not a second event.
 */
export function withScheduledTimes(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const isAhead = ({ status }: FoundEvent) => status === 'scheduled' || status === 'planned'
  const schedules = byNoun(found.filter(isAhead))
  const halted = byNoun(found.filter(({ status }) => status === 'postponed' || status === 'cancelled'))
  return found
    .filter((event) => !isAhead(event) || !halted.has(event.what[0]))
    .map((event) => {
      if (halted.get(event.what[0]) !== event) return event
      return { ...event, time: event.time ?? schedules.get(event.what[0])?.time }
    })
}

function byNoun(events: readonly FoundEvent[]): ReadonlyMap<number, FoundEvent> {
  return new Map(events.map((event) => [event.what[0], event]))
}

/** A participle after its noun without auxiliary: "a visit scheduled for May", "the ruling, announced on Friday". */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before !== undefined && eventNoun(before) !== undefined) return true
  // "The announcement that she has postponed it" is a clause of its own.
  return token?.xpos === 'VBN' && /^acl/.test(token.relation) && verbGroupAt(tokens, at).first === at
}

function isNegated(tokens: readonly Token[], { first, verb }: VerbGroup): boolean {
  return tokens
    .slice(first, verb)
    .some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'never')
}

function lastIn({ timeAt }: Clause, time: TimeExpression, from: number): number {
  let last = timeAt.indexOf(time, from)
  while (last >= 0 && timeAt[last + 1] === time) last++
  return Math.max(last, from)
}

function lastOfObject({ tokens }: Clause, verb: number): number {
  let last = verb
  for (let at = verb + 1; at < tokens.length && at <= verb + REACH; at++) {
    const token = tokens[at]
    if (!token || token.upos === 'VERB' || token.upos === 'PUNCT' || token.upos === 'SCONJ') break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') last = at
  }
  return last
}
