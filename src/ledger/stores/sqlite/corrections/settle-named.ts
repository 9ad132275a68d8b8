import type { Kysely } from 'kysely'
import type { Corrector } from '../../../../model/correction.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { gatherAgain } from '../claims/gather-again.ts'
import { judgeNamed } from '../claims/judge-named.ts'
import type { Numbered } from '../claims/person-judgements.ts'
import { settleJudgements } from '../claims/settle-judgements.ts'
import type { LedgerTables } from '../schema.ts'

/**
 * Lets count what a person said of statements, or took back: each of those named counts for itself from now on, whoever it followed.
 * @param touched statements whose judgements were changed by it.
 */
export async function settleNamed(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  named: readonly Numbered[],
  touched: Iterable<number>,
  by: Corrector,
): Promise<void> {
  const numbers = named.map(({ number }) => number)
  const all = new Set([...touched, ...(await judgeNamed(db, rules, numbers, by))])
  await settleJudgements(db, all)
  await gatherAgain(db, rules, all)
}
