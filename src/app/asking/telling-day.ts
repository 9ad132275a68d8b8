import type { Clocks } from '../../model/clocks.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/** The day, where something became known later; else `undefined`: as of a day by which all was known, a ledger is as it is now. */
export async function tellingDay(ledger: LedgerStore, asOf: Edtf | undefined): Promise<Edtf | undefined> {
  const day = asOf === undefined ? null : dayRange(asOf).latest
  return day === null || (await ledger.lastKnown()) <= day ? undefined : asOf
}

/** The clocks without such a day. */
export async function tellingClocks<Asked extends Clocks>(ledger: LedgerStore, asked: Asked): Promise<Asked> {
  if (asked.asOf === undefined || (await tellingDay(ledger, asked.asOf)) !== undefined) return asked
  const { asOf: _idle, ...others } = asked
  // The cast: only what may be left out is.
  return others as Asked
}
