import type { Entity, Mention } from '../../model/annotation.ts'
import type { FoundTime } from '../time/found-time.ts'

/** An outlet's mention with the name that citations of it bear. */
export interface OutletMention {
  readonly start: number
  readonly end: number
  readonly outlet: string
  readonly entity: string | null
  readonly isName: boolean
}

/** Outlets and times by the character where they start, so that reading a citation never searches. */
export interface KnownSpans {
  readonly outlets: ReadonlyMap<number, OutletMention>
  /** Other names that a citation may have: organisations, and names of no known kind. */
  readonly names: ReadonlyMap<number, OutletMention>
  readonly times: ReadonlyMap<number, FoundTime>
}

export function knownSpans(
  text: string,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  foundTimes: readonly FoundTime[],
): KnownSpans {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const outlets = new Map<number, OutletMention>()
  const names = new Map<number, OutletMention>()
  for (const mention of mentions) {
    const target =
      mention.type === 'outlet' ? outlets : mention.form === 'name' && OPEN.has(mention.type) ? names : null
    if (target === null) continue
    const article = /^the\s/i.exec(text.slice(mention.start, mention.start + 5))?.[0].length ?? 0
    const start = mention.start + article
    const written = text.slice(start, mention.end).replace(/\s+/g, ' ')
    const known = mention.entity === null ? undefined : byId.get(mention.entity)
    // "Norland's Courier newspaper": the Courier.
    const isNamed = known !== undefined && (mention.form === 'name' || written.includes(known.name))
    const outlet = isNamed ? known.name : written
    const found = { start, end: mention.end, outlet, entity: mention.entity, isName: mention.form === 'name' }
    if (!target.has(start)) target.set(start, found)
  }
  return { outlets, names, times: new Map(foundTimes.map((time) => [time.start, time])) }
}

const OPEN: ReadonlySet<string> = new Set(['organization', 'other', 'person'])
