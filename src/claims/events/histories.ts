import type { EventStatus } from '../../model/annotation.ts'
import type { Address } from '../../model/claim.ts'
import { dayRange, type Edtf, mayOverlap } from '../../model/edtf.ts'
import type { EventHistory, HistoryEntry } from '../../model/event-history.ts'
import type { LedgerEvent } from '../../model/ledger-event.ts'
import { cluster, type ScoredPair } from './cluster.ts'
import { deedOf } from './deed.ts'
import { eventKeysOf } from './ledger-events.ts'
import { likenessOfReports } from './pair-features.ts'
import { areComparable, scorePair } from './score-pair.ts'

/** What lies ahead as told. */
const AHEAD: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'scheduled'])

/** From how surely on, on the mean of all their pairs, two groups of events of a ledger are one. */
const SURE = 0.35

/** How many events that share a key with it each is held against: those nearest before it by address. */
const MOST_COMPARED = 60

/**
 * Events that are one, in however many reports, each with what was said of it, by whom and when. It follows from the events alone, in
 * whatever order they are given.
 */
export function historiesOf(events: readonly LedgerEvent[]): readonly EventHistory[] {
  const sorted = [...events].sort((a, b) => (a.address < b.address ? -1 : 1))
  return cluster(sorted.length, pairsOf(sorted), SURE)
    .map((members) => historyOf(members.flatMap((at) => sorted[at] ?? [])))
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
}

function pairsOf(events: readonly LedgerEvent[]): readonly ScoredPair[] {
  const byKey = new Map<string, number[]>()
  return events.flatMap((event, b) => {
    const others = new Set<number>()
    for (const key of eventKeysOf(event)) {
      const sharing = byKey.get(key) ?? []
      for (const other of sharing.slice(-MOST_COMPARED)) others.add(other)
      sharing.push(b)
      byKey.set(key, sharing)
    }
    return [...others].flatMap((a): ScoredPair[] => {
      const other = events[a]
      return other && canBeOne(event, other)
        ? [{ a, b, score: Math.max(scoreOf(other, event), toCome(other, event)) }]
        : []
    })
  })
}

function scoreOf(a: LedgerEvent, b: LedgerEvent): number {
  return scorePair(a.sketch, b.sketch, a.report === b.report)
}

/** What may still come, or was put off. */
const PENDING: ReadonlySet<EventStatus> = new Set([...AHEAD, 'postponed', 'cancelled'])
/** From how alike on reports are taken to be of one matter, on the cosine of what they are about. */
const ONE_MATTER = 0.15
/** How surely two events to come are one that slipped, where deed, matter and something told with it are shared. */
const SLIPPED = 0.6

/** The pairs from which the weights were learnt are of happenings; what is yet to come changes its day, and is told in fewer words. */
function toCome(a: LedgerEvent, b: LedgerEvent): number {
  if (!PENDING.has(a.status) || !PENDING.has(b.status)) return 0
  if (deedOf(a.sketch.lemma) !== deedOf(b.sketch.lemma)) return 0
  if (a.report !== b.report && likenessOfReports(a.sketch, b.sketch) < ONE_MATTER) return 0
  const told = ({ sketch: { doers, done, others, names } }: LedgerEvent) => [
    ...doers,
    ...done,
    ...others,
    ...names,
  ]
  const other = new Set(told(b))
  return told(a).some((word) => other.has(word)) ? SLIPPED : 0
}

/** Happenings of different days are two; what lies ahead may slip. */
function canBeOne(a: LedgerEvent, b: LedgerEvent): boolean {
  if (!areComparable(a.sketch, b.sketch)) return false
  return a.time === null || b.time === null || a.time === b.time || mayOverlap(a.time, b.time)
}

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
  return `${dayRange(said).latest ?? dayRange(published).latest ?? '9999'} ${address}`
}

function firstOf({ entries }: EventHistory): Address {
  return entries[0]?.event ?? ''
}
