import type { Migration } from './migration.ts'

/** What is watched, and when it was last looked at. */
export const watches: Migration = {
  name: 'watches',
  statements: [
    `create table watches (
      id text primary key, target text not null, added_at text not null, seen_at text not null) strict`,
    'create index reports_read on reports (read_at)',
    'create index reports_publication on reports (publication)',
  ],
}
