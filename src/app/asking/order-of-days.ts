import { dayRange, type Edtf } from '../../model/edtf.ts'
import type { DaySpan } from '../../model/ports/ledger-rows.ts'

/** Something with a date that may be coarse, and a key that settles the order of what has the same date. */
export interface Dated {
  readonly when: Edtf
  readonly key: string
}

export interface Ordered<T> {
  readonly item: T
  /** With how many others its order is not known, because its date means more days than one. */
  readonly unordered: number
}

const LAST = '9999-12-31'

/**
 * By the first day that each can mean, the finer before the coarser: "2017-03" stands behind "2017-03-01" and before
 * "2017-03-02", and is said to be unordered with all the days of March. What has no day comes last.
 */
export function inOrderOfDays<T extends Dated>(items: readonly T[]): readonly Ordered<T>[] {
  const spans = items.map((item) => ({ item, ...daysOf(item.when) }))
  const unorderedOf = orderAmong(spans.map(({ first, last }) => ({ first, last, count: 1 })))
  return spans
    .sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last) || compare(a.item.key, b.item.key))
    .map(({ item, ...days }) => ({ item, unordered: unorderedOf(days) }))
}

interface Days {
  readonly first: string
  readonly last: string
}

/** With how many others the order of something of these days is not known, among so many of each span of days; it is one of them itself. */
export function orderAmong(spans: readonly DaySpan[]): (days: Days) => number {
  const [upTo, before] = [totals(spans, 'first'), totals(spans, 'last')]
  // Those that begin by its last day, without those that end before its first day and without itself.
  return ({ first, last }) => (first === last ? 0 : upTo(last, true) - before(first, false) - 1)
}

/** How many have that day before another, or on it. */
function totals(
  spans: readonly DaySpan[],
  which: 'first' | 'last',
): (day: string, inclusive: boolean) => number {
  const sorted = [...spans].sort((a, b) => compare(a[which], b[which]))
  const days = sorted.map((span) => span[which])
  const sums = [0]
  for (const { count } of sorted) sums.push((sums.at(-1) ?? 0) + count)
  return (day, inclusive) => sums[countUpTo(days, day, inclusive)] ?? 0
}

function daysOf(when: Edtf) {
  const { earliest, latest } = dayRange(when)
  const first = earliest ?? latest
  const last = latest ?? earliest
  return { first: first ?? LAST, last: last ?? LAST }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many of the sorted texts come before one, or are it. */
function countUpTo(sorted: readonly string[], text: string, inclusive: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = sorted[middle] ?? ''
    if (at < text || (inclusive && at === text)) low = middle + 1
    else high = middle
  }
  return low
}
