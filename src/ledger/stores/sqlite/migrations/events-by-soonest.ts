import type { Migration } from './migration.ts'

/** What is due goes by its last day: a page of it needs no sorting of all that is to come. */
export const eventsBySoonest: Migration = {
  name: 'events-by-soonest',
  statements: ['create index events_soonest on events (due_latest, address) where due_latest is not null'],
}
