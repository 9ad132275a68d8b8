import { historiesOf } from '../../claims/index.ts'
import type { Address } from '../../model/claim.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type { EventFilter, LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { EventRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { tellingDay } from './telling-day.ts'

export interface DueRow extends EventRow {
  /** `ahead` of the day; `passed` without a report of it that the ledger has. */
  readonly due: 'ahead' | 'passed'
  /** The dates it was to be on before, where it slipped. */
  readonly slips: readonly Edtf[]
}

const PENDING: readonly EventRow['status'][] = ['scheduled', 'planned', 'announced', 'postponed']
/** Of an event that is asked for so many mentions are looked at: most are told more than once. */
const TOLD = 10
/** … and so many at least: windows of a few would be many. */
const LEAST_LOOKED_AT = 100
const OVER: readonly EventRow['status'][] = ['occurred', 'ongoing', 'cancelled']

/**
 * What is scheduled or planned, as of a day, one row an event, however many reports tell of it: the last one said. The soonest first,
 * what has passed before what lies ahead; what was told to have been held, or was called off, is not due.
 */
export async function due(
  ledger: LedgerStore,
  filter: LedgerFilter,
  day: string,
): Promise<readonly DueRow[]> {
  const { limit, ...rest } = filter
  return limit === undefined
    ? dueAmong(ledger, await ledger.events(pendingOf(rest, day)), day)
    : duePart(ledger, rest, day, { limit })
}

/** Where a row of what is due stands: its last day and its address. */
export interface DuePlace {
  readonly day: string
  readonly address: string
}

/**
 * A part of what is due, behind a place: of the events that are soonest there as many are looked at as it takes, with what became of each by any that
 * are later still, so that the parts together are the whole.
 */
export async function duePart(
  ledger: LedgerStore,
  filter: LedgerFilter,
  day: string,
  { limit, after }: { readonly limit: number; readonly after?: DuePlace | undefined },
): Promise<readonly DueRow[]> {
  const rows: DueRow[] = []
  const most = Math.max(LEAST_LOOKED_AT, limit * TOLD)
  for (let from = after; ; ) {
    const asked = pendingOf(filter, day)
    const found = await ledger.events({ ...asked, limit: most, ...(from && { soonestAfter: from }) })
    const last = found.at(-1)
    const end = found.length < most || last === undefined ? null : placeOf(last)
    const own = await dueAmong(ledger, found, day, { later: asked })
    const [begin, close] = [from && orderOf(from), end && orderOf(end)]
    for (const row of own) {
      const place = orderOf(placeOf(row))
      if ((!begin || place > begin) && (!close || place <= close)) rows.push(row)
    }
    // Where a store did not go on from the place that it was given, it would be asked for ever.
    const isOver = end === null || (begin && close && close <= begin)
    if (rows.length >= limit || isOver) return rows.slice(0, limit)
    from = end
  }
}

function pendingOf(filter: LedgerFilter, day: string): EventFilter {
  return { ...filter, asOf: day, statuses: PENDING, soonestFirst: true, toCome: true }
}

/** Where it stands in the list of what is due. */
export function placeOf(row: EventRow): DuePlace {
  return { day: lastDayOf(row) ?? '', address: row.address }
}

function orderOf({ day, address }: DuePlace): string {
  return `${day} ${address}`
}

/**
 * The same, of events that were found already: all those that were known by the day of which something is asked.
 * @param later what they are of, where they are not all: of the same events later dates may have been told, that were not found with them.
 */
