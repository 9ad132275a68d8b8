import { type Insertable, type Kysely, sql } from 'kysely'
import type { LedgerTables } from '../schema.ts'

/** SQLite binds at most 32,766 values a query. */
const ROWS_AT_ONCE = 1000

/** Inserts any number of rows, all with the columns of the first. */
export async function insertRows<Table extends keyof LedgerTables>(
  db: Kysely<LedgerTables>,
  table: Table,
  rows: readonly Insertable<LedgerTables[Table]>[],
  { ignore = false }: { readonly ignore?: boolean } = {},
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const values = rows.map((row) => columns.map((column) => row[column as keyof typeof row] as unknown))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = values.slice(from, from + ROWS_AT_ONCE)
    if (part.some((row) => row.some((value) => value instanceof Uint8Array)))
      await db
        .insertInto(table)
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .$if(ignore, (query) => query.onConflict((conflict) => conflict.doNothing()))
        .execute()
    else await insertAsJson(db, table, columns, part, ignore)
  }
}

/** As one value: the statement is then the same for any number of rows, and is prepared once. */
async function insertAsJson(
  db: Kysely<LedgerTables>,
  table: keyof LedgerTables,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  ignore: boolean,
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const places = sql.join(columns.map((_, at) => sql`value ->> ${sql.lit(at)}`))
  const given = JSON.stringify(rows.map((row) => row.map(plain)))
  await sql`insert ${ignore ? sql`or ignore ` : sql``}into ${sql.table(table)} (${names})
    select ${places} from json_each(${given})`.execute(db)
}

/** As a bound value would be written: no NUL, no half of a surrogate pair. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\0|\p{Surrogate}/gu, '\uFFFD') : (value ?? null)
}
