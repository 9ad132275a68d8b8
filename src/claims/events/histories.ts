import { parseAddress } from '../../model/address.ts'
import type { EventStatus } from '../../model/annotation.ts'
import type { Address } from '../../model/claim.ts'
import { dayRange, type Edtf, mayOverlap } from '../../model/edtf.ts'
import type { EventHistory, HistoryEntry } from '../../model/event-history.ts'
import type { EventSketch, LedgerEvent } from '../../model/ledger-event.ts'
import { cluster, type ScoredPair } from './cluster.ts'
import { deedsOf } from './deed.ts'
import { eventKeysOf, topicsOf } from './ledger-events.ts'
import { likenessOfReports } from './pair-features.ts'
import { areComparable, scorePair } from './score-pair.ts'

/** What lies ahead as told. */
const AHEAD: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'scheduled'])

/** From how surely on, on the mean of all their pairs, two groups of events of a ledger are one. */
const SURE = 0.28

/** How many that share a key with it each telling is held against: the last ones published before it. */
const MOST_COMPARED = 24
/** How many may hang together for each of them to be held against each. */
const MOST_TOGETHER = 60
/** Pairs less sure than this are as good as none: most are, and a mean over many costs time. */
const LEAST = 0.04

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

function signOf(event: LedgerEvent): string {
  const known = SIGNS.get(event)
  if (known !== undefined) return known
  const { lemma, isVerb, doers, done, others, modifiers, names } = event.sketch
  const words = [lemma, isVerb, doers, done, others, modifiers, names]
  const made = JSON.stringify([words, event.status, event.time, event.scheduledFor])
  SIGNS.set(event, made)
  return made
}

const SIGNS = new WeakMap<LedgerEvent, string>()

interface Reached {
  /** What pairs lead to from where they were sought, in order. */
  readonly reached: readonly number[]
  /** By their places in it. */
  readonly pairs: readonly ScoredPair[]
}

/**
 * Pairs that share a key, sought from these events on: what they do not lead to cannot be one with them. Of those that hang together by them
 * all the others too, as two tellings may share only a third.
 */
function pairsFrom(events: readonly LedgerEvent[], seeds: readonly number[]): Reached {
  const sharing = sharingKeys(events)
  const seen = new Set(seeds)
  const done = new Set<number>()
  const met: ScoredPair[] = []
  for (const at of seen) {
    done.add(at)
    for (const other of sharing[at] ?? []) {
      if (done.has(other)) continue
      const pair = pairOf(events, Math.min(at, other), Math.max(at, other))
      if (!pair) continue
      met.push(pair)
      seen.add(other)
    }
  }
  const reached = [...seen].sort((a, b) => a - b)
  const place = new Map(reached.map((at, index) => [at, index]))
  const found = met.map(({ a, b, score }) => ({ a: place.get(a) ?? 0, b: place.get(b) ?? 0, score }))
  const rest = restOf(
    reached.flatMap((at) => events[at] ?? []),
    found,
  )
  return { reached, pairs: [...found, ...rest] }
}

function restOf(events: readonly LedgerEvent[], found: readonly ScoredPair[]): readonly ScoredPair[] {
  const known = new Set(found.map(({ a, b }) => `${a} ${b}`))
  return componentsOf(events.length, found).flatMap((members) =>
    members.length < 3 || members.length > MOST_TOGETHER
      ? []
      : members.flatMap((b, at) =>
          members.slice(0, at).flatMap((a) => (known.has(`${a} ${b}`) ? [] : (pairOf(events, a, b) ?? []))),
        ),
  )
}

/** For each event those that it is held against: of each key the last ones before it, and those that it is one of the last before. */
function sharingKeys(events: readonly LedgerEvent[]): readonly ReadonlySet<number>[] {
  const byKey = new Map<string, number[]>()
  const sharing = events.map(() => new Set<number>())
  for (const [at, event] of events.entries()) {
    for (const key of keysOf(event)) {
      const before = byKey.get(key) ?? []
      for (const other of before.slice(-MOST_COMPARED)) {
        sharing[at]?.add(other)
        sharing[other]?.add(at)
      }
      before.push(at)
      byKey.set(key, before)
    }
  }
  return sharing
}

function keysOf(event: LedgerEvent): readonly string[] {
  const known = KEYS.get(event)
  if (known) return known
  const made = eventKeysOf(event)
  KEYS.set(event, made)
  return made
}

/** A ledger gives the same events again for one question after the other. */
const KEYS = new WeakMap<LedgerEvent, readonly string[]>()

function pairOf(events: readonly LedgerEvent[], a: number, b: number): ScoredPair | null {
  const [one, other] = [events[a], events[b]]
  if (!one || !other) return null
  const score = keptScore(one, other)
  return score < LEAST ? null : { a, b, score }
}

/** Scores of pairs that were held against each other: the next question about the same people, or as of another day, asks for most of them again. */
let scores = new WeakMap<LedgerEvent, WeakMap<LedgerEvent, number>>()
let kept = 0
const MOST_KEPT = 300_000

