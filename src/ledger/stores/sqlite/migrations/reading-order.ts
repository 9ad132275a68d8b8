import type { Migration } from './migration.ts'

/** Lists go by publication: a page of one needs no sorting of all that the ledger holds. */
export const readingOrder: Migration = {
  name: 'reading-order',
  statements: [`create index reports_order on reports (coalesce(earliest, '9999-99-99'), id)`],
}
