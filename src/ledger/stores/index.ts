import type { LedgerStore, OpenOptions } from '../../model/ports/ledger-store.ts'
import { openSqliteStore } from './sqlite/sqlite-store.ts'

/** A kind of store: how its ledgers are named, and how one is opened. */
export interface StoreKind {
  readonly name: string
  /** Whether it keeps the ledger that is named so: a path, an address. */
  keeps(location: string): boolean
  open(location: string, options: OpenOptions): LedgerStore
}

/** The first that keeps a location opens it. */
export const stores: readonly StoreKind[] = [{ name: 'sqlite', keeps: () => true, open: openSqliteStore }]
