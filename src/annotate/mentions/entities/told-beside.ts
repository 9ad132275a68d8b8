import type { Token } from '../../../model/annotation.ts'
import { overlaps } from '../../../model/span.ts'
import type { FoundMention } from '../found-mention.ts'

/** Offices told beside a name, between commas: "Jane Roe, the foreign minister,", "the foreign minister, Jane Roe,". */
export interface Apposed {
  readonly officeOf: ReadonlyMap<FoundMention, FoundMention>
  /** For an office: the name beside it. */
  readonly personOf: ReadonlyMap<FoundMention, FoundMention>
}

export function apposedOffices(tokens: readonly Token[], mentions: readonly FoundMention[]): Apposed {
  const officeOf = new Map<FoundMention, FoundMention>()
  const personOf = new Map<FoundMention, FoundMention>()
  const pair = (name: FoundMention, office: FoundMention) => {
    officeOf.set(name, office)
    personOf.set(office, name)
  }
  for (const [name, office] of joinedByTree(tokens, mentions)) pair(name, office)
  for (let at = 0; at + 1 < mentions.length; at++) {
    const first = mentions[at]
    const second = mentions[at + 1]
    if (first === undefined || second === undefined) continue
    if (tokens[first.to]?.text !== ',' || second.from !== first.to + 1) continue
    if (tokens[first.from]?.sentence !== tokens[second.from]?.sentence) continue
    if (isNamed(first) && isOffice(second) && isClosed(tokens, second)) pair(first, second)
    else if (isOffice(first) && isNamed(second) && second.title === '') pair(second, first)
  }
  for (const [name, office] of behindWhatItIsOf(tokens, mentions))
    if (!personOf.has(office)) pair(name, office)
  return { officeOf, personOf }
}

/** "The president of the Avarian Rowing Union, Jane Roe, said": what the office is of stands between it and the name. */
function behindWhatItIsOf(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
): readonly (readonly [name: FoundMention, office: FoundMention])[] {
  const names = new Map(
    mentions.filter((mention) => isNamed(mention) && isUntitled(mention)).map((one) => [one.from, one]),
  )
  return mentions.flatMap((office, at) => {
    if (!isOffice(office)) return []
    const inner = mentions[at + 1]
    if (inner === undefined || inner.from >= office.to) return []
    const name = names.get(Math.max(office.to, inner.to) + 1)
    if (name === undefined || tokens[name.from - 1]?.text !== ',') return []
    const [after, opener] = [tokens[name.to], tokens[office.from]]
    const isClosing =
      after === undefined || after.sentence !== opener?.sentence || /^[,.;:)]$/.test(after.text)
    return isClosing && tokens[name.from]?.sentence === opener?.sentence ? [[name, office] as const] : []
  })
}

/** Names and offices of which the tree makes one the apposition of the other: "her former teacher, Jane Roe,". */
function joinedByTree(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
): readonly (readonly [name: FoundMention, office: FoundMention])[] {
  const named = new Map<number, FoundMention>()
  const offices = new Map<number, FoundMention>()
  for (const mention of mentions) {
    if (isOffice(mention)) offices.set(mention.head, mention)
    if (isNamed(mention)) for (let at = mention.from; at < mention.to; at++) named.set(at, mention)
  }
  const found: (readonly [FoundMention, FoundMention])[] = []
  for (const [at, { head, relation }] of tokens.entries()) {
    if (relation !== 'appos') continue
    const name = named.get(at) ?? named.get(head)
    const office = offices.get(head) ?? offices.get(at)
    if (name === undefined || office === undefined || overlaps(name, office)) continue
    const [first, second] = name.from < office.from ? [name, office] : [office, name]
    // What is joined over more than a comma or a parenthesis is joined wrongly more often than not.
    if (second.from - first.to <= 1 && second.from >= first.to) found.push([name, office])
  }
  return found
}

/** Whether the office ends in a mark or goes on to tell what it is of; before a verb it begins a clause: "In Orla, the mayor said …". */
function isClosed(tokens: readonly Token[], office: FoundMention): boolean {
  const next = tokens[office.to]
  if (next === undefined || next.sentence !== tokens[office.from]?.sentence) return true
  return next.upos !== 'VERB' && next.upos !== 'AUX' && next.upos !== 'ADV'
}

/** "Dr. Jane Roe" has no other office. */
function isUntitled({ title }: FoundMention): boolean {
  return title === '' || /^(?:mrs?|ms|miss|dr|prof)\.?$/i.test(title)
}

function isNamed(mention: FoundMention): boolean {
  return mention.name !== null && mention.type === 'person'
}

function isOffice(mention: FoundMention): boolean {
  return mention.form === 'nominal' && mention.type === 'person' && !mention.plural
}

/** Whether `short` follows in parentheses: capitals after an organisation, else the initials of the long name: "Avarian Steel Union (ASU)". */
export function shortNameOf(
  tokens: readonly Token[],
  long: FoundMention,
  short: FoundMention,
  name: string,
  written: string,
): boolean {
  if (short.from !== long.to + 1 || tokens[long.to]?.text !== '(' || tokens[short.to]?.text !== ')')
    return false
  if (long.type === 'organization' && short.rule === 'mentions/acronym') return true
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return written.replaceAll('.', '').toUpperCase() === initials.toUpperCase()
}
