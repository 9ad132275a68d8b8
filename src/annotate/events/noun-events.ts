import { AFTER_OR_DURING, EVENT_MODIFIERS } from '../../lexicon/en/events/event-status-cues.ts'
import type { EventStatus, Mention } from '../../model/annotation.ts'
import { mentionsAfter, placeAmong, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'

/** Events that a noun names, where the words beside it tell that they were or will be: "during the visit to Oslo". */
export function nounEvents(
  clause: Clause,
  taken: readonly (readonly [number, number])[],
): readonly FoundEvent[] {
  const used = new Set(
    taken.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const found: FoundEvent[] = []
  for (const [at, token] of clause.tokens.entries()) {
    const row = used.has(at) ? undefined : eventNoun(token)
    const event = row && nounEvent(clause, at, row.type)
    if (event) found.push(event)
  }
  return found
}

function nounEvent(clause: Clause, noun: number, type: FoundEvent['type']): FoundEvent | null {
  const [first, last] = phraseAround(clause, noun)
  const status = statusFromWords(clause, first, noun)
  if (!status) return null
  const after = mentionsAfter({ ...clause }, noun + 1).filter(({ before }) => before !== 'that')
  const place = placeAmong(after)
  const owners = distinct(clause.mentionAt.slice(first, noun))
  const parties = after
    .filter(({ before }) => /^(?:of|with|between|and|by)$/.test(before))
    .map(({ mention }) => mention)
  const actors = distinct([...owners, ...parties]).filter((mention) => mention !== place)
  if (!place && actors.length === 0 && !isTold(clause, noun)) return null
  return {
    rule: 'events/noun',
    type,
    status,
    anchor: [noun, last],
    what: [first, last],
    actors: actors.map((mention) => ({ role: 'actor' as const, mention })),
    place,
    time: timeNear(clause, noun, last),
    head: noun,
  }
}

/** More is said of it: "a recount that changed the margin". */
function isTold({ tokens, first }: Clause, noun: number): boolean {
  return tokens.some(({ head, relation }) => head - first === noun && /^acl/.test(relation))
}

/** What the words before a noun, or the preposition before its phrase, tell of its state. */
function statusFromWords({ tokens }: Clause, first: number, noun: number): EventStatus | null {
  for (let at = noun - 1; at >= first; at--) {
    const word = tokens[at]?.lower ?? ''
    const status = Object.hasOwn(EVENT_MODIFIERS, word) ? EVENT_MODIFIERS[word] : undefined
    if (status) return status
  }
  return AFTER_OR_DURING.has(tokens[first - 1]?.lower ?? '') ? 'occurred' : null
}

function distinct(mentions: readonly (Mention | undefined)[]): readonly Mention[] {
  return [...new Set(mentions.filter((mention) => mention !== undefined))]
}
