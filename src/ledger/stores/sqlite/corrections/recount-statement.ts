import { type Kysely, sql } from 'kysely'
import type { Corrector, Review } from '../../../../model/correction.ts'
import { ledgerStatementsOf } from '../../../../model/ledger-statement.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Statement } from '../../../../model/statement.ts'
import { unpackedReading } from '../adding/packed-reading.ts'
import { countTotals } from '../asking/entity-totals.ts'
import { replaceStatement } from '../asking/statement-parts.ts'
import { gatherAgain } from '../claims/gather-again.ts'
import { judgeAgain } from '../claims/judge-again.ts'
import { settleJudgements } from '../claims/settle-judgements.ts'
import type { LedgerTables } from '../schema.ts'
import { standingOn } from './correction-rows.ts'

type Database = Kysely<LedgerTables>

/**
 * Lets a statement count as its corrections say: as it was read, with the edits that stand, in their order, accepted or rejected
 * by the last who judged it. What it is to others is judged again. The reading keeps it as it was read.
 */
export async function recountStatement(
  db: Database,
  rules: ClaimRules,
  number: number,
  by: Pick<Corrector, 'why' | 'at'>,
): Promise<void> {
  const report = await correctRow(db, rules, number)
  const touched = await judgeAgain(db, rules, [report], { at: by.at, why: `corrected: ${by.why}` })
  const all = new Set([...touched, number])
  await settleJudgements(db, all)
  await gatherAgain(db, rules, all)
}

/** Writes the statement's row anew. @returns its report's number. */
export async function correctRow(db: Database, rules: ClaimRules, number: number): Promise<number> {
  const before = await keysOfStatement(db, number)
  const row = await db
    .selectFrom('statements')
    .innerJoin('readings', 'readings.report', 'statements.report')
    .select(['statements.id', 'statements.address', 'statements.report', 'readings.packed'])
    .where('statements.number', '=', number)
    .executeTakeFirstOrThrow()
  const reading = unpackedReading(row.packed)
  const read = reading.statements.find(({ id }) => id === row.id)
  const standing = (await standingOn(db, row.address)).filter(({ row: { holds } }) => holds)
  let review: Review | null = null
  let counts: Statement | undefined = read
  for (const { details } of standing) {
    const { correction } = details
    if (correction.kind === 'accept') review = 'accepted'
    else if (correction.kind === 'reject') review = 'rejected'
    else if (correction.kind === 'edit' && counts) counts = rules.edit(reading, counts, correction.changes)
  }
  if (counts) {
    const [ledger] = ledgerStatementsOf({ ...reading, statements: [counts] })
    if (ledger) await replaceStatement(db, number, reading, ledger)
  }
  await sql`update statements set review = ${review}, corrected = ${counts === read ? 0 : 1}
    where number = ${number}`.execute(db)
  await countTotals(db, [...before, ...(await keysOfStatement(db, number))])
  return row.report
}

async function keysOfStatement(db: Database, statement: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('links').select('key').where('statement', '=', statement).execute()
  return rows.flatMap(({ key }) => key ?? [])
}
