import type { Address } from '../../model/claim.ts'
import type { ConflictRow, LedgerStore } from '../../model/ports.ts'

/** Every judgement by which claims of these statements stand as they do: conflicts, and updates and withdrawals that are none. */
export async function bearingOn(
  ledger: LedgerStore,
  statements: readonly Address[],
): Promise<readonly ConflictRow[]> {
  const rows = await ledger.judgementsOn(statements, 'contradicts', 'unrelated')
  return [...conflictsIn(rows), ...rows.filter(({ judgement }) => judgement.verdict !== 'contradicts')]
}

/** Of those the conflicts. */
export function conflictsIn(rows: readonly ConflictRow[]): readonly ConflictRow[] {
  return rows.filter(({ judgement }) => judgement.verdict === 'contradicts')
}
