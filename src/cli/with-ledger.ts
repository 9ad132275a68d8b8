import type { LedgerStore } from '../model/ports/ledger-store.ts'
import { openTold } from './open-told.ts'

/** Opens a ledger that is there, and closes it after the work, also where that fails. */
export async function withLedger(
  location: string,
  work: (ledger: LedgerStore) => Promise<void>,
): Promise<void> {
  const ledger = await openTold(location, { create: false })
  try {
    await work(ledger)
  } finally {
    await ledger.close()
  }
}
