import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerTables } from '../schema.ts'

type Value = string | number | null

/**
 * The rows of a query as one JSON text, in their order: libsql takes longer to hand over five hundred short rows than SQLite to find them. Not for bytes, nor for
 * numbers that are not whole.
 * @param columns of the query, in the order in which each row has their values.
 */
export async function rowsAtOnce<Row extends readonly Value[]>(
  db: Kysely<LedgerTables>,
  columns: readonly string[],
  query: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const values = sql.join(columns.map((column) => sql.ref(column)))
  const { rows } = await sql<{ all: string }>`
    select json_group_array(json_array(${values})) as "all" from (${query})`.execute(db)
  // The cast: the caller names the columns of its own query.
  return JSON.parse(rows[0]?.all ?? '[]') as readonly Row[]
}

/** The numbers that a query finds, in its order. */
export async function numbersAtOnce(
  db: Kysely<LedgerTables>,
  query: RawBuilder<unknown>,
): Promise<readonly number[]> {
  const { rows } = await sql<{
    all: string
  }>`select json_group_array(number) as "all" from (${query})`.execute(db)
  return JSON.parse(rows[0]?.all ?? '[]') as readonly number[]
}
