import { type Kysely, sql } from 'kysely'
import type { Corrector } from '../../../../model/correction.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { LedgerTables } from '../schema.ts'
import { judgeAgain } from './judge-again.ts'
import { reportsOf } from './wordings.ts'

/**
 * Judges the reports of statements anew that a person named, or names no more, where statements of the ledger follow others: who is named
 * follows nobody. @returns the statements whose judgements may have changed.
 */
export async function judgeNamed(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  statements: readonly number[],
  by: Pick<Corrector, 'at' | 'why'>,
): Promise<Iterable<number>> {
  return judgeReportsNamed(db, rules, await reportsOf(db, statements), by)
}

/** The same of reports. */
export async function judgeReportsNamed(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  reports: readonly number[],
  { at, why }: Pick<Corrector, 'at' | 'why'>,
): Promise<Iterable<number>> {
  const { rows } = await sql<{ some: number }>`
    select exists (select 1 from statement_wordings where judged = 0) as some`.execute(db)
  if (rows[0]?.some !== 1) return []
  return judgeAgain(db, rules, reports, { at, why: `corrected: ${why}` })
}
