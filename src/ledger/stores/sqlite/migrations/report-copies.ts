import type { Migration } from './migration.ts'

/** Reports that are copies of one text: what they are found by, and what they were judged to be. */
export const reportCopies: Migration = {
  name: 'report-copies',
  statements: [
    `create table report_prints (
      report integer primary key references reports (number), keys integer not null, packed blob not null) strict`,
    `create table report_keys (
      key integer not null, report integer not null references reports (number),
      primary key (key, report)) strict, without rowid`,
    // Keys in so many reports that they tell nothing: standing phrases, notices of rights.
    'create table common_report_keys (key integer primary key) strict',
    `create table report_copies (
      id text primary key, left_report integer not null references reports (number),
      right_report integer not null references reports (number), verdict text not null, score real not null,
      packed blob not null, rule text not null, who text, reason text not null, shared integer not null,
      needed integer not null, stands integer not null, judged_at text not null, retracted_at text, retracted_who text,
      retracted_why text) strict`,
    'create index report_copies_left on report_copies (left_report, stands, right_report)',
    'create index report_copies_right on report_copies (right_report, stands, left_report)',
    // Reports that an older Hearsay left without a print.
    'create table unprinted_reports (report integer primary key references reports (number)) strict',
    'insert into unprinted_reports select number from reports',
  ],
}
