import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APPLICATION_ID, openDatabase } from '../../src/ledger/stores/sqlite/open-database.ts'

const page = readFileSync('docs/schema.md', 'utf8')

/** Each table's columns, as a new ledger has them; not those in which FTS5 keeps its index (`report_words_data`). */
function tablesOf(database: ReturnType<typeof openDatabase>): Readonly<Record<string, readonly string[]>> {
  // The casts: SQLite's own tables have these columns.
  const rows = database
    .prepare(
      `select tables.name as "table", columns.name as "column"
        from sqlite_master as tables, pragma_table_info(tables.name) as columns
        where tables.type = 'table' and tables.name not like '%\\_words\\_%' escape '\\'
        order by tables.rowid, columns.cid`,
    )
    .all([]) as readonly { readonly table: string; readonly column: string }[]
  const tables: Record<string, string[]> = {}
  for (const { table, column } of rows) tables[table] = [...(tables[table] ?? []), column]
  return tables
}

/** The columns that the page names: under a table's heading those of the rows' first cells, of words the second cell. */
function documented(): Readonly<Record<string, readonly string[]>> {
  const sections = page.split(/^## /m).slice(1)
  const tables = sections.flatMap((section) => {
    const name = /^`(\w+)`/.exec(section)?.[1]
    const rows = section.match(/^\| `.*$/gm) ?? []
    return name === undefined ? rows.map(wordsTable) : [[name, rows.flatMap(firstCell)] as const]
  })
  return Object.fromEntries(tables)
}

function firstCell(row: string): readonly string[] {
  return [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, column = '']) => column)
}

function wordsTable(row: string): readonly [string, readonly string[]] {
  const [, table = '', column = ''] = /^\| `(\w+)` \| `(\w+)` \|/.exec(row) ?? []
  return [table, [column]]
}

describe('docs/schema.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-schema-'))
  let tables: Readonly<Record<string, readonly string[]>> = {}

  beforeAll(() => {
    const database = openDatabase(join(folder, 'ledger.db'), { create: true })
    tables = tablesOf(database)
    database.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('names every table and column of a ledger, in their order, and no other', () => {
    expect(Object.keys(tables).length).toBeGreaterThan(10)
    expect(documented()).toEqual(tables)
  })

  it('gives the application id', () => {
    expect(page).toContain(`0x${APPLICATION_ID.toString(16)}`)
  })
})
