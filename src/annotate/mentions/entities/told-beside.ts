import type { Token } from '../../../model/annotation.ts'
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
  for (let at = 0; at + 1 < mentions.length; at++) {
    const first = mentions[at]
    const second = mentions[at + 1]
    if (first === undefined || second === undefined) continue
    if (tokens[first.to]?.text !== ',' || second.from !== first.to + 1) continue
    if (tokens[first.from]?.sentence !== tokens[second.from]?.sentence) continue
    if (isNamed(first) && isOffice(second) && isClosed(tokens, second)) {
      officeOf.set(first, second)
      personOf.set(second, first)
    } else if (isOffice(first) && isNamed(second) && second.title === '') {
      officeOf.set(second, first)
      personOf.set(first, second)
    }
  }
  return { officeOf, personOf }
}

/** Whether the office ends in a mark or goes on to tell what it is of; before a verb it begins a clause: "In Orla, the mayor said …". */
function isClosed(tokens: readonly Token[], office: FoundMention): boolean {
  const next = tokens[office.to]
  if (next === undefined || next.sentence !== tokens[office.from]?.sentence) return true
  return next.upos !== 'VERB' && next.upos !== 'AUX' && next.upos !== 'ADV'
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
