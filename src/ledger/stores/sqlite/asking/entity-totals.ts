import { type Kysely, sql } from 'kysely'
import type { Entity } from '../../../../model/annotation.ts'
import { insertRows } from '../adding/insert-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { addCalled, countCalled } from './called.ts'

type Database = Kysely<LedgerTables>

/** Adds what a new report mentions and whom it quotes to the totals. */
export async function addTotals(db: Database, report: number, entities: readonly Entity[]): Promise<void> {
  await sql`insert into entity_totals (key, type, name, mentioned, statements, reports, denials)
    select key, min(type), max(name), max(mentioned), max(statements), max(reports), max(denials) from (
      select key, type, name, 1 as mentioned, 0 as statements, 0 as reports, 0 as denials
        from entities where report = ${report}
      union all select links.key, min(links.type), max(links.name), 0, count(distinct links.statement), 1,
          count(distinct case when stance = 'denies' then links.statement end)
        from statements join links on links.statement = statements.number
        where statements.report = ${report} and links.key is not null and review is not 'rejected' group by links.key)
    group by key having true
    on conflict (key) do update set mentioned = mentioned + excluded.mentioned,
      statements = statements + excluded.statements, reports = reports + excluded.reports,
      denials = denials + excluded.denials`.execute(db)
  await addCalled(db, report)
  await addNames(db, entities)
}

/** Lets entities be found by the words of their names and keys. */
export async function addNames(
  db: Database,
  entities: readonly Pick<Entity, 'key' | 'name' | 'aliases'>[],
): Promise<void> {
  const rows = new Map(
    entities.flatMap(({ key, name, aliases }) =>
      wordsOf([key, name, ...aliases].join(' ')).map((word) => [`${word} ${key}`, { word, key }] as const),
    ),
  )
  if (rows.size === 0) return
  await sql`insert or ignore into entity_names (word, key)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify([...rows.values()].map(({ word, key }) => [word, key]))})`.execute(
    db,
  )
}

/** Counts these keys anew: after a correction or a new reading, which can take away. */
export async function countTotals(db: Database, keys: Iterable<string>): Promise<void> {
  const asked = JSON.stringify([...new Set(keys)])
  await sql`delete from entity_totals where key in (select value from json_each(${asked}))`.execute(db)
  const { rows } = await sql<LedgerTables['entity_totals']>`
    select key, min(type) as type, max(name) as name, sum(mentioned) as mentioned, sum(statements) as statements,
      sum(reports) as reports, sum(denials) as denials from (
        select key, min(type) as type, max(name) as name, count(distinct report) as mentioned,
            0 as statements, 0 as reports, 0 as denials
          from entities where key in (select value from json_each(${asked})) group by key
        union all select links.key, min(links.type), max(links.name), 0, count(distinct links.statement),
            count(distinct statements.report), count(distinct case when stance = 'denies' then links.statement end)
          from links join statements on statements.number = links.statement
          where links.key in (select value from json_each(${asked})) and review is not 'rejected' group by links.key)
    group by key`.execute(db)
  await insertRows(db, 'entity_totals', rows)
  await countCalled(db, asked)
}

/** The keys that a report mentions or quotes. */
export async function keysOfReport(db: Database, report: number): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`select key from entities where report = ${report}
    union select links.key from statements join links on links.statement = statements.number
      where statements.report = ${report} and links.key is not null`.execute(db)
  return rows.map(({ key }) => key)
}

export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])]
}
