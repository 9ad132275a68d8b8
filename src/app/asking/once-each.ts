import type { Address } from '../../model/claim.ts'
import type { ClaimRow, ConflictRow } from '../../model/ports/ledger-rows.ts'

/**
 * Of conflicts of one kind between the same two claims the first, with how many more there are: what twenty papers copied contradicts
 * what twenty others copied once. Statements of no claim that is given stand for themselves.
 */
export function onceEach(
  conflicts: readonly ConflictRow[],
  claims: readonly ClaimRow[],
): readonly ConflictRow[] {
  const claimOf = new Map<Address, string>(
    claims.flatMap(({ claim }) => claim.statements.map((statement) => [statement, claim.id] as const)),
  )
  const shown = new Map<string, ConflictRow>()
  for (const row of conflicts) {
    const { between, conflict } = row.judgement
    const sides = between.map((statement) => claimOf.get(statement) ?? statement).sort()
    const key = [conflict, ...sides].join(' ')
    const first = shown.get(key)
    shown.set(key, first ? { ...first, repeats: (first.repeats ?? 0) + 1 } : row)
  }
  return [...shown.values()]
}
