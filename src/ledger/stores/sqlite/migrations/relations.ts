import type { Migration } from './migration.ts'

/** What statements that do not conflict are to each other all the same: an update, a withdrawal, another scope. */
export const relations: Migration = {
  name: 'relations',
  statements: [
    'alter table judgements add column relation text',
    'alter table judgements add column later integer',
  ],
}
