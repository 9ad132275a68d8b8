import type { LedgerStatement } from '../../model/claim.ts'

/** The key of the innermost source of a statement; `null` where the text names none. */
export function sourceOf({ statement, entityKeys }: LedgerStatement): string | null {
  const own = statement.chain.at(-1)?.entity ?? null
  return own === null ? null : (entityKeys[own] ?? null)
}
