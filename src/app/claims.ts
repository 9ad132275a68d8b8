import type { ClaimFilter, ClaimRow, LedgerStore } from '../model/ports.ts'
import { claimAsOf } from './claim-as-of.ts'

/** What is said in several statements, those with most origins first, each with its origins and how it stands. */
export async function claims(
  ledger: LedgerStore,
  { limit, ...filter }: ClaimFilter,
): Promise<readonly ClaimRow[]> {
  const { statementsEach, ...rest } = filter
  const asked = { atLeast: 2, ...rest }
  const { asOf, standing, ...others } = asked
  if (asOf === undefined) {
    return ledger.claims({
      ...asked,
      ...(limit === undefined ? {} : { limit }),
      ...(statementsEach === undefined ? {} : { statementsEach }),
    })
  }
  const rows = await ledger.claims({ ...others, asOf })
  const members = rows.flatMap(({ claim }) => claim.statements)
  const judged = [
    ...(await ledger.judgementsOn(members, 'contradicts')),
    ...(await ledger.judgementsOn(members, 'unrelated')),
  ]
  return rows
    .map((row) => claimAsOf(row, judged, { asOf }))
    .filter((row) => row.statements.length >= asked.atLeast)
    .filter((row) => standing === undefined || row.standing === standing)
    .sort(
      (a, b) =>
        b.claim.origins.length - a.claim.origins.length ||
        b.statements.length - a.statements.length ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    .slice(0, limit)
    .map((row) => ({ ...row, statements: row.statements.slice(0, statementsEach) }))
}
