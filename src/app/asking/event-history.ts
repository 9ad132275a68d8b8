import { historiesOf } from '../../claims/index.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { EventRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/** An event and what every report says of it; where no other tells of it, what its own says. */
export interface OpenHistory extends EventHistory {
  readonly event: EventRow
}

/**
 * What became of the event that an address names, as known on a day.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function eventHistory(ledger: LedgerStore, address: string, asOf?: Edtf): Promise<OpenHistory> {
  const event = await ledger.event(address)
  const told = historiesOf(await ledger.eventsAlike([event.address], asOf), new Set([event.address]))
  const [own] = told
  return { event, ...(own ?? { entries: [], slips: [] }) }
}
