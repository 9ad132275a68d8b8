import type {
  EventMention,
  EventStatus,
  Mention,
  PloverType,
  TimeExpression,
} from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Clause } from './clause.ts'
import { toldWords } from './told-words.ts'

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
  /** The word that names it, where it is not the first of `what`. */
  readonly head?: number
}

export function eventMention(clause: Clause, found: FoundEvent, id: string): EventMention {
  const told = BY_VERB.has(found.rule) ? toldWords(clause, found.anchor) : null
  return {
    id,
    ...spanOf(clause, found.anchor),
    rule: found.rule,
    type: found.type,
    status: found.status,
    what: spanOf(clause, told?.predicate ?? found.what),
    ...(told?.subject ? { subject: spanOf(clause, told.subject) } : {}),
    trigger: spanOf(clause, [headOf(found), headOf(found)]),
    actors: actorsOf(found),
    place: found.place?.entity ?? null,
    time: found.time?.id ?? null,
  }
}

/** Rules by which a verb names the event. */
const BY_VERB: ReadonlySet<string> = new Set(['events/verb', 'events/status-of-verb', 'events/trigger'])

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

/** Rules that find a noun say which; a verb is the first of its words. */
function headOf({ head, what: [first] }: FoundEvent): number {
  return head ?? first
}
