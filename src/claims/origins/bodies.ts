import { NAMELESS } from '../../lexicon/en/nameless-nouns.ts'
import {
  BUSINESS_NOUNS,
  MINISTER_OF,
  SPEAKING_OFFICE,
  SPOKESPERSON_OF,
} from '../../lexicon/en/names/speaking-offices.ts'
import type { LedgerStatement } from '../../model/claim.ts'
import { isOwn, nameOf } from '../compare/entity-match.ts'
import { outletName } from './outlet-names.ts'
import { sourceOf } from './source-of.ts'

/**
 * The bodies whose words a statement is, by names that hold in every report of a story: its source, where that is a body; the one that its
 * source is at the head of or speaks for; a minister's ministry, and a prime minister's government.
 */
export function bodiesOf(ledger: LedgerStatement): readonly string[] {
  const source = sourceOf(ledger)
  const { offices = [], speaksFor = null } = ledger.speaker ?? {}
  const speaks = offices.some((office) => SPEAKING_OFFICE.test(office))
  return [
    ...new Set([
      ...(source === null ? [] : namesOfBody(source)),
      ...(speaks && speaksFor !== null ? namesOfBody(speaksFor) : []),
      ...offices.flatMap((office) => bodyInOffice(office) ?? []),
    ]),
  ]
}

/** "Senior official", "government spokesman": there may be several. */
export const UNNAMED = new RegExp(`\\b(?:${NAMELESS.map((noun) => `${noun}(?:e?s)?`).join('|')})$`)

/** What a key's body is called: its name, and the name without whose or where it is. People and groups of them have none. */
function namesOfBody(key: string): readonly string[] {
  if (!isOwn(key)) {
    if (key.startsWith('country:')) return [key]
    return /^(?:organization|outlet|other):/.test(key) ? formsOf(nameOf(key)) : []
  }
  const [, name = ''] = /^[0-9a-f]{16}:(?:organization|group):[^:]*:(.+)$/.exec(key) ?? []
  return name === '' || /s$/.test(name) || UNNAMED.test(name) || /\d/.test(name) ? [] : formsOf(name)
}

/** "Maar's electoral commission", "the constitutional court of Maar": in its story it is called without. */
function formsOf(name: string): readonly string[] {
  const own = outletName(name.replace(/\bdefence\b/g, 'defense'))
  const short = own.replace(/^\S+(?: \S+)?['’]s? (?=\S+ \S)/, '').replace(/^(\S+ \S+) of .+$/, '$1')
  return own === short ? [own] : [own, short]
}

/** "Government spokesman", "transport minister", "prime minister": the body stands in the office. */
function bodyInOffice(office: string): string | null {
  const [, spoken] = SPOKESPERSON_OF.exec(office) ?? []
  if (spoken !== undefined) return outletName(spoken)
  const [, matter] = MINISTER_OF.exec(office) ?? []
  if (matter === undefined || matter === 'deputy') return null
  return matter === 'prime' ? 'government' : `${matter.replace('defence', 'defense')} ministry`
}

/**
 * Pairs of statements, by index, of which one is of "the commission" and the other of the one body of the claim that is called so in full;
 * and of "the company", where the report names the one business of the claim.
 */
export function ofBareBodies(
  statements: readonly LedgerStatement[],
): readonly (readonly [at: number, other: number, why: string])[] {
  const byBody = new Map<string, number>()
  for (const [at, statement] of statements.entries())
    for (const body of bodiesOf(statement)) if (!byBody.has(body)) byBody.set(body, at)
  const full = [...byBody.keys()].filter((name) => name.includes(' '))
  return statements.flatMap((statement, at) => {
    const bare = bareBody(statement)
    if (bare === null) return []
    const called = full.filter((name) => name.endsWith(` ${bare}`) || name.startsWith(`${bare} of `))
    const meant =
      called.length > 0 ? called : BUSINESS_NOUNS.has(bare) ? namedIn(statement, [...byBody.keys()]) : []
    const [only, second] = meant
    const other = only === undefined || second !== undefined ? undefined : byBody.get(only)
    return other === undefined || other === at ? [] : [[at, other, `the ${bare} is ${only}`] as const]
  })
}

/** "The railways", "the board": one word for a body. */
function bareBody(ledger: LedgerStatement): string | null {
  const { offices = [], speaksFor = null } = ledger.speaker ?? {}
  const key = sourceOf(ledger) ?? ''
  const body = /:(?:organization|group):/.test(key)
    ? key
    : speaksFor !== null && offices.some((office) => SPEAKING_OFFICE.test(office))
      ? speaksFor
      : null
  const name = body === null ? '' : nameOf(body)
  return /^\p{L}+$/u.test(name) && !UNNAMED.test(name) ? name : null
}

function namedIn({ about }: LedgerStatement, bodies: readonly string[]): readonly string[] {
  const names = new Set(
    (about?.names ?? []).filter((key) => /^(?:organization|person):/.test(key)).map(nameOf),
  )
  return bodies.filter((body) => names.has(body))
}

/** "The company" is the other's body, where its report names that, and a business is meant. */
export function isBareFor(ledger: LedgerStatement, other: LedgerStatement): boolean {
  const bare = bareBody(ledger)
  if (bare === null) return false
  const bodies = bodiesOf(other)
  return (
    bodies.some((body) => body.endsWith(` ${bare}`)) ||
    (BUSINESS_NOUNS.has(bare) && namedIn(ledger, bodies).length > 0)
  )
}
