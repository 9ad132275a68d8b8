import { DAY_GIVING_VERBS, DAY_NOUNS } from '../../lexicon/en/events/states-of-being.ts'
import type { TimeExpression } from '../../model/annotation.ts'
import { isPlace } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import { verbGroupAt } from './verb-group.ts'

/** How far apart a day and the word for it may stand. */
const REACH = 10

/**
 * Events that are given a day by the word "date" or "day": "set May 6 as the new date for the launch", "a trial date of May 6", "the new date is
 * May 6". Without a noun of an event beside it, it is the day of what was told of before.
 */
export function dayEvents(clause: Clause): readonly FoundEvent[] {
  return clause.tokens.flatMap((_, at): FoundEvent[] => {
    const event = dayEvent(clause, at)
    return event ? [event] : []
  })
}

function dayEvent(clause: Clause, at: number): FoundEvent | null {
  const { tokens, mentionAt } = clause
  if (!DAY_NOUNS.has(tokens[at]?.lower ?? '') || tokens[at]?.upos !== 'NOUN') return null
  const [first] = phraseAround(clause, at)
  const told = dayBefore(clause, first) ?? dayAfter(clause, at)
  const time = told?.time
  if (!time || (!told.isEqual && !isGiven(clause, at))) return null
  const isNew = tokens.slice(first, at).some(({ lower }) => lower === 'new')
  const noun = occasionOf(clause, first, at)
  // "The day": only where it is said of what.
  if (noun === null && !(isNew || tokens[at]?.lower === 'date')) return null
  const head = noun ?? at
  const what = phraseAround(clause, head)
  const mentions = [...new Set(mentionAt.slice(what[0], what[1] + 1))].flatMap((one) => (one ? [one] : []))
  return {
    rule: 'events/day',
    type: noun === null || !tokens[noun] ? null : (eventNoun(tokens[noun])?.type ?? null),
    status: isNew ? 'postponed' : 'scheduled',
    anchor: [Math.min(told.at, first), Math.max(told.last, at)],
    what: noun === null ? [first, at] : what,
    actors: mentions.filter((one) => !isPlace(one)).map((mention) => ({ role: 'actor' as const, mention })),
    place: mentions.find(isPlace),
    time,
    head,
  }
}

interface Told {
  readonly time: TimeExpression
  readonly at: number
  readonly last: number
  /** "The date is May 6": no verb need give it. */
  readonly isEqual: boolean
}

/** "May 6 as the new date". */
function dayBefore({ tokens, timeAt }: Clause, first: number): Told | undefined {
  if (tokens[first - 1]?.lower !== 'as') return undefined
  const time = timeAt[first - 2]
  if (!time || !isDay(time)) return undefined
  return { time, at: timeAt.indexOf(time), last: first - 2, isEqual: false }
}

/** "A trial date of May 6", "the date for the vote is May 6". */
function dayAfter({ tokens, timeAt }: Clause, at: number): Told | undefined {
  for (let index = at + 1; index < tokens.length && index <= at + REACH; index++) {
    const [token, time] = [tokens[index], timeAt[index]]
    if (time && isDay(time)) {
      const before = tokens[index - 1]
      const isEqual = before?.lemma.toLowerCase() === 'be'
      const isOf = index === at + 2 && before?.lower === 'of'
      return isEqual || isOf ? { time, at: index, last: timeAt.lastIndexOf(time), isEqual } : undefined
    }
    if (!token || /^[;:.,]$/.test(token.text) || token.upos === 'VERB') return undefined
  }
  return undefined
}

function isDay({ type, edtf }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && edtf !== null
}

/** A verb before it, or behind it in the passive, gives the day. */
function isGiven({ tokens }: Clause, at: number): boolean {
  for (let index = Math.max(0, at - REACH); index < tokens.length && index <= at + REACH; index++) {
    const token = tokens[index]
    // "The office set May 6": a verb that may be taken for a noun.
    const isVerb = token?.upos === 'VERB' || token?.lower === 'set'
    if (!token || !isVerb || !DAY_GIVING_VERBS.has(token.lemma.toLowerCase())) continue
    const group = verbGroupAt(tokens, index)
    const isNegated = tokens.slice(group.first, index).some(({ lower }) => /^(?:not|n't|never)$/.test(lower))
    if (!isNegated && !group.infinitive && (index < at || group.passive)) return true
  }
  return false
}

/** Of what it is the day: "a trial date", "the date of the by-election", "set … for the hearing". */
function occasionOf({ tokens }: Clause, first: number, at: number): number | null {
  for (let index = at - 1; index >= first; index--) {
    const token = tokens[index]
    if (token && eventNoun(token)) return index
  }
  for (let index = at + 1; index < tokens.length && index <= at + REACH; index++) {
    const token = tokens[index]
    if (!token || /^[;:.]$/.test(token.text)) return null
    if (eventNoun(token) && hasPreposition(tokens, index)) return index
  }
  return null
}

function hasPreposition(tokens: Clause['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:for|of)$/.test(lower))
}