export async function dueAmong(
  ledger: LedgerStore,
  found: readonly EventRow[],
  day: string,
  { limit, later }: { readonly limit?: number; readonly later?: EventFilter } = {},
): Promise<readonly DueRow[]> {
  const pending = found.filter((event) => isToCome(event) && PENDING.includes(event.status))
  if (pending.length === 0) return []
  const events = new Map(pending.map((event) => [event.address, event]))
  const told = await historiesAmong(ledger, [...events.keys()], day)
  if (later) for (const event of await alsoOf(ledger, told, events, later)) events.set(event.address, event)
  const historyOf = new Map(
    told.flatMap((history) => history.entries.map(({ event }) => [event, history] as const)),
  )
  const rows = new Map<EventHistory | string, DueRow>()
  for (const event of pending.filter(({ status }) => status !== 'postponed')) {
    const history = historyOf.get(event.address)
    const row = history ? dueOfHistory(history, events, day) : dueOf(event, [], day)
    if (row) rows.set(history ?? event.address, row)
  }
  return [...rows.values()]
    .sort((a, b) => (orderOf(placeOf(a)) < orderOf(placeOf(b)) ? -1 : 1))
    .slice(0, limit)
}

/** What became of these events, as told by a day. */
async function historiesAmong(
  ledger: LedgerStore,
  events: readonly Address[],
  day: string,
): Promise<readonly EventHistory[]> {
  const make = async () => historiesOf(await ledger.eventsAlike(events, day), new Set(events))
  const sizeOf = (histories: readonly EventHistory[]) =>
    histories.reduce((sum, { entries }) => sum + entries.length, 0)
  return ledger.once('histories', [events, await tellingDay(ledger, day)], make, sizeOf)
}

/** Of these histories the pending events that fulfil the filter and were not found yet. */
async function alsoOf(
  ledger: LedgerStore,
  told: readonly EventHistory[],
  found: ReadonlyMap<string, EventRow>,
  filter: EventFilter,
): Promise<readonly EventRow[]> {
  const ofThese = told.flatMap(({ entries }) =>
    entries.flatMap(({ event, status }) => (PENDING.includes(status) && !found.has(event) ? [event] : [])),
  )
  const also = ofThese.length === 0 ? [] : await ledger.events({ ...filter, ofThese })
  return also.filter(isToCome)
}

/**
 * The row of an event in several reports; `null` where it is over, put off without a date, or not of the filter.
 * @param events of its rows those that are asked for, by address.
 */
export function dueOfHistory(
  { entries, slips }: EventHistory,
  events: ReadonlyMap<string, EventRow>,
  day: string,
): DueRow | null {
  if (isOver(entries)) return null
  const dated = entries.filter(({ scheduledFor, event }) => scheduledFor !== null && events.has(event))
  const last = dated.findLast(({ scheduledFor }) => scheduledFor === slips.at(-1)) ?? dated.at(-1)
  const event = last && events.get(last.event)
  return event ? dueOf({ ...event, scheduledFor: last.scheduledFor }, slips.slice(0, -1), day) : null
}

/** It was held or called off, and nobody has told since then that it is still to come. */
function isOver(entries: EventHistory['entries']): boolean {
  const over = entries.filter(({ status }) => OVER.includes(status))
  return over.some((end) => {
    const [ended, place] = [dayRange(end.said).latest ?? '', entries.indexOf(end)]
    return !entries.some(
      ({ status, said, scheduledFor }, index) =>
        PENDING.includes(status) &&
        isToldSince(end.status, index > place, dayRange(said).latest ?? '', ended) &&
        (scheduledFor === null || (dayRange(scheduledFor).latest ?? '') > ended),
    )
  })
}

/** What goes on may be told to end on a day in one breath; what is done or called off is told to come anew only later. */
function isToldSince(status: EventRow['status'], isBehind: boolean, said: string, ended: string): boolean {
  if (status === 'cancelled') return isBehind
  return status === 'ongoing' ? said >= ended : said > ended
}

/** The row of an event of which no other telling is known. */
export function dueOf(event: EventRow, slips: readonly Edtf[], day: string): DueRow | null {
  const latest = lastDayOf(event)
  return latest === null ? null : { ...event, due: latest < day ? 'passed' : 'ahead', slips }
}

/** Its day had not passed when it was told of: what was once to be is history. */
function isToCome(event: EventRow): boolean {
  const [day, told] = [lastDayOf(event), dayRange(event.published).earliest]
  return day !== null && (told === null || told <= day)
}

function lastDayOf({ scheduledFor, time }: EventRow): string | null {
  return dayRange(scheduledFor ?? time ?? '').latest
}
