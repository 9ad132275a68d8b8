import type { Edtf } from '../../model/edtf.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { EventRow, Moment, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { inOrderOfDays } from './order-of-days.ts'

/** When something was said or happens, before the rest of it is had. */
export interface TimelinePlace extends Moment {
  /** With how many others its order is not known, because its date is too coarse to tell. 0 for one of one day. */
  readonly unordered: number
}

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
  return timelineRows(ledger, (await timelinePlaces(ledger, filter)).slice(0, limit))
}

/** The whole of a timeline in its order, its rows still to be had: there may be very many, and a page shows a few. */
export async function timelinePlaces(
  ledger: LedgerStore,
  filter: LedgerFilter,
): Promise<readonly TimelinePlace[]> {
  const moments = await ledger.moments(filter)
  return inOrderOfDays(moments.map((moment) => ({ ...moment, key: `${moment.kind} ${moment.address}` }))).map(
    ({ item: { kind, address, when }, unordered }) => ({ kind, address, when, unordered }),
  )
}

/** The rows of these places. */
export async function timelineRows(
  ledger: LedgerStore,
  places: readonly TimelinePlace[],
): Promise<readonly TimelineRow[]> {
  const addresses = (of: Moment['kind']) =>
    places.flatMap(({ kind, address }) => (kind === of ? [address] : []))
  const [said, told] = [addresses('said'), addresses('event')]
  const statements = byAddress(said.length === 0 ? [] : await ledger.statements({ addresses: said }))
  const events = byAddress(told.length === 0 ? [] : await ledger.events({ ofThese: told }))
  return places.flatMap(({ kind, address, when, unordered }): readonly TimelineRow[] => {
    const [statement, event] = [statements.get(address), events.get(address)]
    if (kind === 'said') return statement ? [{ when, unordered, kind, statement }] : []
    return event ? [{ when, unordered, kind, event }] : []
  })
}

function byAddress<Row extends { readonly address: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.address, row]))
}
