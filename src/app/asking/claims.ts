import type { ClaimFilter } from '../../model/ports/ledger-filter.ts'
import type { ClaimRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { bearingOn } from './bearing.ts'
import { claimAsOf } from './claim-as-of.ts'
import { tellingClocks } from './telling-day.ts'

/** What is said in several statements, those with most origins first, each with its origins and how it stands. */
export async function claims(ledger: LedgerStore, filter: ClaimFilter): Promise<readonly ClaimRow[]> {
  const asked = await tellingClocks(ledger, { atLeast: 2, ...filter })
  const isNow = asked.asOf === undefined && asked.saidUntil === undefined
  return isNow ? ledger.claims(asked) : claimsThen(ledger, asked)
}

/** How many claims are looked at in one go. */
const AT_ONCE = 200

/**
 * As of a day a claim has as many origins as today or fewer: once enough were found with more than any that follows has today, the rest
 * need not be looked at.
 */
async function claimsThen(
  ledger: LedgerStore,
  {
    limit: most = Number.POSITIVE_INFINITY,
    offset: from = 0,
    statementsEach,
    standing,
    ...filter
  }: ClaimFilter,
): Promise<readonly ClaimRow[]> {
  const { asOf, saidUntil, atLeast = 1 } = filter
  const clocks = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(saidUntil === undefined ? {} : { saidUntil }),
  }
  const limit = from + most
  let found: readonly ClaimRow[] = []
  for (let offset = 0; ; offset += AT_ONCE) {
    const rows = await ledger.claims({ ...filter, limit: AT_ONCE, offset })
    const judged = await bearingOn(
      ledger,
      rows.flatMap(({ claim }) => claim.statements),
    )
    const copies = byFirst(
      await ledger.copies([...new Set(rows.flatMap((row) => row.statements.map(({ report }) => report)))]),
    )
    const then = rows
      .map((row) => claimAsOf(row, judged, clocks, copiesOf(row, copies)))
      .filter((row) => row.statements.length >= atLeast)
      .filter((row) => standing === undefined || row.standing === standing)
    found = [...found, ...then].sort(byRank).slice(0, limit)
    const most = rows.at(-1)?.claim.origins.length ?? 0
    const least = found[limit - 1]?.claim.origins.length ?? 0
    if (rows.length < AT_ONCE || least > most)
      return found.slice(from).map((row) => ({ ...row, statements: row.statements.slice(0, statementsEach) }))
  }
}

function byFirst(copies: readonly ReportCopy[]): ReadonlyMap<string, readonly ReportCopy[]> {
  const found = new Map<string, ReportCopy[]>()
  for (const copy of copies) found.set(copy.between[0], [...(found.get(copy.between[0]) ?? []), copy])
  return found
}

function copiesOf(
  { statements }: ClaimRow,
  copies: ReadonlyMap<string, readonly ReportCopy[]>,
): readonly ReportCopy[] {
  return [...new Set(statements.map(({ report }) => report))].flatMap((report) => copies.get(report) ?? [])
}

function byRank(a: ClaimRow, b: ClaimRow): number {
  return (
    b.claim.origins.length - a.claim.origins.length ||
    b.statements.length - a.statements.length ||
    (a.claim.id < b.claim.id ? -1 : 1)
  )
}
