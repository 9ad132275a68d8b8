import type { Migration } from './migration.ts'

/** Claims are kept beside the judgements that they follow from, and a person's judgement can stand over a rule's. */
export const claims: Migration = {
  name: 'claims',
  statements: [
    'alter table judgements add column who text',
    'alter table judgements add column overruled_by text',
    // Neither retracted nor overruled: what counts, in one column that an index can hold.
    'alter table judgements add column stands integer not null default 1',
    'update judgements set stands = 0 where retracted_at is not null',
    'drop index judgements_left',
    'drop index judgements_right',
    'drop index judgements_verdict',
    'create index judgements_left on judgements (left_statement, stands, verdict, right_statement)',
    'create index judgements_right on judgements (right_statement, stands, verdict, left_statement)',
    'create index judgements_verdict on judgements (verdict, stands, id)',
    `create table statement_ties (
      left_statement integer not null references statements (number),
      right_statement integer not null references statements (number),
      primary key (left_statement, right_statement)) strict, without rowid`,
    'create index statement_ties_right on statement_ties (right_statement)',
    `create table claims (
      number integer primary key, id text not null unique, statements integer not null, origins integer not null,
      standing text not null) strict`,
    'create index claims_rank on claims (origins desc, statements desc, id)',
    'create index claims_standing on claims (standing, origins desc, statements desc, id)',
    `create table claim_origins (
      claim integer not null references claims (number), position integer not null, label text not null,
      carriers text not null, why text not null, primary key (claim, position)) strict, without rowid`,
    `create table claim_statements (
      statement integer primary key references statements (number), claim integer not null references claims (number),
      origin integer not null) strict`,
    'create index claim_statements_claim on claim_statements (claim)',
    `create table former_claims (
      id text not null, statement integer not null references statements (number),
      primary key (id, statement)) strict, without rowid`,
    // Statements whose claims are to be gathered: all that an older Hearsay left.
    'create table stale_statements (statement integer primary key references statements (number)) strict',
    'insert into stale_statements select number from statements',
  ],
}
