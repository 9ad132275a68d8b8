import type { AnnotatedReport } from './annotated-report.ts'
import type { Speaker } from './claim.ts'
import { textOf } from './span.ts'
import type { Link } from './statement.ts'

/** "the company’s spokesman": whose, and which office. */
const OFFICE_OF = /^(?:the\s+)?(.+?)['’]s?\s+(.+)$/i
/** "Police commissioner", "government spokesman". */
const OFFICE_WITHIN = /^(\S+)\s+(.+)$/
/** "The director of the hospital". */
const OFFICE_OF_BODY = /^\S+(?: \S+)? of (?:the\s+)?(.+)$/i
const HAS_OFFICE = /^[0-9a-f]{16}:person:[^:]*:(.+)$/

/** Who the innermost source of a statement is by office, and the body for which it speaks; `null` where neither is told. */
export function speakerFinder({ report, layers }: AnnotatedReport): (link: Link) => Speaker | null {
  const byWords = new Map<string, string>()
  const nominals = new Map<string, string[]>()
  for (const mention of layers.mentions) {
    if (mention.entity === null) continue
    const words = textOf(report.text, mention)
    byWords.set(plain(words), mention.entity)
    if (mention.form === 'nominal')
      nominals.set(mention.entity, [...(nominals.get(mention.entity) ?? []), words])
  }
  const keys = new Map(layers.entities.map(({ id, key }) => [id, key]))
  const bodyOf = (role: string, own: string) => {
    const [, owner = ''] = OFFICE_OF_BODY.exec(role) ?? OFFICE_OF.exec(role) ?? OFFICE_WITHIN.exec(role) ?? []
    const entity = byWords.get(plain(owner))
    const body = entity === undefined || entity === own ? undefined : keys.get(entity)
    return body === undefined || body.includes('person:') ? [] : [body]
  }
  const speakers = new Map(
    layers.entities.map(({ id, key, roles, name }) => {
      const told = HAS_OFFICE.test(key) ? [...roles, name] : roles
      const described = HAS_OFFICE.test(key) ? (nominals.get(id) ?? []).map(plain) : []
      const whose = [...told, ...described].flatMap((role) => bodyOf(role, id))
      const offices = told.map((role) => plain(OFFICE_OF.exec(role)?.[2] ?? role))
      return [id, { offices: [...new Set(offices)].sort(), speaksFor: whose[0] ?? null }] as const
    }),
  )
  return ({ entity, source }) => {
    const own = entity === null ? undefined : speakers.get(entity)
    if (!own || entity === null || source === null) return null
    const speaksFor = own.speaksFor ?? bodyOf(plain(textOf(report.text, source)), entity)[0] ?? null
    return own.offices.length > 0 || speaksFor !== null ? { ...own, speaksFor } : null
  }
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
