import type { FoundMention } from '../found-mention.ts'
import type { EntityDraft } from './entity-draft.ts'
import { isLesser, mayBe } from './offices-held.ts'

/** An office or a name with whom it means. */
interface Meant {
  readonly mention: FoundMention
  readonly entity: EntityDraft | null
}

/** Of whom an office is told beside the name. */
interface Held {
  readonly mention: FoundMention
  readonly entity: EntityDraft
  readonly title: string
  /** The office that stands beside the name; not there where it stands before it: "Governor Hedda Krall". */
  readonly office: FoundMention | undefined
}

/** More people of one office are no choice. */
const MOST = 8

/**
 * "The governor said P. … the governor, Hedda Krall, told Q": a report's first sentence tells of an office, and who holds it comes later.
 * Whoever is told of by an office alone, before anybody is named in it, is the one person whom the report then names in it.
 * @param officeOf of a name, the office told beside it.
 * @returns of each who was told of by an office alone, the person; `meant` is in the order of reading.
 */
export function namedLater(
  meant: readonly Meant[],
  officeOf: ReadonlyMap<FoundMention, FoundMention>,
): ReadonlyMap<EntityDraft, EntityDraft> {
  const holders = new Map<string, Held[]>()
  for (const { mention, entity } of meant) {
    const office = officeOf.get(mention)
    if (mention.name === null || entity?.type !== 'person' || entity.parts.length === 0) continue
    if (office !== undefined && !office.definite) continue
    const title = office?.title ?? mention.title
    const noun = nounOf(title)
    const known = holders.get(noun) ?? []
    if (noun === '' || known.length >= MOST || known.some((one) => one.entity === entity)) continue
    holders.set(noun, [...known, { mention, entity, title, office }])
  }
  const found = new Map<EntityDraft, EntityDraft>()
  for (const { mention, entity } of meant) {
    if (entity === null || found.has(entity) || !isOpenOffice(mention, entity)) continue
    const able = (holders.get(nounOf(mention.title)) ?? []).filter((one) => isSame(one, mention, entity))
    const [only] = able
    if (only === undefined || able.length > 1 || only.mention.from < mention.from) continue
    only.entity.roles.add(mention.title)
    found.set(entity, only.entity)
  }
  return found
}

function isOpenOffice({ form, definite, plural, indefinite }: FoundMention, entity: EntityDraft): boolean {
  const isOne = form === 'nominal' && definite && !plural && !indefinite
  return isOne && entity.type === 'person' && entity.key === null && entity.parts.length === 0
}

function isSame({ entity, title, office }: Held, mention: FoundMention, open: EntityDraft): boolean {
  // "The president of the union" is not "President Jan Roe", nor "the president of the bank, Jan Roe".
  const isOf = mention.to > mention.head + 1
  if (isOf && (office === undefined || office.to > office.head + 1)) return false
  if (entity.iso !== null && mention.iso !== null && entity.iso !== mention.iso) return false
  if (entity.gender !== null && open.gender !== null && entity.gender !== open.gender) return false
  return mayBe(title, mention.title) && !isLesser(title, mention.title)
}

function nounOf(title: string): string {
  return (/(\p{L}+)\P{L}*$/u.exec(title)?.[1] ?? '').toLowerCase()
}