function keptScore(one: LedgerEvent, other: LedgerEvent): number {
  const of = scores.get(one)
  const known = of?.get(other)
  if (known !== undefined) return known
  const score = scoreOfPair(one, other)
  if (of) of.set(other, score)
  else scores.set(one, new WeakMap([[other, score]]))
  if (++kept >= MOST_KEPT) {
    scores = new WeakMap()
    kept = 0
  }
  return score
}

function scoreOfPair(one: LedgerEvent, other: LedgerEvent): number {
  if (!canBeOne(one, other)) return 0
  const weighed = scoreOf(one, other)
  const sure = surelyOne(one, other)
  // Of those that are surely one the likelier come first.
  return sure === 0 ? weighed : Math.max(weighed, sure + LIKELIER * weighed)
}

/** What hangs together by pairs that are sure, by index, each in order. */
function componentsOf(events: number, pairs: readonly ScoredPair[]): readonly (readonly number[])[] {
  const above = Array.from({ length: events }, (_, at) => at)
  const topOf = (at: number): number => {
    let top = at
    while (above[top] !== undefined && above[top] !== top) top = above[top] ?? top
    above[at] = top
    return top
  }
  for (const { a, b, score } of pairs) {
    const [one, other] = [topOf(a), topOf(b)]
    if (score > SURE && one !== other) above[Math.max(one, other)] = Math.min(one, other)
  }
  const members = new Map<number, number[]>()
  for (let at = 0; at < events; at++) members.set(topOf(at), [...(members.get(topOf(at)) ?? []), at])
  return [...members.values()]
}

function scoreOf(a: LedgerEvent, b: LedgerEvent): number {
  return scorePair(a.sketch, b.sketch, a.report === b.report)
}

/** How surely two tellings are one by what they tell, whatever the weights say of their words. */
function surelyOne(a: LedgerEvent, b: LedgerEvent): number {
  if (isAnother(a, b)) return 0
  if (isToldOfOneDay(a, b)) return ONE
  if (isDeniedAs(a, b) || isDeniedAs(b, a) || isGoingOnAs(a, b) || isGoingOnAs(b, a)) return ONE
  if (!sharesDeed(a, b)) return 0
  if (isMoved(a, b) || isMoved(b, a)) return ONE
  const likeness = a.report === b.report ? 1 : likenessOfReports(a.sketch, b.sketch)
  if (likeness < ONE_MATTER) return 0
  const shares = sharesWord(a, b) || (likeness >= ONE_STORY && a.report !== b.report)
  if (isPending(a) && isPending(b)) return shares || isOfOneDay(a.scheduledFor, b.scheduledFor) ? ONE : 0
  if (isPending(a)) return shares && isHeldAs(a, b) ? ONE : 0
  if (isPending(b)) return shares && isHeldAs(b, a) ? ONE : 0
  return isOfOneDay(a.time, b.time) && sharesTold(a, b) ? ONE : 0
}

/** What is denied and what is told to have been, of one deed in one story. */
function isDeniedAs(denied: LedgerEvent, told: LedgerEvent): boolean {
  if (denied.status !== 'denied' || !OVER.has(told.status) || !sharesDeed(denied, told)) return false
  return sharesWord(denied, told) && isOfOneStory(denied, told)
}

/** What has begun, and the day on which it is to go on or end. */
function isGoingOnAs(going: LedgerEvent, ahead: LedgerEvent): boolean {
  if (going.status !== 'ongoing' || !AHEAD.has(ahead.status) || !sharesDeed(going, ahead)) return false
  return sharesWord(going, ahead) && isOfOneStory(going, ahead)
}

function isOfOneStory(a: LedgerEvent, b: LedgerEvent): boolean {
  return a.report === b.report || likenessOfReports(a.sketch, b.sketch) >= ONE_STORY
}

/** "The hearing, planned for October 16, was moved to October 30": of the day that it was told to be on. */
function isMoved(told: LedgerEvent, moved: LedgerEvent): boolean {
  return (
    moved.status === 'postponed' &&
    told.scheduledFor !== null &&
    moved.sketch.times.includes(told.scheduledFor)
  )
}

const LIKELIER = 0.15

/** What may still come, or was put off. */
function isPending({ status }: LedgerEvent): boolean {
  return AHEAD.has(status) || status === 'postponed' || status === 'cancelled'
}

/** From how alike on reports are taken to be of one matter, on the cosine of what they are about. */
const ONE_MATTER = 0.15
/** … and of one story, in which a deed of a kind is told of once. */
const ONE_STORY = 0.3
/** How surely two tellings are of one event where the deed, the matter and something told with it are shared. */
const ONE = 0.6

function sharesDeed(a: LedgerEvent, b: LedgerEvent): boolean {
  const other = wordsOf(b.sketch).deeds
  for (const deed of wordsOf(a.sketch).deeds) if (other.has(deed)) return true
  return false
}

