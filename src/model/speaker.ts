import type { AnnotatedReport } from './annotated-report.ts'
import { bodiesByOffice } from './body-of-office.ts'
import type { Speaker } from './claim.ts'
import type { Link } from './statement.ts'

/** "the company’s spokesman": whose, and which office. */
const OFFICE_OF = /^(?:the\s+)?(.+?)['’]s?\s+(.+)$/i
/** "Police commissioner", "government spokesman". */
const OFFICE_WITHIN = /^(\S+)\s+(.+)$/
const HAS_OFFICE = /^[0-9a-f]{16}:person:[^:]*:(.+)$/

/** Who the innermost source of a statement is by office, and the body for which it speaks; `null` where neither is told. */
export function speakerFinder({ report, layers }: AnnotatedReport): (link: Link) => Speaker | null {
  const bodies = bodiesByOffice({ report, layers })
  const byWords = new Map<string, string>()
  for (const { form, entity, start, end } of layers.mentions)
    if (entity !== null && form !== 'pronoun') byWords.set(plain(report.text.slice(start, end)), entity)
  const known = new Map(layers.entities.map((entity) => [entity.id, entity]))
  /** "Police commissioner", where the report has the police. */
  const namedBefore = (role: string) => {
    const [, owner = ''] = OFFICE_WITHIN.exec(role) ?? []
    const body = known.get(byWords.get(plain(owner)) ?? '')
    return body && BODIES.has(body.type) ? body.key : null
  }
  const speakers = new Map(
    layers.entities.map(({ id, key, roles, name, type }) => {
      const told = HAS_OFFICE.test(key) ? [...roles, name] : roles
      const offices = told.map((role) => plain(OFFICE_OF.exec(role)?.[2] ?? role))
      const named = type === 'person' ? told.flatMap((role) => namedBefore(role) ?? [])[0] : undefined
      return [
        id,
        { offices: [...new Set(offices)].sort(), speaksFor: bodies.get(id)?.key ?? named ?? null },
      ] as const
    }),
  )
  return ({ entity, source }) => {
    const own = entity === null ? undefined : speakers.get(entity)
    if (!own || entity === null || source === null) return null
    return own.offices.length > 0 || own.speaksFor !== null ? own : null
  }
}

const BODIES: ReadonlySet<string> = new Set(['organization', 'group', 'outlet'])

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
