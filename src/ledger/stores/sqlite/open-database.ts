import { existsSync } from 'node:fs'
import Database from 'libsql'
import { HearsayError } from '../../../model/errors.ts'
import type { OpenOptions, Told } from '../../../model/ports/ledger-store.ts'
import { migrations } from './migrations/index.ts'
import { asHearsayError } from './sqlite-errors.ts'

/** "HSAY": what `file` and a careful SQLite see in the header of a ledger. */
export const APPLICATION_ID = 0x48534159

/** How long a writer waits for another one. */
const PATIENCE_MS = 5000
const CACHE_KIB = 64 * 1024
/** Of 4 KiB. */
const PAGES_AHEAD = 4000

/**
 * Opens the ledger, makes it where there is none, and brings an older one up to date.
 * @throws HearsayError no-ledger (where `create` is false), not-a-ledger, ledger-too-new, ledger-locked, ledger-unwritable, disk-full
 */
export function openDatabase(
  path: string,
  { create, told = () => {} }: Omit<OpenOptions, 'rules'>,
): Database.Database {
  if (!create && !existsSync(path)) throw noLedger(path)
  try {
    const database = new Database(path)
    try {
      prepare(database, path, told)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw asHearsayError(error, path)
  }
}

function prepare(database: Database.Database, path: string, told: Told): void {
  database.exec(`pragma busy_timeout = ${PATIENCE_MS}`)
  check(database, path)
  database.exec('pragma foreign_keys = on')
  // In WAL mode NORMAL never damages the file, and nothing that was committed is lost when the process dies. When the
  // power fails the last reports may be missing, whole; reading them again puts them back, so FULL's fsync a report is not worth it.
  database.exec('pragma synchronous = normal')
  // What SQLite keeps of the file in memory, in KiB: its own 2 MiB are less than what one report touches in a large ledger.
  database.exec(`pragma cache_size = -${CACHE_KIB}`)
  // Pages that one report after the other changes go over into the file once in a while, not once a thousand pages.
  database.exec(`pragma wal_autocheckpoint = ${PAGES_AHEAD}`)
  if (versionOf(database) === migrations.length) return
  database.exec('pragma journal_mode = wal')
  migrate(database, told)
}

function check(database: Database.Database, path: string): void {
  const id = numberIn(database, 'application_id')
  if (id !== APPLICATION_ID && (id !== 0 || !isEmpty(database))) {
    throw new HearsayError(
      'not-a-ledger',
      `The file ${path} is a database of another program, not a Hearsay ledger; name another with --ledger.`,
    )
  }
  if (versionOf(database) > migrations.length) {
    throw new HearsayError(
      'ledger-too-new',
      `The ledger ${path} was written by a newer Hearsay (its schema is ${versionOf(database)}, this one knows ${migrations.length}); update Hearsay.`,
    )
  }
}

/** In one transaction: two processes that make the same ledger at once wait for each other, and the second finds it made. */
function migrate(database: Database.Database, told: Told): void {
  database.exec('begin immediate')
  try {
    for (const migration of migrations.slice(versionOf(database))) {
      for (const statement of migration.statements) database.exec(statement)
      migration.rows?.(database, told)
    }
    database.exec(`pragma application_id = ${APPLICATION_ID}`)
    database.exec(`pragma user_version = ${migrations.length}`)
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

function isEmpty(database: Database.Database): boolean {
  return database.prepare('select 1 from sqlite_master limit 1').all([]).length === 0
}

function versionOf(database: Database.Database): number {
  return numberIn(database, 'user_version')
}

function numberIn(database: Database.Database, pragma: 'application_id' | 'user_version'): number {
  const [row] = database.prepare(`pragma ${pragma}`).all([])
  const value = typeof row === 'object' && row !== null ? Object.values(row)[0] : 0
  return typeof value === 'number' ? value : 0
}

function noLedger(path: string): HearsayError {
  return new HearsayError(
    'no-ledger',
    `There is no ledger at ${path}; "hearsay ingest PATH --ledger ${path}" makes one.`,
  )
}
