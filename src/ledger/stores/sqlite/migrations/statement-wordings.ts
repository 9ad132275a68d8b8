import type { Migration } from './migration.ts'

/**
 * Statements of one wording, of which the first are judged and the others follow; and the reports that hold a key of a text in the order
 * of their ids, the first of which are held against all others. The prints of an older ledger are made anew.
 */
export const statementWordings: Migration = {
  name: 'statement-wordings',
  statements: [
    `create table statement_wordings (
      wording text not null, address text not null, statement integer not null unique references statements (number),
      judged integer not null, primary key (wording, address)) strict, without rowid`,
    'create index statement_wordings_judged on statement_wordings (wording, judged, address, statement)',
    'drop table report_keys',
    'drop table common_report_keys',
    `create table report_keys (
      key integer not null, place text not null, report integer not null references reports (number),
      primary key (key, place, report)) strict, without rowid`,
    "delete from report_copies where rule <> 'person'",
    'delete from report_prints',
    'insert or ignore into unprinted_reports select number from reports',
  ],
}
