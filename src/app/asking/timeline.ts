import type { Edtf } from '../../model/edtf.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { DaySpan, EventRow, MomentPlace, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { orderAmong } from './order-of-days.ts'

export type TimelineRow = {
  readonly when: Edtf
  /** How many other rows it may stand before or behind: its date is too coarse to tell. 0 for a row of one day. */
  readonly unordered: number
} & (
  | { readonly kind: 'said'; readonly statement: StatementRow }
  | { readonly kind: 'event'; readonly event: EventRow }
)

/**
 * What was said and what happened or is to happen, by the first day that each can mean. A row of a month or
 * a year says with how many rows its order is not known; what has no day comes last.
 */
export async function timeline(
  ledger: LedgerStore,
  { limit, ...filter }: LedgerFilter,
): Promise<readonly TimelineRow[]> {
  return timelineRows(ledger, await ledger.moments(filter, { limit }), await ledger.daySpans(filter))
}

/** The rows of these places, in a timeline whose days are so many. */
export async function timelineRows(
  ledger: LedgerStore,
  places: readonly MomentPlace[],
  spans: readonly DaySpan[],
): Promise<readonly TimelineRow[]> {
  const addresses = (of: MomentPlace['kind']) =>
    places.flatMap(({ kind, address }) => (kind === of ? [address] : []))
  const [said, told] = [addresses('said'), addresses('event')]
  const statements = byAddress(said.length === 0 ? [] : await ledger.statements({ addresses: said }))
  const events = byAddress(told.length === 0 ? [] : await ledger.events({ ofThese: told }))
  const unorderedOf = orderAmong(spans)
  return places.flatMap((place): readonly TimelineRow[] => {
    const { kind, address, when } = place
    const unordered = unorderedOf(place)
    const [statement, event] = [statements.get(address), events.get(address)]
    if (kind === 'said') return statement ? [{ when, unordered, kind, statement }] : []
    return event ? [{ when, unordered, kind, event }] : []
  })
}

function byAddress<Row extends { readonly address: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.address, row]))
}
