import type { Address } from '../../model/claim.ts'
import type { ConflictRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/**
 * Every judgement by which claims of these statements stand as they do: conflicts, and updates and withdrawals that are none; and what
 * takes back what speaks against them.
 */
export async function bearingOn(
  ledger: LedgerStore,
  statements: readonly Address[],
): Promise<readonly ConflictRow[]> {
  const rows = await ledger.judgementsOn(statements, 'contradicts', 'unrelated')
  const conflicts = conflictsIn(rows)
  const own = new Set(statements)
  const against = [...new Set(conflicts.flatMap(({ judgement }) => judgement.between))].filter(
    (address) => !own.has(address),
  )
  const beyond = against.length === 0 ? [] : await ledger.judgementsOn(against, 'unrelated')
  const known = new Set(rows.map(({ judgement }) => judgement.id))
  return [
    ...conflicts,
    ...rows.filter(({ judgement }) => judgement.verdict !== 'contradicts'),
    ...beyond.filter(({ judgement: { id, relation } }) => relation === 'withdrawal' && !known.has(id)),
  ]
}

/** Of those the conflicts. */
export function conflictsIn(rows: readonly ConflictRow[]): readonly ConflictRow[] {
  return rows.filter(({ judgement }) => judgement.verdict === 'contradicts')
}
