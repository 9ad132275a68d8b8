import type { LedgerStore } from '../model/ports/ledger-store.ts'

/** Opens a ledger that is there, and closes it after the work, also where that fails. */
export async function withLedger(
  location: string,
  work: (ledger: LedgerStore) => Promise<void>,
): Promise<void> {
  const { openLedger } = await import('../app/keeping/open-ledger.ts')
  const ledger = openLedger(location, { create: false })
  try {
    await work(ledger)
  } finally {
    await ledger.close()
  }
}
