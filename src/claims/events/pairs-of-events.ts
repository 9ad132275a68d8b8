import type { LedgerEvent } from '../../model/ledger-event.ts'
import { onceFor } from '../../model/once-for.ts'
import type { ScoredPair } from './cluster.ts'
import { eventKeysOf } from './ledger-events.ts'
import { scoreOfPair } from './one-event.ts'

/** How many that share a key with it each telling is held against: the last ones published before it. */
const MOST_COMPARED = 24
/** How many may hang together for each of them to be held against each. */
const MOST_TOGETHER = 60
/** Pairs less sure than this are as good as none: most are, and a mean over many costs time. */
const LEAST = 0.04

export interface Reached {
  /** What pairs lead to from where they were sought, in order. */
  readonly reached: readonly number[]
  /** By their places in it. */
  readonly pairs: readonly ScoredPair[]
}

/**
 * Pairs that share a key, each with how surely they are one, sought from these events on: what they do not lead to cannot be one with them. Of those that hang together by them
 * all the others too, as two tellings may share only a third.
 * @param sure from which score on two hang together.
 */
export function pairsFrom(events: readonly LedgerEvent[], seeds: readonly number[], sure: number): Reached {
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
    sure,
  )
  return { reached, pairs: [...found, ...rest] }
}

function restOf(
  events: readonly LedgerEvent[],
  found: readonly ScoredPair[],
  sure: number,
): readonly ScoredPair[] {
  const known = new Set(found.map(({ a, b }) => `${a} ${b}`))
  return componentsOf(events.length, found, sure).flatMap((members) =>
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

/** A ledger gives the same events again for one question after the other. */
const keysOf = onceFor(eventKeysOf)

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

/** What hangs together by pairs that are sure, by index, each in order. */
function componentsOf(
  events: number,
  pairs: readonly ScoredPair[],
  sure: number,
): readonly (readonly number[])[] {
  const above = Array.from({ length: events }, (_, at) => at)
  const topOf = (at: number): number => {
    let top = at
    while (above[top] !== undefined && above[top] !== top) top = above[top] ?? top
    above[at] = top
    return top
  }
  for (const { a, b, score } of pairs) {
    const [one, other] = [topOf(a), topOf(b)]
    if (score > sure && one !== other) above[Math.max(one, other)] = Math.min(one, other)
  }
  const members = new Map<number, number[]>()
  for (let at = 0; at < events; at++) members.set(topOf(at), [...(members.get(topOf(at)) ?? []), at])
  return [...members.values()]
}
