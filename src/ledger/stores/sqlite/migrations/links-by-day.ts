import type { Migration } from './migration.ts'

/** What somebody said last, and how often he was heard by a day, is had from an index of links alone: the days of a link's report stand with it. */
export const linksByDay: Migration = {
  name: 'links-by-day',
  statements: [
    'alter table links add column earliest text',
    "alter table links add column known text not null default ''",
    `update links set (earliest, known) = (select reports.earliest, reports.known from statements
      join reports on reports.number = statements.report where statements.number = links.statement)`,
    'drop index links_key',
    'create index links_key on links (key, own, earliest, statement, known)',
    `create trigger links_added after insert on links begin
      update links set (earliest, known) = (select reports.earliest, reports.known from statements
        join reports on reports.number = statements.report where statements.number = new.statement)
      where number = new.number; end`,
    `create trigger links_dated after update of earliest, known on reports
      when new.earliest is not old.earliest or new.known <> old.known begin
      update links set earliest = new.earliest, known = new.known
      where statement in (select number from statements where report = new.number); end`,
  ],
}
