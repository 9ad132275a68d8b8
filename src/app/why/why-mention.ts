import type { Mention } from '../../model/annotation.ts'
import type { Reading } from '../../model/reading.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Link } from '../../model/statement.ts'

interface Told {
  readonly evidence: readonly (Span & { readonly why: string })[]
  readonly rules: readonly string[]
}

/** Whom each source of a chain means, by which rule, and how surely; a source that is no mention is left out. */
export function whySources(reading: Reading, chain: readonly Link[]): Told {
  const mentions = chain.map((link) => mentionOf(reading, link)).filter((one) => one !== undefined)
  return {
    evidence: mentions.flatMap((mention) => [
      { start: mention.start, end: mention.end, why: `source: ${meaningOf(reading, mention)}` },
      ...dayOf(reading, mention),
      ...rolesOf(reading, mention),
    ]),
    rules: mentions.map(({ rule }) => rule),
  }
}

/** "Lena Marsh, 0.83 sure", "left open". */
export function meaningOf({ layers }: Reading, { entity, confidence, rule }: Mention): string {
  const name = layers.entities.find(({ id }) => id === entity)?.name
  return name === undefined ? `left open (${rule})` : `${name}, ${confidence} sure (${rule})`
}

/** What tells the day of the report, where an office was looked up by it. */
export function dayOf({ report }: Reading, { rule }: Mention): Told['evidence'] {
  if (rule !== 'mentions/office-by-date') return []
  const why = `the report's day is ${report.published.edtf}`
  return report.published.evidence.map(({ start, end }) => ({ start, end, why }))
}

/** Where the report gives whom a mention means a title or an office, and as of when. */
export function rolesOf({ layers }: Reading, { entity }: Mention): Told['evidence'] {
  if (entity === null) return []
  const own = (layers.toldRoles ?? []).filter((role) => role.entity === entity).slice(0, SHOWN_ROLES)
  return own.map(({ start, end, title, state, from, until }) => {
    const term = [from === null ? '' : ` from ${from}`, until === null ? '' : ` until ${until}`].join('')
    return {
      start,
      end,
      why: `role: ${title}, ${state}${term}, as of ${layers.published.edtf || 'an unknown day'}`,
    }
  })
}

const SHOWN_ROLES = 3

/** The mention from which a link has its source: of those in its words the longest, best one that means the link's entity. */
function mentionOf({ layers }: Reading, { source, entity }: Link): Mention | undefined {
  if (source === null) return undefined
  const inside = layers.mentions.filter((mention) => overlaps(mention, source))
  const same = inside.filter((mention) => mention.entity === entity)
  return (same.length > 0 ? same : inside).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
}
