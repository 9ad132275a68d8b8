import type { Insertable, Kysely } from 'kysely'
import type { LedgerTables } from '../schema.ts'

/** SQLite binds at most 32,766 values a query. */
const ROWS_AT_ONCE = 1000

/** Inserts any number of rows. */
export async function insertRows<Table extends keyof LedgerTables>(
  db: Kysely<LedgerTables>,
  table: Table,
  rows: readonly Insertable<LedgerTables[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute()
  }
}
