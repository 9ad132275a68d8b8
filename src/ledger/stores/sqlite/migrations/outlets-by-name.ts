import type { Migration } from './migration.ts'

/** An outlet is found by its name, in whatever letters, without going through all reports. */
export const outletsByName: Migration = {
  name: 'outlets-by-name',
  statements: ['create index reports_outlet on reports (publication collate nocase)'],
}
