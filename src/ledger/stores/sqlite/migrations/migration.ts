import type Database from 'libsql'
import type { Told } from '../../../../model/ports/ledger-store.ts'

/** One step of the schema. Never changed once released: what a ledger has been through, every ledger has been through. */
export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
  /** What is not for SQL to say, after the statements and in their transaction. */
  readonly rows?: (database: Database.Database, told: Told) => void
}
