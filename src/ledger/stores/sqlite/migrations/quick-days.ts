import type { Migration } from './migration.ts'

/** What is due is told in its index from what is not, and the first and the last day of a ledger stand at the ends of two. */
export const quickDays: Migration = {
  name: 'quick-days',
  statements: [
    'drop index events_soonest',
    'create index events_soonest on events (due_latest, address, status, report) where due_latest is not null',
    'create index reports_earliest on reports (earliest) where earliest is not null',
    'create index reports_latest on reports (latest) where latest is not null',
  ],
}
