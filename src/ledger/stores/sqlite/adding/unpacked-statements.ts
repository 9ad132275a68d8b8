import type { LedgerStatement } from '../../../../model/claim.ts'
import { keptUnpacked } from './kept-unpacked.ts'

/** About 4 kB each. */
const MOST_KEPT = 8000

/** A statement of a ledger by its number, from its packed bytes. */
export const unpackedStatement: (number: number, bytes: Uint8Array | ArrayBuffer) => LedgerStatement =
  keptUnpacked(MOST_KEPT)
