import type { Migration } from './migration.ts'

const widened = (
  when: string,
  name: string,
): string => `create trigger ${name} after ${when} on statements begin
  update reports set
    said_earliest = case when said_earliest is null or new.earliest < said_earliest then coalesce(new.earliest, said_earliest) else said_earliest end,
    said_latest = case when said_latest is null or new.latest > said_latest then coalesce(new.latest, said_latest) else said_latest end
  where number = new.report; end`

/** Between which days the statements of a report were said: a list of what was said in a time passes by the other reports in their index alone. */
export const saidInReports: Migration = {
  name: 'said-in-reports',
  statements: [
    'alter table reports add column said_earliest text',
    'alter table reports add column said_latest text',
    `update reports set (said_earliest, said_latest) =
      (select min(earliest), max(latest) from statements where statements.report = reports.number)`,
    widened('insert', 'statements_added'),
    // A statement that is said otherwise now may leave them too wide: they only spare a look.
    widened('update of earliest, latest', 'statements_dated'),
    'drop index reports_order',
    `create index reports_order on reports (coalesce(earliest, '9999-99-99'), id, said_earliest, said_latest)`,
  ],
}
