import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ReportId } from '../../../../model/report.ts'
import type { CopyVerdict, ReportCopy } from '../../../../model/report-copy.ts'
import type { LedgerTables } from '../schema.ts'
import { keptUnpacked } from './kept-unpacked.ts'

type Database = Kysely<LedgerTables>

/** What reports are to each other as texts, as it stands; of these reports among themselves where they are given. */
export async function copyRows(db: Database, reports?: readonly ReportId[]): Promise<readonly ReportCopy[]> {
  if (reports === undefined) return rowsWhere(db, sql`1`)
  const asked = sql`(select number from reports where id in (select value from json_each(${JSON.stringify(reports)})))`
  return rowsWhere(db, sql`left_report in ${asked} and right_report in ${asked}`)
}

/** Of the reports of these statements, among themselves. */
export async function copiesAmong(
  db: Database,
  statements: ReadonlySet<number>,
): Promise<readonly ReportCopy[]> {
  const reports = sql`(select distinct report from statements
    where number in (select value from json_each(${JSON.stringify([...statements])})))`
  return rowsWhere(db, sql`left_report in ${reports} and right_report in ${reports}`)
}

interface Row {
  readonly number: number
  readonly id: string
  readonly left: string
  readonly right: string
  readonly verdict: string
  readonly score: number
  readonly packed: Uint8Array
  readonly rule: string
  readonly reason: string
}

async function rowsWhere(db: Database, condition: RawBuilder<unknown>): Promise<readonly ReportCopy[]> {
  const { rows } = await sql<Row>`
    select report_copies.rowid as number, report_copies.id, lefts.id as left, rights.id as right, verdict, score, packed, rule, reason from report_copies
    join reports as lefts on lefts.number = left_report join reports as rights on rights.number = right_report
    where stands = 1 and ${condition} order by report_copies.id`.execute(db)
  return rows.map(({ number, id, left, right, verdict, score, packed: bytes, rule, reason }) => ({
    id,
    between: [left, right],
    // Only the ledger itself writes the column, from values of this type.
    verdict: verdict as CopyVerdict,
    score,
    runs: unpackedRuns(number, bytes),
    by: rule,
    reason,
  }))
}

/** Mostly less than 1 kB each. */
const MOST_KEPT = 8000

const unpackedRuns = keptUnpacked<ReportCopy['runs']>(MOST_KEPT)
