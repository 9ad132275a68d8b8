import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type Database from 'libsql'

/**
 * libsql as Kysely's dialect wants it, with two guards. Its native part ends the process on a parameter of a type that it
 * does not know, so such a parameter throws here; and a text is read back only up to its first NUL, so NUL is written as
 * U+FFFD. Texts that must come back letter for letter are stored packed. Every transaction writes, so it takes the write
 * lock when it begins, and not by a prepared statement: one that libsql finds locked out stays open and blocks the next commit.
 */
export function guarded(database: Database.Database, translate: (error: unknown) => unknown): SqliteDatabase {
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw translate(error)
    }
  }
  return {
    prepare: (sql): SqliteStatement => {
      if (sql === 'begin') return executing(() => attempt(() => database.exec('begin immediate')))
      // After a full disk SQLite has rolled back by itself.
      if (sql === 'rollback') return executing(() => database.inTransaction && database.exec('rollback'))
      const statement = attempt(() => database.prepare(sql))
      return {
        // libsql has `reader`; its types, taken from better-sqlite3, know it too.
        reader: statement.reader,
        all: (parameters) => attempt(() => statement.all(parameters.map(safe))),
        run: (parameters) => attempt(() => statement.run(parameters.map(safe))),
        iterate: (parameters) => statement.iterate(parameters.map(safe)) as IterableIterator<unknown>,
      }
    },
    close: () => {
      database.close()
    },
  }
}

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
