import { gatherClaims } from '../claims/index.ts'
import type { Claim } from '../model/claim.ts'
import type { LedgerFilter, LedgerStore, StatementRow } from '../model/ports.ts'

export interface ClaimRow {
  readonly claim: Claim
  /** Its statements, in the order of the claim. */
  readonly statements: readonly StatementRow[]
}

/** What is said in several statements, those with most origins first, each with its origins. */
export async function claims(
  ledger: LedgerStore,
  { limit, ...filter }: LedgerFilter,
): Promise<readonly ClaimRow[]> {
  const pairs = await ledger.judgements({ ...filter, verdict: 'same' })
  const rows = new Map(
    pairs.flatMap(({ statements }) => statements.map((row) => [row.address, row] as const)),
  )
  const gathered = gatherClaims(
    [...rows.values()],
    pairs.map(({ judgement }) => judgement),
  )
  return gathered
    .filter(({ statements }) => statements.length > 1)
    .map((claim) => ({
      claim,
      statements: claim.statements.flatMap((address) => rows.get(address) ?? []),
    }))
    .sort(
      (a, b) =>
        b.claim.origins.length - a.claim.origins.length ||
        b.statements.length - a.statements.length ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    .slice(0, limit)
}
