import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { ConflictKind, Judgement, Verdict } from '../../../model/claim.ts'
import { HearsayError } from '../../../model/errors.ts'
import type { ConflictRow, LedgerFilter } from '../../../model/ports.ts'
import { ofStatements } from './conditions.ts'
import type { LedgerTables } from './schema.ts'
import { statementRowsByNumber } from './statement-rows.ts'

/** Writes judgements between statements that are in the ledger; one that is there already stays as it is. */
export async function addJudgements(
  db: Kysely<LedgerTables>,
  report: number,
  judgements: readonly Judgement[],
  judgedAt: string,
): Promise<void> {
  for (const judgement of judgements) {
    const { between, clash, by, ...rest } = judgement
    const [left, right] = [await numberOf(db, between[0]), await numberOf(db, between[1])]
    const places = {
      left_start: clash[0].start,
      left_end: clash[0].end,
      right_start: clash[1].start,
      right_end: clash[1].end,
    }
    await db
      .insertInto('judgements')
      .values({
        ...rest,
        ...places,
        report,
        left_statement: left,
        right_statement: right,
        rule: by,
        judged_at: judgedAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
}

/** Judgements that were not retracted and of whose statements one fulfils the filter and both are known. */
export async function judgementRows(
  db: Kysely<LedgerTables>,
  filter: LedgerFilter & { readonly verdict: Verdict },
): Promise<readonly ConflictRow[]> {
  const wanted = sql<number>`(select statements.number from statements join reports on reports.number = statements.report
    where ${ofStatements(filter)})`
  const known = sql<number>`(select statements.number from statements join reports on reports.number = statements.report
    where ${ofStatements(filter.asOf === undefined ? {} : { asOf: filter.asOf })})`
  const condition = sql<boolean>`judgements.verdict = ${filter.verdict} and judgements.retracted_at is null
    and (judgements.left_statement in ${wanted} or judgements.right_statement in ${wanted})
    and judgements.left_statement in ${known} and judgements.right_statement in ${known}`
  return conflictRows(db, condition, filter.limit)
}

/** @throws HearsayError not-found, ambiguous-id */
export async function judgementRow(db: Kysely<LedgerTables>, id: string): Promise<ConflictRow> {
  const rows = await conflictRows(
    db,
    sql<boolean>`judgements.id >= ${id} and judgements.id < ${`${id}\u{10ffff}`}`,
    2,
  )
  const [only, other] = rows
  if (!only) throw new HearsayError('not-found', `The ledger has no judgement whose id begins with "${id}".`)
  if (other && only.judgement.id !== id) {
    throw new HearsayError(
      'ambiguous-id',
      `"${id}" is the beginning of more than one judgement's id; give more of it.`,
    )
  }
  return only
}

async function conflictRows(
  db: Kysely<LedgerTables>,
  condition: RawBuilder<boolean>,
  limit?: number,
): Promise<readonly ConflictRow[]> {
  const found = await db
    .selectFrom('judgements')
    .selectAll()
    .where(condition)
    .orderBy('id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
  const numbers = new Set(
    found.flatMap(({ left_statement, right_statement }) => [left_statement, right_statement]),
  )
  const statements = await statementRowsByNumber(db, [...numbers])
  return found.flatMap((row) => {
    const [left, right] = [statements.get(row.left_statement), statements.get(row.right_statement)]
    return left && right
      ? [{ judgement: judgementOf(row, left.address, right.address), statements: [left, right] as const }]
      : []
  })
}

function judgementOf(row: Selectable<LedgerTables['judgements']>, left: string, right: string): Judgement {
  return {
    id: row.id,
    between: [left, right],
    // Only the ledger itself writes these columns, from values of these types.
    verdict: row.verdict as Verdict,
    conflict: row.conflict as ConflictKind | null,
    clash: [
      { start: row.left_start, end: row.left_end },
      { start: row.right_start, end: row.right_end },
    ],
    by: row.rule,
    score: row.score,
    reason: row.reason,
  }
}

async function numberOf(db: Kysely<LedgerTables>, address: string): Promise<number> {
  const row = await db
    .selectFrom('statements')
    .select('number')
    .where('address', '=', address)
    .executeTakeFirst()
  if (row) return row.number
  throw new HearsayError(
    'internal-error',
    `A judgement names the statement ${address}, which the ledger does not hold.`,
  )
}
