import { STATES_OF_BEING, type StateOfBeingRow } from '../../lexicon/en/events/states-of-being.ts'
import type { EventStatus, TimeExpression, Token } from '../../model/annotation.ts'
import { isPossible, isReportedFuture } from './ahead.ts'
import { isPlace, mentionsAfter, placeAmong, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import { nounBefore } from './occasion-of.ts'
import { verbGroupAt } from './verb-group.ts'

/** Events of which "is" tells the state or the day: "the merger is off", "the vote will now be on May 6", "the deadline is June 1". */
export function beingEvents(clause: Clause): readonly FoundEvent[] {
  return clause.tokens.flatMap((token, at): FoundEvent[] => {
    if (token.lemma.toLowerCase() !== 'be' || token.upos === 'NOUN') return []
    const event = beingEvent(clause, at)
    return event ? [event] : []
  })
}

function beingEvent(clause: Clause, at: number): FoundEvent | null {
  const { tokens } = clause
  const group = verbGroupAt(tokens, at)
  const words = tokens.slice(group.first, at + 1).map(({ lower }) => lower)
  const next = afterAdverbs(tokens, at + 1)
  if (
    words.some((word) => /^(?:not|n't|never)$/.test(word)) ||
    /^(?:not|n't)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null
  if (tokens[group.first - 1]?.lower === 'there') return thereWas(clause, group.first, at)
  const arrival = toBeThere(clause, group.first, at, words)
  if (arrival) return arrival
  const subject = nounBefore(clause, group.first)
  if (subject === null || isOwned(tokens, subject, group.first)) return null
  const row = STATES_OF_BEING.find((one) => stands(tokens, next, one))
  const day = row ? undefined : dayAt(clause, next)
  const state = row?.status ?? (day ? stateOfDay(words) : null)
  if (state === null || (row && words.some((word) => /^(?:will|would|may|might|could|to)$/.test(word))))
    return null
  const [first, last] = phraseAround(clause, subject)
  const time = day?.time ?? timeNear(clause, next, next)
  const place = placeAmong(mentionsAfter(clause, subject + 1))
  const actors = clause.mentionAt.slice(first, last + 1).filter((one) => one !== undefined && one !== place)
  const isTold = state === 'cancelled' || state === 'postponed'
  if (!isTold && time === undefined && place === undefined && actors.length === 0) return null
  return {
    rule: 'events/being',
    type: tokens[subject] ? (eventNoun(tokens[subject])?.type ?? null) : null,
    status: state,
    anchor: [group.first, day?.last ?? next + (row?.words.length ?? 1) - 1],
    what: [first, last],
    actors: [...new Set(actors)].flatMap((mention) => (mention ? [{ role: 'actor' as const, mention }] : [])),
    place,
    time,
    head: subject,
  }
}

/** "The trucks would be in the town by Tuesday", "will be back at work on Monday": who is to be where on a day is to come there. */
function toBeThere(clause: Clause, from: number, at: number, words: readonly string[]): FoundEvent | null {
  const { tokens, first: shift, timeAt, mentionAt } = clause
  if (!words.some((word) => /^(?:will|would|shall|'ll|’ll)$/.test(word)) || words.includes('have'))
    return null
  const there = (tokens[at]?.head ?? -1) - shift
  if (there <= at || there > at + MOST_BETWEEN || tokens[at]?.relation !== 'cop' || timeAt[there]) return null
  const isHere = /^(?:there|here|home|back)$/.test(tokens[there]?.lower ?? '')
  const isAt = tokens
    .slice(at + 1, there)
    .some(({ relation, head, lower }) => relation === 'case' && head - shift === there && PLACED.test(lower))
  // "In short supply" is nowhere.
  const isSome = tokens
    .slice(at + 1, there)
    .some(({ relation, head }) => head - shift === there && /^(?:det|nmod:poss)/.test(relation))
  const isPlaceTold = tokens[there]?.upos === 'PROPN' || (isSome && tokens[there]?.upos === 'NOUN')
  if (!isHere && !(isAt && isPlaceTold)) return null
  const subject = tokens.findIndex(
    ({ relation, head }, index) => index < at && /^nsubj/.test(relation) && head - shift === there,
  )
  const [last] = [phraseAround(clause, there)[1]]
  const time = timeNear(clause, there, last)
  if (subject < 0 || time === undefined) return null
  const [first] = phraseAround(clause, subject)
  const who = mentionAt[subject]
  return {
    rule: 'events/being',
    type: null,
    status: 'planned',
    anchor: [from, last],
    what: [first, last],
    actors: who ? [{ role: 'actor', mention: who }] : [],
    place: mentionAt[there] && isPlace(mentionAt[there]) ? mentionAt[there] : undefined,
    time,
    head: at,
  }
}

/** Prepositions of where one is. */
const PLACED = /^(?:in|at|on|inside|aboard|near)$/

/** "There was a leak", "there had been no vote", "there will be no debate on Thursday". */
function thereWas(clause: Clause, from: number, at: number): FoundEvent | null {
  const { tokens } = clause
  const words = tokens.slice(from, at + 1).map(({ lower }) => lower)
  const isFuture = words.some((word) => /^(?:will|would|'ll|’ll)$/.test(word))
  const isPast = !isFuture && words.some((word) => /^(?:was|were|had|has|have|been)$/.test(word))
  const isToCome = isFuture && !words.includes('have')
  if ((!isPast && !isToCome) || words.some((word) => /^(?:could|may|might|must|should)$/.test(word)))
    return null
  const noun = tokens.findIndex(
    (token, index) => index > at && index <= at + MOST_BETWEEN && eventNoun(token) !== undefined,
  )
  if (noun < 0 || tokens.slice(at + 1, noun).some(({ upos }) => /^(?:ADP|VERB|PUNCT|SCONJ)$/.test(upos)))
    return null
  const isNone = tokens.slice(at + 1, noun).some(({ lower }) => /^(?:no|never|not|n't)$/.test(lower))
  const [first, last] = phraseAround(clause, noun)
  const around = mentionsAfter(clause, noun + 1)
  const [place, time] = [placeAmong(around), timeNear(clause, noun, last)]
  if ((!isNone || isToCome) && place === undefined && time === undefined) return null
  return {
    rule: 'events/being',
    type: tokens[noun] ? (eventNoun(tokens[noun])?.type ?? null) : null,
    status: isToCome ? (isNone ? 'cancelled' : 'planned') : isNone ? 'denied' : 'occurred',
    anchor: [from - 1, noun],
    what: [first, last],
    actors: around
      .filter(({ mention }) => mention !== place)
      .map(({ mention }) => ({ role: 'actor' as const, mention })),
    place,
    time,
    head: noun,
  }
}

/** "The head of the inquiry is": what is in the phrase of another is not what is told of. */
function isOwned(tokens: readonly Token[], subject: number, until: number): boolean {
  const before = tokens[subject - 1]?.lower ?? ''
  const isInPhrase = tokens.slice(Math.max(0, subject - 4), subject).some(({ upos }) => upos === 'ADP')
  return /^(?:of|in|at|for|on|to|with|by|from)$/.test(before) || isInPhrase || until - subject > MOST_BETWEEN
}

/** Words of a phrase that may follow its noun: "the vote on the harbor bill is on Monday". */
const MOST_BETWEEN = 8

function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < from + 3 &&
    tokens[at]?.upos === 'ADV' &&
    !/^(?:off|over|underway)$/.test(tokens[at]?.lower ?? '')
  )
    at++
  return at
}

function stands(tokens: readonly Token[], at: number, { words }: StateOfBeingRow): boolean {
  if (!words.every((word, offset) => tokens[at + offset]?.lower === word)) return false
  const behind = tokens[at + words.length]
  return !behind || !/^(?:NOUN|PROPN|ADJ|DET|VERB|NUM|PRON)$/.test(behind.upos)
}

interface Day {
  readonly time: TimeExpression
  readonly last: number
}

/** "On May 6", "in March", "May 6". */
function dayAt({ tokens, timeAt }: Clause, at: number): Day | undefined {
  const from = /^(?:on|in|at|for|by)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const time = timeAt[from] ?? (tokens[from]?.lower === 'the' ? timeAt[from + 1] : undefined)
  if (!time || time.edtf === null || (time.type !== 'DATE' && time.type !== 'TIME')) return undefined
  return { time, last: timeAt.lastIndexOf(time) }
}

function stateOfDay(words: readonly string[]): EventStatus | null {
  if (words.some((word) => /^(?:will|shall|'ll|’ll)$/.test(word))) return 'planned'
  if (isReportedFuture(words) || isPossible(words)) return 'planned'
  if (words.some((word) => /^(?:would|should|could|may|might|must|have|had|has)$/.test(word))) return null
  return 'occurred'
}
