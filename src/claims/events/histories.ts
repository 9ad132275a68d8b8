import { parseAddress } from '../../model/address.ts'
import type { Address } from '../../model/claim.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import type { EventHistory, HistoryEntry } from '../../model/event-history.ts'
import type { LedgerEvent } from '../../model/ledger-event.ts'
import { onceFor } from '../../model/once-for.ts'
import { cluster } from './cluster.ts'
import { pairsFrom } from './pairs-of-events.ts'
import { AHEAD } from './statuses.ts'

/** From how surely on, on the mean of all their pairs, two groups of events of a ledger are one. */
const SURE = 0.28

/**
 * Events that are one, in however many reports, each with what was said of it, by whom and when. It follows from the events alone, in
 * whatever order they are given.
 * @param of only the histories of these events, by address: the same as among those of all, with less work.
 */
export function historiesOf(
  events: readonly LedgerEvent[],
  of?: ReadonlySet<Address>,
): readonly EventHistory[] {
  const sorted = [...events].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const tellings = tellingsOf(sorted)
  const firsts = tellings.flatMap(([first]) => first ?? [])
  const isAsked = (telling: readonly LedgerEvent[]) =>
    of === undefined || telling.some((one) => of.has(one.address))
  const { reached, pairs } = pairsFrom(
    firsts,
    tellings.flatMap((telling, at) => (isAsked(telling) ? [at] : [])),
    SURE,
  )
  return cluster(reached.length, pairs, SURE)
    .map((members) => members.flatMap((at) => tellings[reached[at] ?? -1] ?? []))
    .filter(isAsked)
    .map(historyOf)
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
}

function placeOf({ published, address }: LedgerEvent): string {
  return `${dayRange(published).earliest ?? '9999'} ${address}`
}

/** What copies of one text tell in the same words is one telling: it is held against others once, and counts once. */
function tellingsOf(events: readonly LedgerEvent[]): readonly (readonly LedgerEvent[])[] {
  const tellings = new Map<string, LedgerEvent[]>()
  for (const event of events) {
    const sign = signOf(event)
    const same = tellings.get(sign)
    if (same) same.push(event)
    else tellings.set(sign, [event])
  }
  return [...tellings.values()]
}

const signOf = onceFor((event: LedgerEvent): string => {
  const { lemma, isVerb, doers, done, others, modifiers, names } = event.sketch
  const words = [lemma, isVerb, doers, done, others, modifiers, names]
  return JSON.stringify([words, event.status, event.time, event.scheduledFor])
})

function historyOf(members: readonly LedgerEvent[]): EventHistory {
  const told = [...members].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const entries: HistoryEntry[] = []
  const slips: Edtf[] = []
  for (const { address, report, what, status, time, scheduledFor, said, by } of told) {
    const date = status === 'announced' ? (scheduledFor ?? time) : scheduledFor
    const last = slips.at(-1)
    // A later date than was told before is a postponement, whether or not the report calls it so.
    const isLater = AHEAD.has(status) && date !== null && last !== undefined && isAfter(date, last)
    if (date !== null && !slips.includes(date) && (last === undefined || isAfter(date, last)))
      slips.push(date)
    entries.push({
      ...{ event: address, report, what, time, said, by },
      status: isLater ? 'postponed' : status,
      scheduledFor: date,
    })
  }
  return { entries, slips }
}

function isAfter(date: Edtf, other: Edtf): boolean {
  const [here, there] = [dayRange(date).earliest, dayRange(other).latest]
  return here !== null && there !== null && here > there
}

function orderOf({ said, published, address }: LedgerEvent): string {
  const { hex, localId } = parseAddress(address)
  const place = (localId ?? '').replace(/\d+/, (digits) => digits.padStart(6, '0'))
  return `${dayRange(said).latest ?? dayRange(published).latest ?? '9999'} ${hex} ${place}`
}

function firstOf({ entries }: EventHistory): Address {
  return entries[0]?.event ?? ''
}
