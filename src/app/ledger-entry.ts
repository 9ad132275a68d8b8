import { keysOf } from '../claims/index.ts'
import type { LedgerEntry } from '../model/ports.ts'
import type { Reading } from '../model/reading.ts'
import { ledgerStatementsOf } from '../statements/index.ts'

/** What a reading brings to the ledger. */
export function ledgerEntry(reading: Reading): LedgerEntry {
  const statements = ledgerStatementsOf(reading)
  return { reading, statements: statements.map((statement) => ({ statement, keys: keysOf(statement) })) }
}
