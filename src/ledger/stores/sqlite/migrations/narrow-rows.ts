import type { Migration } from './migration.ts'

/**
 * What a list asks of thousands of rows, to show fifty, stands in indexes by their row numbers: a twentieth of the tables, with the packed statements in
 * them, is gone through. Which link is the last of its chain is kept with it.
 */
export const narrowRows: Migration = {
  name: 'narrow-rows',
  statements: [
    'create index statements_narrow on statements (number, report, review, earliest, latest, certainty, kind, address)',
    'create index reports_narrow on reports (number, known, earliest, said_earliest, said_latest, publication)',
    'create index events_narrow on events (number, report, statement, status, due_latest, address)',
    'drop index reports_known',
    'create index reports_known on reports (known, earliest)',
    'create index reports_said on reports (said_earliest, said_latest)',
    'create index reports_said_last on reports (said_latest)',
    'alter table links add column own integer not null default 0',
    `update links set own = 1 where position =
      (select max(position) from links as others where others.statement = links.statement)`,
    'create index links_narrow on links (statement, position, own, key, name, named, stance)',
    'drop index links_key',
    'create index links_key on links (key, own, statement)',
  ],
}
