import { type Kysely, sql } from 'kysely'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Told } from '../../../../model/ports/ledger-store.ts'
import { addPrint } from '../adding/add-print.ts'
import { gatherReports } from '../adding/copy-rows.ts'
import { unpackedReading } from '../adding/packed-reading.ts'
import { addNames } from '../asking/entity-totals.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { gatherAgain } from './gather-again.ts'
import { addTies } from './ties.ts'

/** How many statements are gathered in one transaction. */
const AT_ONCE = 2000

/** Gathers what a ledger of an older Hearsay holds; there is nothing to do in any other. */
export async function gatherStale(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  told: Told = () => {},
): Promise<void> {
  // Asked before each question about claims: a question that writes nothing takes no lock.
  const { rows: left } = await sql<{ some: number }>`select exists (select 1 from unprinted_reports)
    or exists (select 1 from stale_statements) as some`.execute(db)
  if (left[0]?.some === 0) return
  const finish = (table: string, work: (transaction: Kysely<LedgerTables>) => Promise<boolean>) =>
    untilNone(db, table, told, work)
  await finish('unprinted_reports', (transaction) => printSome(transaction, rules))
  const { rows } = await sql<{ statement: number }>`select statement from stale_statements limit 1`.execute(
    db,
  )
  if (rows.length === 0) return
  await db.transaction().execute(async (transaction) => {
    await tieAll(transaction, rules)
    await nameAll(transaction)
  })
  await finish('stale_statements', (transaction) => gatherSome(transaction, rules))
}

/** Works transaction by transaction, and tells after each how much of what was left is done. */
async function untilNone(
  db: Kysely<LedgerTables>,
  table: string,
  told: Told,
  work: (transaction: Kysely<LedgerTables>) => Promise<boolean>,
): Promise<void> {
  const left = async () =>
    (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)).rows[0]
      ?.count ?? 0
  const all = await left()
  for (let isMore = all > 0; isMore; ) {
    isMore = await db.transaction().execute(work)
    told(all - (await left()), all, table === 'unprinted_reports' ? 'reports' : 'statements')
  }
}

/** How many reports are printed in one transaction. */
const PRINTED_AT_ONCE = 100

/** Prints reports that an older Hearsay left without, and gathers their claims with it. @returns whether there may be more. */
async function printSome(db: Kysely<LedgerTables>, rules: ClaimRules): Promise<boolean> {
  const { rows } = await sql<{ report: number; packed: Uint8Array; read_at: string }>`
    select unprinted_reports.report, packed, read_at from unprinted_reports
    join readings on readings.report = unprinted_reports.report join reports on reports.number = unprinted_reports.report
    order by unprinted_reports.report limit ${PRINTED_AT_ONCE}`.execute(db)
  for (const { report, packed, read_at } of rows) {
    const fallen = await addPrint(db, rules, report, unpackedReading(packed).report, read_at)
    await gatherReports(db, rules, [report, ...fallen])
    await sql`delete from unprinted_reports where report = ${report}`.execute(db)
  }
  return rows.length === PRINTED_AT_ONCE
}

async function tieAll(db: Kysely<LedgerTables>, rules: ClaimRules): Promise<void> {
  const { rows } = await sql<{ numbers: string }>`select json_group_array(number) as numbers from statements
    where number in (select statement from stale_statements) group by report`.execute(db)
  for (const { numbers } of rows) {
    const statements = await statementsByNumber(db, JSON.parse(numbers) as number[])
    await addTies(db, rules, [...statements.values()])
  }
}

async function nameAll(db: Kysely<LedgerTables>): Promise<void> {
  const { rows } = await sql<{ key: string; name: string; aliases: string }>`
    select distinct key, name, aliases from entities`.execute(db)
  await addNames(
    db,
    rows.map(({ key, name, aliases }) => ({ key, name, aliases: JSON.parse(aliases) as string[] })),
  )
}

/** @returns whether there may be more. */
async function gatherSome(db: Kysely<LedgerTables>, rules: ClaimRules): Promise<boolean> {
  const { rows } = await sql<{ statement: number }>`
    select statement from stale_statements order by statement limit ${AT_ONCE}`.execute(db)
  const numbers = rows.map(({ statement }) => statement)
  await gatherAgain(db, rules, numbers)
  await sql`delete from stale_statements
    where statement in (select value from json_each(${JSON.stringify(numbers)}))`.execute(db)
  return numbers.length === AT_ONCE
}
