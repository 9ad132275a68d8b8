import type { Token } from '../../model/annotation.ts'
import { isNobodys } from './ahead.ts'
import { isPlace, mentionsAfter, mentionsBefore, placeAmong, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun, eventVerb } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { verbGroupAt } from './verb-group.ts'

/** How many tokens after a verb its object may take. */
const OBJECT = 7

/** Events that a verb tells: "met with …", "chaired a joint meeting", "traveled to …". */
export function verbEvents(clause: Clause): readonly FoundEvent[] {
  const found: FoundEvent[] = []
  for (let at = 0; at < clause.tokens.length; at++) {
    const row = eventVerb(clause.tokens, at)
    const event = row && verbEvent(clause, at, row)
    if (event) found.push(event)
  }
  return found
}

function verbEvent(clause: Clause, at: number, row: { type: FoundEvent['type'] }): FoundEvent | null {
  const group = verbGroupAt(clause.tokens, at)
  if (group.status === null || isNobodys(clause, at)) return null
  const before = mentionsBefore(clause, group.first)
  const after = mentionsAfter(clause, group.last + 1)
  const place = placeAmong(after) ?? (row.type === 'CONSULT' ? directPlace(after) : undefined)
  if (before.length === 0 && after.length === 0) return null
  const last = lastOfAnchor(clause, group.last)
  const others = after.filter(({ mention }) => mention !== place)
  const by = others.filter(({ before: word }) => word === 'by').map(({ mention }) => mention)
  const objects = others
    .filter(({ mention, before: word }) => word !== 'by' && !isPlace(mention))
    .map(({ mention }) => mention)
  const [doers, done] = group.passive ? [by, before] : [before, objects]
  return {
    rule: 'events/verb',
    type: row.type,
    status: group.status,
    anchor: [group.first, last],
    what: [at, last],
    actors: [
      ...doers.map((mention) => ({ role: 'actor' as const, mention })),
      ...done.map((mention) => ({ role: 'recipient' as const, mention })),
    ],
    place,
    time: timeNear(clause, group.first, group.last),
  }
}

/** What is visited or toured is a place without a preposition. */
function directPlace(after: ReturnType<typeof mentionsAfter>) {
  return after.find(({ mention, before }) => mention.type === 'place' && before !== 'with')?.mention
}

/** To the end of the object where that is an event's noun or a name: "chaired a joint meeting", "met with Anna Lind". */
function lastOfAnchor({ tokens, mentionAt }: Clause, verb: number): number {
  for (let at = verb + 1; at < tokens.length && at <= verb + OBJECT; at++) {
    const token = tokens[at]
    if (!token || !isInObject(token, at === verb + 1)) return verb
    const mention = mentionAt[at]
    if (mention && token.upos === 'PROPN') return mentionAt.lastIndexOf(mention, at + OBJECT)
    if (eventNoun(token)) return at
  }
  return verb
}

function isInObject({ upos, lower }: Token, isNext: boolean): boolean {
  if (upos === 'ADP') return isNext
  return /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos) || /^(?:['’]s|-|his|her|its|their)$/.test(lower)
}
