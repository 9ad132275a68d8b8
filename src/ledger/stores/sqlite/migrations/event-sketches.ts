import type { Migration } from './migration.ts'

/** What events are compared by across reports. */
export const eventSketches: Migration = {
  name: 'event-sketches',
  statements: [
    'create table event_sketches (event integer primary key references events (number), packed blob not null) strict',
    `create table event_keys (
      key text not null, event integer not null references events (number),
      primary key (key, event)) strict, without rowid`,
    'create index event_keys_event on event_keys (event)',
  ],
}
