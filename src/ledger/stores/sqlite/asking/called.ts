import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/**
 * The name under which an entity is shown: what most reports call it, of those the longest, then the first by its letters. It follows from
 * the reports that are there, whichever came first. @param key of `entity_called`.
 */
export function mostCalled(key: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(select called.name from entity_called as called where called.key = ${key}
    order by called.reports desc, length(called.name) desc, called.name limit 1)`
}

/** Counts what a new report calls those whom it mentions and quotes, and has the totals show them by it. */
export async function addCalled(db: Database, report: number): Promise<void> {
  await sql`insert into entity_called (key, name, reports) ${callings(sql`report = ${report}`)}
    on conflict (key, name) do update set reports = reports + excluded.reports`.execute(db)
  await showMostCalled(
    db,
    sql`select key from entities where report = ${report} union select links.key from statements
      join links on links.statement = statements.number where statements.report = ${report}`,
  )
}

/** Counts anew what these keys, as JSON, are called. */
export async function countCalled(db: Database, keys: string): Promise<void> {
  const asked = sql`(select value from json_each(${keys}))`
  await sql`delete from entity_called where key in ${asked}`.execute(db)
  await sql`insert into entity_called (key, name, reports) ${callings(sql`key in ${asked}`)}`.execute(db)
  await showMostCalled(db, asked)
}

/** Who has one name only is shown by it already. */
async function showMostCalled(db: Database, keys: RawBuilder<unknown>): Promise<void> {
  await sql`update entity_totals set name = ${mostCalled(sql`entity_totals.key`)}
    where key in (select key from entity_called where key in (${keys}) group by key having count(*) > 1)`.execute(
    db,
  )
}

/** Each name of a key once a report. */
function callings(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select key, name, count(*) as reports from (
      select key, name, report from entities where ${which}
      union select links.key, links.name, statements.report from statements join links on links.statement = statements.number
        where ${which} and links.key is not null)
    group by key, name having true`
}
