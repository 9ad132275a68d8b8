import type { Migration } from './migration.ts'

/** The ledger as it began. */
export const firstLedger: Migration = {
  name: 'first-ledger',
  statements: [
    `create table reports (
      number integer primary key, id text not null unique, publication text, volume integer, issue integer, headline text,
      url text, published text not null, published_from text not null, earliest text, latest text, known text not null,
      read_at text not null) strict`,
    'create index reports_known on reports (known)',
    `create table readings (
      report integer primary key references reports (number), packed blob not null) strict`,
    `create table entities (
      report integer not null references reports (number), id text not null, key text not null, type text not null,
      name text not null, aliases text not null, iso3166 text, wikidata text,
      primary key (report, id)) strict, without rowid`,
    'create index entities_key on entities (key)',
    `create table statements (
      number integer primary key, report integer not null references reports (number), id text not null,
      address text not null unique, kind text not null, quote text not null, certainty text not null, said text not null,
      earliest text, latest text, start integer not null, "end" integer not null, packed blob not null,
      unique (report, id)) strict`,
    'create index statements_said on statements (earliest, latest)',
    'create index statements_certainty on statements (certainty)',
    `create table links (
      number integer primary key, statement integer not null references statements (number), position integer not null,
      key text, type text not null, name text not null, named integer not null, source text, cue text not null,
      stance text not null, certainty text not null, channel text not null, unique (statement, position)) strict`,
    'create index links_key on links (key)',
    `create table citations (
      number integer primary key, report integer not null references reports (number), id text not null,
      outlet text not null, date text, earliest text, latest text, start integer not null, "end" integer not null,
      unique (report, id)) strict`,
    `create table statement_citations (
      statement integer not null references statements (number), citation integer not null references citations (number),
      primary key (statement, citation)) strict, without rowid`,
    `create table statement_keys (
      key text not null, statement integer not null references statements (number),
      primary key (key, statement)) strict, without rowid`,
    `create table events (
      number integer primary key, report integer not null references reports (number), id text not null,
      address text not null unique, what text not null, type text, status text not null, place text, time text,
      earliest text, latest text, scheduled_for text, due_earliest text, due_latest text, statement text,
      start integer not null, "end" integer not null, unique (report, id)) strict`,
    'create index events_time on events (earliest, latest)',
    'create index events_due on events (status, due_latest)',
    `create table event_actors (
      event integer not null references events (number), position integer not null, role text not null,
      key text not null, name text not null, primary key (event, position)) strict, without rowid`,
    `create table judgements (
      id text primary key, report integer not null references reports (number),
      left_statement integer not null references statements (number),
      right_statement integer not null references statements (number),
      verdict text not null, conflict text, left_start integer not null, left_end integer not null,
      right_start integer not null, right_end integer not null, rule text not null, score real not null,
      reason text not null, judged_at text not null, retracted_at text, retracted_why text) strict`,
    'create index judgements_left on judgements (left_statement)',
    'create index judgements_right on judgements (right_statement)',
    'create index judgements_verdict on judgements (verdict)',
    // What each row is found by: kept apart from it (content=''), so that the words are not stored twice.
    `create virtual table report_words using fts5 (words, content='', tokenize="unicode61 remove_diacritics 2")`,
    `create virtual table statement_words using fts5 (words, content='', tokenize="unicode61 remove_diacritics 2")`,
    `create virtual table link_words using fts5 (words, content='', tokenize="unicode61 remove_diacritics 2")`,
    `create virtual table event_words using fts5 (words, content='', tokenize="unicode61 remove_diacritics 2")`,
  ],
}