/** "The next meeting", "will meet again" is another than one that was told without such a word, but where both are for one day. */
function isAnother(a: LedgerEvent, b: LedgerEvent): boolean {
  const isNext = ({ sketch: { modifiers } }: LedgerEvent) => modifiers.some((word) => ANOTHER.has(word))
  return isNext(a) !== isNext(b) && !isOfOneDay(dayOf(a), dayOf(b))
}

const ANOTHER: ReadonlySet<string> = new Set('next another further again second third new'.split(' '))

function dayOf({ scheduledFor, time }: LedgerEvent): Edtf | null {
  return scheduledFor ?? time
}

/** Two things or people told with both, and one day for both: of deeds that are kindred, or whatever is still to come. */
function isToldOfOneDay(a: LedgerEvent, b: LedgerEvent): boolean {
  const [one, other] = [dayOf(a), dayOf(b)]
  if (one === null || one !== other || dayRange(one).earliest !== one) return false
  const isAlike = sharesDeed(a, b) || (AHEAD.has(a.status) && AHEAD.has(b.status) && a.report !== b.report)
  if (!isAlike || isPending(a) !== isPending(b)) return false
  const [ofA, ofB] = [wordsOf(a.sketch).told, wordsOf(b.sketch).told]
  const shared = [...ofA].filter((word) => ofB.has(word) && !/^\d+$/.test(word)).length
  // In one story one thing that is to be on one day is enough.
  const isOneThing = a.report !== b.report && isPending(a) && meetsThing(a, b) && isOfOneStory(a, b)
  return shared > 1 || isOneThing
}

/** What both are done to, or what does both. */
function meetsThing({ sketch: a }: LedgerEvent, { sketch: b }: LedgerEvent): boolean {
  const other = new Set([...b.doers, ...b.done, ...b.others, b.lemma])
  return [...a.doers, ...a.done, a.lemma].some((word) => other.has(word))
}

function isOfOneDay(a: Edtf | null, b: Edtf | null): boolean {
  return a !== null && b !== null && mayOverlap(a, b)
}

/**
 * What was to come, and a deed of that kind on its day or after it: it was held. Not if it was still to come when the deed was done, nor if it was
 * for a later day.
 */
function isHeldAs(pending: LedgerEvent, held: LedgerEvent): boolean {
  if (!OVER.has(held.status)) return false
  const [told, done] = [dayRange(pending.said).earliest, dayRange(held.time ?? held.said).latest]
  const due = pending.scheduledFor === null ? null : dayRange(pending.scheduledFor).earliest
  if (told === null || done === null) return false
  if (AHEAD.has(pending.status) && told > done) return false
  // Without a day only what was put off is waited for.
  return due === null ? !AHEAD.has(pending.status) && pending.report !== held.report : due <= done
}

const OVER: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing'])

/** Somebody or something told with both, … */
function sharesTold(a: LedgerEvent, b: LedgerEvent): boolean {
  return meet(wordsOf(a.sketch).told, wordsOf(b.sketch).told)
}

/** … or told with one, and what the other's report is about. */
function sharesWord(a: LedgerEvent, b: LedgerEvent): boolean {
  const [one, other] = [wordsOf(a.sketch), wordsOf(b.sketch)]
  return meet(one.told, other.told) || meet(one.told, other.topics) || meet(other.told, one.topics)
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}

/** What a sketch is held against others by; made once, as it is held against many. */
interface SketchWords {
  readonly deeds: ReadonlySet<string>
  /** Who and what is told with it. */
  readonly told: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

function wordsOf(sketch: EventSketch): SketchWords {
  const known = WORDS.get(sketch)
  if (known) return known
  const { doers, done, others, names } = sketch
  const made = {
    deeds: new Set(deedsOf(sketch)),
    told: new Set([...doers, ...done, ...others, ...names]),
    topics: new Set(topicsOf(sketch)),
  }
  WORDS.set(sketch, made)
  return made
}

const WORDS = new WeakMap<EventSketch, SketchWords>()

/** "They met on Monday and will meet again": a plan that is told when the deed was done, for another day, is of another deed. */
function isToldAfter(plan: LedgerEvent, deed: LedgerEvent): boolean {
  if (
    !AHEAD.has(plan.status) ||
    deed.status !== 'occurred' ||
    deed.time === null ||
    plan.scheduledFor === null
  )
    return false
  const [told, done] = [dayRange(plan.said).earliest, dayRange(deed.time).latest]
  return told !== null && done !== null && told >= done && !mayOverlap(plan.scheduledFor, deed.time)
}

/** Happenings of different days are two; what lies ahead may slip. */
function canBeOne(a: LedgerEvent, b: LedgerEvent): boolean {
  if (!areComparable(a.sketch, b.sketch) && !sharesDeed(a, b)) return false
  if (isToldAfter(a, b) || isToldAfter(b, a)) return false
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
  const { hex, localId } = parseAddress(address)
  const place = (localId ?? '').replace(/\d+/, (digits) => digits.padStart(6, '0'))
  return `${dayRange(said).latest ?? dayRange(published).latest ?? '9999'} ${hex} ${place}`
}

function firstOf({ entries }: EventHistory): Address {
  return entries[0]?.event ?? ''
}
