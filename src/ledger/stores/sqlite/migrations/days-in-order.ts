import type { Migration } from './migration.ts'

/** A timeline goes by days: a part of it, and how many share each day, are had from the indexes alone. */
export const daysInOrder: Migration = {
  name: 'days-in-order',
  statements: [
    'drop index statements_said',
    'create index statements_said on statements (earliest, latest, report, review)',
    'create index events_days on events (due_earliest, due_latest, report, statement)',
  ],
}
