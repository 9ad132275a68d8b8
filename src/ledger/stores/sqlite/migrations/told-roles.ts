import type { Migration } from './migration.ts'

/** What titles and offices a report gives an entity, and who makes up a group: of reports read before, until they are read again, nothing. */
export const toldRoles: Migration = {
  name: 'told-roles',
  statements: [
    "alter table entities add column roles text not null default '[]'",
    "alter table entities add column members text not null default '[]'",
  ],
}
