import { type Kysely, sql } from 'kysely'
import { hexOf } from '../../../../model/address.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Report } from '../../../../model/report.ts'
import type { ReportPrint } from '../../../../model/report-copy.ts'
import type { LedgerTables } from '../schema.ts'
import { keptUnpacked } from './kept-unpacked.ts'
import { packed } from './packed.ts'

type Database = Kysely<LedgerTables>

/**
 * Of the reports that hold a key the first so many, by their ids, are held against all others by it: copies of a text are found by the first
 * of them, in time that is linear in their number, and what stands at last does not depend on which was read first.
 */
const MOST_FIRST = 16

/** Two reports are compared where they share one of so many keys of the one that has fewer. */
const KEYS_SHARED = 10

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
  await sql`insert into report_keys (key, place, report)
    select value, ${placeOf(report.id)}, ${number} from json_each(${keys})`.execute(db)
  const fallen = await letOthersFollow(db, keys, placeOf(report.id))
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

/** Digits of an id by which reports are put in order; two of a hundred thousand have the same once in 30,000 ledgers. */
const DIGITS = 12

function placeOf(report: string): string {
  return hexOf(report).slice(0, DIGITS)
}

/** The place of the first report that is not held against all others by a key any more; where there is none, one behind all. */
const FIRST_BEHIND = sql<string>`coalesce((select place from report_keys as holder where holder.key = asked.value
  order by place limit 1 offset ${sql.lit(MOST_FIRST)}), '~')`

/**
 * By each key for which this report is among the first, one other is so no more: what that one and those behind it are to each other
 * they are found to be by one key less. @returns reports of copies that stand no more.
 */
async function letOthersFollow(db: Database, keys: string, place: string): Promise<readonly number[]> {
  const { rows } = await sql<{ key: number; behind: string; report: number }>`
    with bounds as materialized (select value as key, ${FIRST_BEHIND} as behind from json_each(${keys}) as asked)
    select bounds.key, behind, report from bounds
      cross join report_keys on report_keys.key = bounds.key and place = behind
    where behind > ${place}`.execute(db)
  const fallen = new Set<number>()
  for (const { key, behind, report } of rows) {
    const others = sql`(select report from report_keys where key = ${key} and place > ${behind})`
    const { rows: gone } = await sql<{ left_report: number; right_report: number; stands: number }>`
      update report_copies set shared = shared - 1, stands = stands and (shared - 1) * ${sql.lit(KEYS_SHARED)} >= needed
      where rule <> 'person' and ((left_report = ${report} and right_report in ${others})
        or (right_report = ${report} and left_report in ${others}))
      returning left_report, right_report, stands`.execute(db)
    for (const { left_report, right_report, stands } of gone)
      if (stands === 0) fallen.add(left_report).add(right_report)
  }
  return [...fallen].sort((a, b) => a - b)
}

interface Candidate {
  readonly shared: number
  readonly needed: number
  readonly numberOfOther: number
  readonly other: ReportPrint
}

/** The prints to compare with, in the order of their reports' ids: by each key the first that hold it, or all where it is one of them. */
async function candidatesOf(
  db: Database,
  number: number,
  { keys, report: id }: ReportPrint,
): Promise<readonly Candidate[]> {
  const { rows } = await sql<{ number: number; shared: number; needed: number; packed: Uint8Array }>`
    with bounds as materialized (select value as key, ${FIRST_BEHIND} as behind from json_each(${JSON.stringify(keys)}) as asked),
    sharing as (
      select report, count(*) as shared from bounds cross join report_keys on report_keys.key = bounds.key
        and place < (case when ${placeOf(id)} < behind then '~' else behind end)
      where report <> ${number} group by report)
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
