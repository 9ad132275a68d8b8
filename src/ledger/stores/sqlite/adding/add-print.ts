import { type Kysely, sql } from 'kysely'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Report } from '../../../../model/report.ts'
import type { ReportPrint } from '../../../../model/report-copy.ts'
import type { LedgerTables } from '../schema.ts'
import { keptUnpacked } from './kept-unpacked.ts'
import { packed } from './packed.ts'

type Database = Kysely<LedgerTables>

/**
 * A key in more reports than this is common: it finds nothing, and what was found by it alone stands no more. So every report is
 * held against a bounded number of others, and what stands at last does not depend on which was read first.
 */
const MOST_REPORTS = 300

/**
 * Keeps what a report is found by as a text, and what it is to those that are there. To be called in the transaction that adds it.
 * @returns the numbers of reports some of whose copies stand no more.
 */
export async function addPrint(
  db: Database,
  rules: ClaimRules,
  number: number,
  report: Report,
  judgedAt: string,
): Promise<readonly number[]> {
  const print = rules.print(report)
  await db
    .insertInto('report_prints')
    .values({ report: number, keys: print.keys.length, packed: packed(print) })
    .execute()
  const keys = JSON.stringify(print.keys)
  await sql`insert into report_keys (key, report) select value, ${number} from json_each(${keys})
    where value not in (select key from common_report_keys)`.execute(db)
  const fallen = await forgetCommon(db, keys)
  for (const { shared, needed, other, numberOfOther } of await candidatesOf(db, number, print)) {
    for (const copy of rules.copies(print, [other])) {
      const isLeft = copy.between[0] === print.report
      const [left, right] = isLeft ? [number, numberOfOther] : [numberOfOther, number]
      const { id, verdict, score, runs, by, reason } = copy
      await db
        .insertInto('report_copies')
        .values({
          ...{ id, left_report: left, right_report: right, verdict, score, packed: packed(runs), rule: by },
          ...{ who: null, reason, shared, needed, stands: 1, judged_at: judgedAt },
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }
  }
  return fallen
}

/** Takes out of the index the keys that this report has made common. @returns reports of copies that stand no more. */
async function forgetCommon(db: Database, keys: string): Promise<readonly number[]> {
  const { rows } = await sql<{ key: number }>`select key from report_keys
    where key in (select value from json_each(${keys})) group by key having count(*) > ${MOST_REPORTS}`.execute(
    db,
  )
  const fallen = new Set<number>()
  for (const { key } of rows) {
    const holders = sql`(select report from report_keys where key = ${key})`
    const { rows: gone } = await sql<{ left_report: number; right_report: number }>`
      update report_copies set shared = shared - 1, stands = stands and (shared - 1) * ${sql.lit(KEYS_SHARED)} >= needed
      where rule <> 'person' and left_report in ${holders} and right_report in ${holders}
      returning left_report, right_report, stands`.execute(db)
    for (const { left_report, right_report } of gone) fallen.add(left_report).add(right_report)
    await sql`delete from report_keys where key = ${key}`.execute(db)
    await sql`insert into common_report_keys (key) values (${key})`.execute(db)
  }
  return [...fallen].sort((a, b) => a - b)
}

/** Two reports are compared where they share one of so many keys of the one that has fewer. */
const KEYS_SHARED = 10

interface Candidate {
  readonly shared: number
  readonly needed: number
  readonly numberOfOther: number
  readonly other: ReportPrint
}

/** The prints to compare with, in the order of their reports' ids. */
async function candidatesOf(
  db: Database,
  number: number,
  { keys }: ReportPrint,
): Promise<readonly Candidate[]> {
  const { rows } = await sql<{ number: number; shared: number; needed: number; packed: Uint8Array }>`
    with sharing as (
      select report, count(*) as shared from report_keys
      where key in (select value from json_each(${JSON.stringify(keys)})) and report <> ${number} group by report)
    select reports.number, shared, min(report_prints.keys, ${keys.length}) as needed, packed from sharing
    join report_prints on report_prints.report = sharing.report join reports on reports.number = sharing.report
    where shared * ${sql.lit(KEYS_SHARED)} >= min(report_prints.keys, ${keys.length}) order by reports.id`.execute(
    db,
  )
  return rows.map(({ number: numberOfOther, shared, needed, packed }) => ({
    ...{ shared, needed, numberOfOther },
    other: unpackedPrint(numberOfOther, packed),
  }))
}

/** About 10 kB each. */
const MOST_KEPT = 2000

const unpackedPrint = keptUnpacked<ReportPrint>(MOST_KEPT)
