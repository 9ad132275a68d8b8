import type { Migration } from './migration.ts'

/** What people said of reports as texts is found without going through what rules judged. */
export const copiesByPeople: Migration = {
  name: 'copies-by-people',
  statements: ["create index report_copies_person on report_copies (rule) where rule = 'person'"],
}
