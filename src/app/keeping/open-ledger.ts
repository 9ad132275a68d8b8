import { stores } from '../../ledger/stores/index.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore, OpenOptions } from '../../model/ports/ledger-store.ts'
import { claimStage } from './claim-stage.ts'

/**
 * Opens the ledger that a location names.
 * @throws HearsayError no-ledger (where `create` is false), not-a-ledger, ledger-too-new, ledger-locked, ledger-unwritable
 */
export function openLedger(location: string, options: Omit<OpenOptions, 'rules'>): LedgerStore {
  const kind = stores.find((store) => store.keeps(location))
  if (kind) return kind.open(location, { ...options, rules: claimStage })
  throw new HearsayError('bad-option', `No store keeps a ledger named ${location}; name a file.`)
}
