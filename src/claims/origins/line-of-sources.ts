import { OF_A_BODY, SPEAKING_OFFICE } from '../../lexicon/en/names/speaking-offices.ts'
import type { LedgerStatement, Speaker } from '../../model/claim.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import type { Aspects } from '../compare/aspects.ts'
import { entityMatch, isOwn, nameOf } from '../compare/entity-match.ts'
import { areOfOneStory } from '../compare/story.ts'
import { bodiesOf, isBareFor } from './bodies.ts'
import { outletName } from './outlet-names.ts'

/** Whether two statements are of one line of sources: the same source, or one that both reports call the same. */
export function areOfOneLine(a: Aspects, b: Aspects): boolean {
  if (isOfAgent(a, b) || isOfAgent(b, a) || isNamedByCue(a, b) || isNamedByCue(b, a)) return true
  if (a.source !== null && b.source !== null)
    return (
      entityMatch(a.source, b.source) > 0 ||
      speaksFor(a, b.source) ||
      speaksFor(b, a.source) ||
      sharesOffice(a, b) ||
      sharesBody(a, b)
    )
  const { publication } = a.ledger
  return (
    a.source === null && b.source === null && publication !== null && publication === b.ledger.publication
  )
}

/** Which of two was said later, by the day; `null` where that is one day or cannot be known. */
export function laterOf(a: Aspects, b: Aspects): 0 | 1 | null {
  const said = compareDays(a.ledger.statement.said.edtf, b.ledger.statement.said.edtf)
  return said ?? compareDays(a.ledger.published, b.ledger.published)
}

/** Of an update by one line of sources, the one that takes the other's place. */
export function replacing(a: Aspects, b: Aspects): 0 | 1 | null {
  return areOfOneLine(a, b) ? laterOf(a, b) : null
}

function compareDays(one: Edtf, other: Edtf): 0 | 1 | null {
  const [a, b] = [dayRange(one), dayRange(other)]
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 1
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 0
  return null
}

/** "Police raised the number of dead to 26", which a report tells itself, is of the police. */
function isOfAgent(own: Aspects, { source }: Aspects): boolean {
  if (own.source !== null || own.ledger.statement.kind !== 'author' || source === null) return false
  // "This station reported … That report was wrong."
  const { publication } = own.ledger
  if (publication !== null && outletName(nameOf(source)) === outletName(publication)) return true
  return own.clauses.some(
    ({ main, parts }) =>
      main && parts.some(({ role, key }) => role === 'agent' && key !== null && entityMatch(key, source) > 0),
  )
}

/** "The harbor authority raised its estimate": who it is that no name was found for may stand in the words before the cue. */
function isNamedByCue({ source, ledger }: Aspects, { source: other }: Aspects): boolean {
  if (other === null || ledger.statement.kind === 'author') return false
  const [name, words] = [nameOf(other), wordsBefore(ledger)]
  if (source === null) return name.length > 3 && words.includes(` ${name} `)
  // "A team at the University of Harl said": it is the university's word.
  if (isOwn(source) && isBody(other) && WHERE_AT.some((at) => words.includes(` ${at}${name} `))) return true
  // "The director of the fisheries institute, Runa Egge, conceded": hers is the body's word.
  const [, body = ''] = OF_A_BODY.exec(words) ?? []
  const speaks = ledger.speaker?.offices.some((office) => SPEAKING_OFFICE.test(office)) ?? false
  if (speaks && name.includes(' ') && body === name) return true
  // The words begin forty characters before the cue, and so within the name.
  const [tail = ''] = words.trim().split(', ')
  const isCut =
    speaks && words.includes(`${tail}, `) && tail.length >= LEAST_OF_NAME && tail.length < name.length
  return (
    (isCut && name.endsWith(tail)) || words.includes(` ${name}, which `) || words.includes(` ${name}, who `)
  )
}

/** What stands before the body that a group is of. */
const WHERE_AT = ['at ', 'of ', 'from ', 'at the ', 'of the ', 'from the ']

function isBody(key: string): boolean {
  return /(?:^|:)organization:/.test(key)
}

/** Up to its cue; where it tells of a denial beside, from the beginning of its sentence: "Brandvik Lines, which had denied paying". */
function wordsBefore({ cueWords = '', besideDenial = '', statement }: LedgerStatement): string {
  const at = besideDenial.indexOf(statement.quote)
  const before = at > 0 ? besideDenial.slice(0, at).toLowerCase() : ''
  return before.includes(cueWords)
    ? ` ${before.slice(0, before.indexOf(cueWords))}${cueWords} `
    : ` ${cueWords} `
}

/** From so many letters on the end of a name tells whose it is. */
const LEAST_OF_NAME = 12

/** Who speaks for a body, and the body. */
function speaksFor({ ledger: { speaker } }: Aspects, body: string): boolean {
  const own = speaker?.speaksFor ?? null
  return own !== null && entityMatch(own, body) > 0
}

/** Two who speak for one body; "the town's medical officer", and the medical officer by name, in one story. */
function sharesOffice(a: Aspects, b: Aspects): boolean {
  const [one, other] = [a.ledger.speaker, b.ledger.speaker]
  if (!one || !other) return false
  if (one.speaksFor !== null && other.speaksFor !== null && entityMatch(one.speaksFor, other.speaksFor) > 0)
    return true
  return (
    areOfOneStory(a.ledger, b.ledger) && officesOf(one).some((office) => officesOf(other).includes(office))
  )
}

/** A body and the head of it, or two who speak for it, in one story: "the transport ministry", the transport minister. */
function sharesBody({ ledger: a }: Aspects, { ledger: b }: Aspects): boolean {
  const bodies = bodiesOf(a)
  const isOne = bodiesOf(b).some((body) => bodies.includes(body)) || isBareFor(a, b) || isBareFor(b, a)
  return isOne && areOfOneStory(a, b)
}

/** "Foreign minister" of "Averlandish foreign minister"; one word ("spokesman") is no office that tells who. */
export function officesOf({ offices }: Speaker): readonly string[] {
  return offices.flatMap((office) => {
    const words = office.split(' ')
    return words.length < 2 ? [] : [words.slice(-2).join(' ')]
  })
}
