import type { LedgerStatement } from '../../../../model/claim.ts'
import { unpacked } from './packed.ts'

interface Kept {
  readonly packed: Uint8Array
  readonly statement: LedgerStatement
}

/** Statements that are kept unpacked, about 4 kB each. */
const MOST_KEPT = 8000

const kept = new Map<number, Kept>()

/**
 * A statement of a ledger, unpacked once as long as its bytes are the same: one page shows a statement several times, in its section, its claim
 * and its conflicts, and the next page shows it again. Not to be changed by who gets it.
 */
export function unpackedStatement(number: number, bytes: Uint8Array | ArrayBuffer): LedgerStatement {
  // libsql gives an ArrayBuffer.
  const packed = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes
  const known = kept.get(number)
  if (known && Buffer.compare(known.packed, packed) === 0) return known.statement
  const statement = unpacked<LedgerStatement>(packed)
  if (kept.size >= MOST_KEPT)
    for (const oldest of [...kept.keys()].slice(0, MOST_KEPT / 4)) kept.delete(oldest)
  // Behind the others, also where it was there with other bytes.
  kept.delete(number)
  kept.set(number, { packed, statement })
  return statement
}
