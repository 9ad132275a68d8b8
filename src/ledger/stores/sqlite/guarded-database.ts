import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type Database from 'libsql'

/**
 * libsql as Kysely's dialect wants it, with two guards. Its native part ends the process on a parameter of a type that it
 * does not know, so such a parameter throws here; and a text is read back only up to its first NUL, so NUL is written as
 * U+FFFD. Texts that must come back letter for letter are stored packed. Every transaction writes, so it takes the write
 * lock when it begins, and not by a prepared statement: one that libsql finds locked out stays open and blocks the next commit.
 * Other statements are prepared once and used again.
 */
export function guarded(database: Database.Database, translate: (error: unknown) => unknown): SqliteDatabase {
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw translate(error)
    }
  }
  const kept = new Map<string, SqliteStatement>()
  const keep = (sql: string, statement: SqliteStatement): SqliteStatement => {
    if (kept.size >= MOST_KEPT)
      for (const oldest of [...kept.keys()].slice(0, MOST_KEPT / 4)) kept.delete(oldest)
    kept.set(sql, statement)
    return statement
  }
  const prepared = (sql: string): SqliteStatement => {
    const statement = attempt(() => database.prepare(sql))
    // A statement that failed may stay open: it is not used again.
    const running = <T>(work: () => T): T => {
      try {
        return attempt(work)
      } catch (error) {
        kept.delete(sql)
        throw error
      }
    }
    return {
      // libsql has `reader`; its types, taken from better-sqlite3, know it too.
      reader: statement.reader,
      all: (parameters) => running(() => statement.all(parameters.map(safe))),
      run: (parameters) => running(() => statement.run(parameters.map(safe))),
      iterate: (parameters) => statement.iterate(parameters.map(safe)) as IterableIterator<unknown>,
    }
  }
  return {
    prepare: (sql): SqliteStatement => {
      if (sql === 'begin') return executing(() => attempt(() => database.exec('begin immediate')))
      // After a full disk SQLite has rolled back by itself.
      if (sql === 'rollback') return executing(() => database.inTransaction && database.exec('rollback'))
      return kept.get(sql) ?? keep(sql, prepared(sql))
    },
    close: () => {
      database.close()
    },
  }
}

/** Statements that are kept prepared: to prepare one takes as long as to run it. */
const MOST_KEPT = 400

function safe(parameter: unknown): unknown {
  if (typeof parameter === 'string')
    return parameter.includes('\0') ? parameter.replaceAll('\0', '\uFFFD') : parameter
  const known = parameter === null || typeof parameter === 'number' || parameter instanceof Uint8Array
  if (!known) throw new TypeError(`SQLite takes text, numbers, bytes and null, not ${typeof parameter}.`)
  return parameter
}

function executing(work: () => unknown): SqliteStatement {
  const run = () => {
    work()
    return { changes: 0, lastInsertRowid: 0 }
  }
  return { reader: false, run, all: () => [], iterate: () => [].values() }
}
