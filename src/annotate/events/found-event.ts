import type {
  EventMention,
  EventStatus,
  Mention,
  PloverType,
  TimeExpression,
} from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'

/** An event in its clause, by indices of tokens, before it becomes a mention in the report. */
export interface FoundEvent {
  readonly rule: string
  readonly type: PloverType | null
  readonly status: EventStatus
  readonly anchor: readonly [first: number, last: number]
  readonly what: readonly [first: number, last: number]
  readonly actors: readonly { readonly role: 'actor' | 'recipient'; readonly mention: Mention }[]
  readonly place: Mention | undefined
  readonly time: TimeExpression | undefined
  /** The word that names it, where it is not the last of `what` or the first verb of the anchor. */
  readonly head?: number
}

export function eventMention(clause: Clause, found: FoundEvent, id: string): EventMention {
  return {
    id,
    ...spanOf(clause, found.anchor),
    rule: found.rule,
    type: found.type,
    status: found.status,
    what: spanOf(clause, found.what),
    trigger: spanOf(clause, [headOf(clause, found), headOf(clause, found)]),
    actors: actorsOf(found),
    place: found.place?.entity ?? null,
    time: found.time?.id ?? null,
  }
}

function actorsOf({ actors }: FoundEvent): EventMention['actors'] {
  const seen = new Set<string>()
  return actors.flatMap(({ role, mention: { entity } }) => {
    if (entity === null || seen.has(entity)) return []
    seen.add(entity)
    return [{ role, entity }]
  })
}

export function spanOf({ tokens }: Clause, [first, last]: readonly [number, number]): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last]?.end ?? start }
}

/** Of a noun phrase the noun before its prepositions, of a verb group its last verb. */
function headOf({ tokens }: Clause, { head, what: [first, last], rule }: FoundEvent): number {
  if (head !== undefined) return head
  if (rule === 'events/verb' || rule === 'events/status-of-verb') return first
  for (let at = last; at >= first; at--) {
    const token = tokens[at]
    if (token && eventNoun(token)) return at
  }
  return last
}
