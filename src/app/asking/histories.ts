import { historiesOf } from '../../claims/index.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/**
 * Events that fulfil the filter, each with what every report says of it: those told in most reports first.
 * @param atLeast how often an event must be told of where it has no date to be on.
 * @returns those told as often, or of which a date is told that they are to be on.
 */
export async function histories(
  ledger: LedgerStore,
  { limit, ...filter }: LedgerFilter,
  atLeast = 2,
): Promise<readonly EventHistory[]> {
  const asked = new Set((await ledger.events(filter)).map(({ address }) => address))
  const alike = await ledger.eventsAlike([...asked], filter.asOf)
  return historiesOf(alike, asked)
    .filter(({ entries, slips }) => entries.length >= atLeast || slips.length > 0)
    .sort((a, b) => reportsOf(b) - reportsOf(a) || b.entries.length - a.entries.length)
    .slice(0, limit)
}

function reportsOf({ entries }: EventHistory): number {
  return new Set(entries.map(({ report }) => report)).size
}
