import type { Migration } from './migration.ts'

/** How often each entity is mentioned and heard, and the words of its names: so that lists do not count a whole ledger. */
export const entityTotals: Migration = {
  name: 'entity-totals',
  statements: [
    `create table entity_totals (
      key text primary key, type text not null, name text not null, mentioned integer not null, statements integer not null,
      reports integer not null, denials integer not null) strict, without rowid`,
    'create index entity_totals_heard on entity_totals (statements desc, key) where statements > 0',
    'create index entity_totals_mentioned on entity_totals (mentioned desc, key) where mentioned > 0',
    'create table entity_names (word text not null, key text not null, primary key (word, key)) strict, without rowid',
    'create index statements_review on statements (review) where review is not null',
    `insert into entity_totals
      select key, min(type), max(name), sum(mentioned), sum(statements), sum(reports), sum(denials) from (
        select key, type, name, count(distinct report) as mentioned, 0 as statements, 0 as reports, 0 as denials
          from entities group by key
        union all select links.key, min(links.type), max(links.name), 0, count(distinct links.statement),
            count(distinct statements.report), count(distinct case when stance = 'denies' then links.statement end)
          from links join statements on statements.number = links.statement
          where links.key is not null and review is not 'rejected' group by links.key)
      group by key`,
    'insert or ignore into stale_statements select number from statements',
  ],
}
