import { isPlace } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import { isOfRow, subjectOf } from './occasion-of.ts'
import { verbGroupAt } from './verb-group.ts'

/** How many words of a phrase are read for the event that it is about. */
const REACH = 6

/**
 * Events that something is told of "for" a day: "invitations to the talks had gone out for March 6", "seats for the final are sold out for May 6", "her trial is
 * down for April 30". Whether that day lies ahead is seen when it is dated.
 */
export function forDayEvents(clause: Clause): readonly FoundEvent[] {
  return clause.timeAt.flatMap((time, at): FoundEvent[] => {
    if (time === undefined || time === clause.timeAt[at - 1]) return []
    const event = forDayEvent(clause, at)
    return event ? [event] : []
  })
}

function forDayEvent(clause: Clause, at: number): FoundEvent | null {
  const { tokens, timeAt, mentionAt } = clause
  const time = timeAt[at]
  if (time?.type !== 'DATE' || !/^-?\d{4}-\d{2}-\d{2}$/.test(time.edtf ?? '')) return null
  if (tokens[at - 1]?.lower !== 'for') return null
  const verb = verbBefore(clause, at)
  const group = verb === null ? null : verbGroupAt(tokens, verb)
  if (verb === null || group === null || isOpenOrNegated(clause, group.first, verb)) return null
  const subject = subjectOf(clause, verb)
  const noun = subject === null ? null : eventIn(clause, subject, group.first)
  if (noun === null) return null
  const what = phraseAround(clause, noun)
  const mentions = [...new Set(mentionAt.slice(what[0], what[1] + 1))].flatMap((one) => (one ? [one] : []))
  return {
    rule: 'events/for-day',
    type: tokens[noun] ? (eventNoun(tokens[noun])?.type ?? null) : null,
    status: 'occurred',
    anchor: [group.first, timeAt.lastIndexOf(time)],
    what,
    actors: mentions.filter((one) => !isPlace(one)).map((mention) => ({ role: 'actor' as const, mention })),
    place: mentions.find(isPlace),
    time,
    head: noun,
  }
}

/** The verb that the day is told with. */
function verbBefore({ tokens }: Clause, at: number): number | null {
  for (let index = at - 2; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index]
    if (!token || /^[;:.,]$/.test(token.text)) return null
    if (token.upos === 'VERB' || token.lemma.toLowerCase() === 'be') return index
  }
  return null
}

function isOpenOrNegated({ tokens }: Clause, from: number, verb: number): boolean {
  return (
    tokens[from - 1]?.lower === 'to' ||
    tokens.slice(from, verb + 2).some(({ lower }) => /^(?:not|n't|never|would|could|may|might)$/.test(lower))
  )
}

/** The subject, or the event that its phrase tells of: "invitations to the talks". */
function eventIn({ tokens }: Clause, subject: number, until: number): number | null {
  if (isOfRow(tokens, subject)) return subject
  for (let at = subject + 1; at < until && at <= subject + REACH; at++) if (isOfRow(tokens, at)) return at
  return null
}
