import type { AnnotatedReport } from './annotated-report.ts'
import type { Entity, Mention } from './annotation.ts'
import { textOf } from './span.ts'

/** What stands between an office and the body that it is of: "spokesman for the", "chief executive of". */
const OFFICE_BEFORE = /^(?:\S+ ){0,5}\S+ (?:of|for|at|with) (?:(?:the|a|an|its) )?$/i
/** How far before "its director" the body is looked for, in characters. */
const NEAR = 400
/** Who is of a body that has just been told, though it is not told again: "a spokeswoman", "the director", "its secretary". */
const OF_BODY_BEFORE =
  /^(?:(?:the|a) (?:spokes(?:man|woman|person)|director|chair(?:man|woman|person)?|chief executive|treasurer|general secretary|secretary general)|(?:its|their) .*|spokes(?:man|woman|person) \p{Lu}.*)$/iu

/**
 * The body of each office that a report gives somebody, by the id of the entity: "a spokesman for the Harbor Board", "the board's
 * director", "police commissioner". Where "its director" or "a spokeswoman" leaves open whose, it is the body that had the word last
 * before. Nobody's where none is told. Time is linear in the number of mentions.
 */
export function bodiesByOffice({ report, layers }: AnnotatedReport): ReadonlyMap<string, Entity> {
  const { mentions } = layers
  const entities = new Map(layers.entities.map((entity) => [entity.id, entity]))
  const speakers = new Set(layers.attributions.flatMap(({ sourceMention }) => sourceMention ?? []))
  const found = new Map<string, { readonly body: Entity; readonly rank: number }>()
  let last: { readonly mention: Mention; readonly body: Entity } | null = null
  for (const [at, mention] of mentions.entries()) {
    const own = mention.entity === null ? undefined : entities.get(mention.entity)
    const body = own && isBody(own) && mention.form !== 'pronoun' ? own : undefined
    if (body && mayHaveOffices(body) && speakers.has(mention.id)) last = { mention, body }
    if (own?.type !== 'person' || mention.form === 'pronoun') continue
    const told = toldBody(report.text, mentions, at, entities)
    const rank = told === null ? 1 : 2
    const words = textOf(report.text, mention)
    const isOpen = told === null && OF_BODY_BEFORE.test(words)
    const near = isOpen && last && mention.start - last.mention.end <= NEAR ? last.body : null
    const whose = told ?? near
    if (whose === null || whose.id === own.id || (found.get(own.id)?.rank ?? 0) >= rank) continue
    found.set(own.id, { body: whose, rank })
  }
  return new Map([...found].map(([id, { body }]) => [id, body]))
}

/** How many mentions behind an office's own may stand inside it. */
const INSIDE = 4

function toldBody(
  text: string,
  mentions: readonly Mention[],
  at: number,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const office = mentions[at]
  if (!office) return null
  for (const inner of mentions.slice(at + 1, at + 1 + INSIDE)) {
    if (inner.start >= office.end) break
    const body = inner.entity === null ? undefined : entities.get(inner.entity)
    if (!body || !isBody(body)) continue
    const before = text.slice(office.start, inner.start)
    const after = text.slice(inner.end, office.end)
    if (OFFICE_BEFORE.test(before)) return body
    if (!/^(?:the |an? )?$/i.test(before) || !/^(?:['’]s?)? ?\p{L}/u.test(after)) continue
    // The Ruvian minister is of the ministry, which is not named.
    if (body.type !== 'country' && body.type !== 'other') return body
  }
  return null
}

function isBody({ type }: Entity): boolean {
  return type !== 'person' && type !== 'place'
}

/** A board, no "two people" and no paper that is quoted. */
function mayHaveOffices({ type, name }: Entity): boolean {
  return type === 'organization' || (type === 'group' && !/(?:s|people|men|women)$/.test(name))
}
