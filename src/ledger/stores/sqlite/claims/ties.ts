import { type Kysely, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { LedgerTables } from '../schema.ts'

/** Writes which statements of a report gathering may bring together without a judgement. */
export async function addTies(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  statements: readonly LedgerStatement[],
): Promise<void> {
  const pairs = rules.ties(statements)
  if (pairs.length === 0) return
  await sql`insert or ignore into statement_ties (left_statement, right_statement)
    select one.number, other.number from json_each(${JSON.stringify(pairs)}) as pair
      join statements as one on one.address = pair.value ->> 0
      join statements as other on other.address = pair.value ->> 1`.execute(db)
}
