import { createHash } from 'node:crypto'
import type { Address, Claim, Judgement, LedgerStatement } from '../model/claim.ts'
import type { ReportId } from '../model/report.ts'
import type { ReportCopy } from '../model/report-copy.ts'
import { originsOf } from './origins/origins.ts'

/** How many members of each cluster are asked before two clusters become one. */
const ASKED = 12

/**
 * Statements that say the same, gathered by their judgements, the surest first. Two clusters become one only where
 * more than half of their members' pairs were judged the same and none was judged to contradict: no chain of resemblances
 * leads from one claim to another. A statement that nobody repeats is a claim of its own.
 */
export function gatherClaims(
  statements: readonly LedgerStatement[],
  judgements: readonly Judgement[],
  copies: readonly ReportCopy[] = [],
): readonly Claim[] {
  const verdicts = new Map(judgements.map(({ between, verdict }) => [between.join(' '), verdict]))
  const byAddress = new Map(statements.map((statement) => [statement.address, statement]))
  const clusters = new Map(
    [...byAddress.keys()].sort().map((address) => [address, [address] as readonly Address[]]),
  )
  const apart = keptApart(judgements)
  const surest = judgements
    .filter(({ verdict }) => verdict === 'same')
    .sort(
      (a, b) => Number(isPersons(b)) - Number(isPersons(a)) || b.score - a.score || (a.id < b.id ? -1 : 1),
    )
  for (const judgement of surest) {
    const [a, b] = judgement.between
    const [one, other] = [clusters.get(a), clusters.get(b)]
    if (!one || !other || one === other) continue
    // What a person says is one is one; what the rules say asks whether the others agree, and whether a person told them apart.
    if (!isPersons(judgement) && (apart(one, other) || !agree(one, other, verdicts))) continue
    const joined = [...one, ...other].sort()
    for (const address of joined) clusters.set(address, joined)
  }
  for (const [outer, inner] of tiesOf(statements)) {
    const [one, other] = [clusters.get(outer), clusters.get(inner)]
    if (one?.length !== 1 || !other || other.includes(outer) || apart(one, other)) continue
    const joined = [...other, outer].sort()
    for (const address of joined) clusters.set(address, joined)
  }
  const copiesFrom = byFirstReport(copies)
  return [...new Set(clusters.values())]
    .map((members) => claimOf(members, byAddress, copiesFrom))
    .sort((a, b) => ((a.statements[0] ?? '') < (b.statements[0] ?? '') ? -1 : 1))
}

function isPersons({ by }: Judgement): boolean {
  return by === 'person'
}

/** Whether a person judged a statement of the one cluster to be unrelated to one of the other. */
function keptApart(
  judgements: readonly Judgement[],
): (one: readonly Address[], other: readonly Address[]) => boolean {
  const apart = new Map<Address, Set<Address>>()
  for (const judgement of judgements.filter(({ verdict }) => verdict === 'unrelated')) {
    const [a, b] = judgement.between
    if (!isPersons(judgement)) continue
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  return (one, other) => apart.size > 0 && one.some((a) => other.some((b) => apart.get(a)?.has(b) ?? false))
}

/** How much of an outer content the inner one must be for the outer to carry the same claim. */
const MOST_OF_CONTENT = 0.6

/**
 * Outer statements with the inner one that they are all about: "they said that Kim called it a joke" carries what Kim
 * called it; who denies that Kim called it so carries nothing. In the order of their addresses.
 */
export function tiesOf(
  statements: readonly LedgerStatement[],
): readonly (readonly [outer: Address, inner: Address])[] {
  const byCue = new Map<string, LedgerStatement[]>()
  for (const ledger of statements) {
    const cue = `${ledger.report} ${ledger.statement.chain.at(-1)?.cue.start}`
    byCue.set(cue, [...(byCue.get(cue) ?? []), ledger])
  }
  return statements
    .flatMap((inner) => {
      const cue = inner.statement.chain.at(-2)?.cue
      const outers = (cue && byCue.get(`${inner.report} ${cue.start}`)) ?? []
      return outers
        .filter(({ statement }) => statement.chain.at(-1)?.stance === 'asserts')
        .filter((outer) => inner.statement.quote.length >= MOST_OF_CONTENT * outer.statement.quote.length)
        .map((outer) => [outer.address, inner.address] as const)
    })
    .sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
}

function agree(
  one: readonly Address[],
  other: readonly Address[],
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
): boolean {
  const found = one
    .slice(0, ASKED)
    .flatMap((a) => other.slice(0, ASKED).map((b) => verdicts.get([a, b].sort().join(' '))))
  if (found.includes('contradicts')) return false
  return found.filter((verdict) => verdict === 'same').length * 2 > found.length
}

function claimOf(
  members: readonly Address[],
  byAddress: ReadonlyMap<Address, LedgerStatement>,
  copiesFrom: ReadonlyMap<ReportId, readonly ReportCopy[]>,
): Claim {
  const statements = members.flatMap((address) => byAddress.get(address) ?? [])
  return {
    id: `k${createHash('sha256').update(members.join('\n')).digest('hex').slice(0, 16)}`,
    statements: members,
    origins: originsOf(
      statements,
      [...new Set(statements.map(({ report }) => report))].flatMap((report) => copiesFrom.get(report) ?? []),
    ),
  }
}

function byFirstReport(copies: readonly ReportCopy[]): ReadonlyMap<ReportId, readonly ReportCopy[]> {
  const found = new Map<ReportId, ReportCopy[]>()
  for (const copy of copies) {
    const known = found.get(copy.between[0])
    if (known) known.push(copy)
    else found.set(copy.between[0], [copy])
  }
  return found
}
