import { type Kysely, sql } from 'kysely'
import type { Corrector } from '../../../../model/correction.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { statementsByAddress } from '../asking/numbered-statements.ts'
import { retractJudgements } from '../claims/person-judgements.ts'
import type { LedgerTables } from '../schema.ts'
import { correctionRow } from './correction-rows.ts'
import { restoreMerges, retractMerges } from './entity-corrections.ts'
import { recountStatement } from './recount-statement.ts'
import { settleNamed } from './settle-named.ts'

/**
 * Takes a correction back: it stays in the log, with who undid it, when and why. To be called in a transaction.
 * @returns its id.
 * @throws HearsayError not-found, ambiguous-id, already-undone
 */
export async function undo(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  written: string,
  by: Corrector,
): Promise<string> {
  const { row, details } = await correctionRow(db, written)
  if (row.undone !== null) {
    throw new HearsayError(
      'already-undone',
      `The correction ${row.id} was undone by ${row.undone.who} on ${row.undone.at}; make it again where it should count.`,
    )
  }
  await sql`update corrections set undone_at = ${by.at}, undone_who = ${by.who}, undone_why = ${by.why}
    where id = ${row.id}`.execute(db)
  const { correction, judgements = [] } = details
  switch (correction.kind) {
    case 'accept':
    case 'reject':
    case 'edit': {
      const [statement] = await statementsByAddress(db, [row.target])
      if (statement && row.holds) await recountStatement(db, rules, statement.number, by)
      break
    }
    case 'same':
    case 'unrelated': {
      const touched = await retractJudgements(db, row.id, by)
      const named = await statementsByAddress(
        db,
        correction.kind === 'same' ? correction.claims : correction.statements,
      )
      await settleNamed(db, rules, named, touched, by)
      break
    }
    case 'judge':
      await settleNamed(db, rules, [], await retractJudgements(db, row.id, by), by)
      break
    case 'merge-entities':
      await retractMerges(db, rules, judgements, by)
      break
    case 'split-entity':
      await restoreMerges(db, rules, judgements, by)
      break
    case 'grade-source':
    case 'grade-claim':
    case 'note':
      break
  }
  return row.id
}
