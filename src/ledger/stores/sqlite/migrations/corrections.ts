import type { Migration } from './migration.ts'

/** What people corrected, the audit log of it, and what was read before a newer version read it again. */
export const corrections: Migration = {
  name: 'corrections',
  statements: [
    `create table corrections (
      number integer primary key, id text not null unique, kind text not null, target text not null, details text not null,
      holds integer not null default 1, who text not null, why text not null, made_at text not null,
      undone_at text, undone_who text, undone_why text) strict`,
    'create index corrections_target on corrections (target, kind)',
    'create index corrections_made on corrections (made_at)',
    'alter table judgements add column correction text',
    'create index judgements_correction on judgements (correction) where correction is not null',
    'alter table statements add column review text',
    'alter table statements add column corrected integer not null default 0',
    `create table former_readings (
      report integer not null references reports (number), replaced_at text not null, packed blob not null,
      primary key (report, replaced_at)) strict, without rowid`,
  ],
}
