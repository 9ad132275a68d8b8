import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { HearsayError } from '../../../../model/errors.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { CopyDecision } from '../../../../model/ports/ledger-store.ts'
import type { CopyVerdict } from '../../../../model/report-copy.ts'
import { gatherAgain } from '../claims/gather-again.ts'
import { judgeReportsNamed } from '../claims/judge-named.ts'
import type { LedgerTables } from '../schema.ts'
import { findReport } from './find-by-address.ts'
import { packed } from './packed.ts'

type Database = Kysely<LedgerTables>

/**
 * A person says what two reports are to each other; it stands over the rule's judgement, and keeps the passages that the rule found.
 * @returns its id.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function judgeCopy(
  db: Database,
  rules: ClaimRules,
  pair: readonly [string, string],
  verdict: CopyVerdict,
  { who, why, at }: CopyDecision,
): Promise<string> {
  const found = [await findReport(db, pair[0]), await findReport(db, pair[1])]
  const [left, right] = found.sort((a, b) => (a.id < b.id ? -1 : 1))
  if (!left || !right || left.id === right.id)
    throw new HearsayError('bad-option', `"${pair.join('" and "')}" are one report; name two.`)
  const known = await db
    .selectFrom('report_copies')
    .select(['packed', 'score'])
    .where('left_report', '=', left.number)
    .where('right_report', '=', right.number)
    .where('rule', '<>', 'person')
    .executeTakeFirst()
  const id = `y${createHash('sha256').update([left.id, right.id, verdict, who, at].join('\n')).digest('hex').slice(0, 16)}`
  await db
    .insertInto('report_copies')
    .values({
      ...{ id, left_report: left.number, right_report: right.number, verdict },
      ...{ score: known?.score ?? 0, packed: known ? new Uint8Array(known.packed) : packed([]) },
      ...{ rule: 'person', who, reason: why, shared: 0, needed: 0, stands: 1, judged_at: at },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await settle(db, rules, left.number, right.number, { why, at })
  return id
}

/** Takes a judgement back: what it stood over stands again. @throws HearsayError not-found */
export async function retractCopy(
  db: Database,
  rules: ClaimRules,
  id: string,
  { who, why, at }: CopyDecision,
): Promise<void> {
  const row = await db
    .updateTable('report_copies')
    .set({ retracted_at: at, retracted_who: who, retracted_why: why })
    .where('id', '=', id)
    .where('retracted_at', 'is', null)
    .returning(['left_report', 'right_report'])
    .executeTakeFirst()
  if (!row)
    throw new HearsayError(
      'not-found',
      `The ledger has no judgement "${id}" of two reports that stands; "hearsay copies" lists them.`,
    )
  await settle(db, rules, row.left_report, row.right_report, { why, at })
}

/** Of a pair's judgements the last one of a person stands, else the rule's; what claims they have is gathered anew. */
async function settle(
  db: Database,
  rules: ClaimRules,
  left: number,
  right: number,
  by: Pick<CopyDecision, 'why' | 'at'>,
): Promise<void> {
  const pair = sql`left_report = ${left} and right_report = ${right}`
  await sql`update report_copies set stands = 0 where ${pair}`.execute(db)
  await sql`update report_copies set stands = 1 where id = (
    select id from report_copies where ${pair} and retracted_at is null and (rule = 'person' or shared * 10 >= needed)
    order by rule = 'person' desc, judged_at desc, id limit 1)`.execute(db)
  const touched = await judgeReportsNamed(db, rules, [left, right], by)
  await gatherAgain(db, rules, touched)
  await gatherReports(db, rules, [left, right])
}

/** Gathers the claims of these reports anew. */
export async function gatherReports(
  db: Database,
  rules: ClaimRules,
  reports: readonly number[],
): Promise<void> {
  const { rows } = await sql<{ number: number }>`select number from statements
    where report in (select value from json_each(${JSON.stringify(reports)}))`.execute(db)
  await gatherAgain(
    db,
    rules,
    rows.map(({ number }) => number),
  )
}
