import type Database from 'libsql'

/** More are not told: one is enough to know. */
const MOST = 10

/** What SQLite finds damaged, and rows that lead to rows that are not there. */
export function checkDatabase(database: Database.Database): {
  readonly schema: number
  readonly problems: readonly string[]
} {
  const found = database.prepare(`pragma integrity_check(${MOST})`).all([]).map(textOf)
  const lost = database
    .prepare('pragma foreign_key_check')
    .all([])
    .slice(0, MOST)
    .map((row) => `a row of ${String((row as { table?: unknown }).table)} leads nowhere`)
  return {
    schema: Number(textOf(database.prepare('pragma user_version').get([]))),
    problems: [...found.filter((text) => text !== 'ok'), ...lost],
  }
}

/** The only column of a pragma's row. */
function textOf(row: unknown): string {
  return String(Object.values(row as object)[0])
}
