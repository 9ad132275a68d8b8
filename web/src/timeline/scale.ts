import type { Days } from '../days.ts'

/** A stretch of days drawn without a break: its days, and where they stand. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** Days on a line that may be broken where for a long time there is nothing. */
export interface Scale {
  readonly stretches: readonly Stretch[]
  /** Where a day stands; days beyond the ends stand at the ends. */
  x(day: number): number
}

/** A gap is cut out where it is longer than this part of all that is left, and than so many days. */
const [CUT_SHARE, CUT_DAYS, MOST_CUTS] = [0.3, 45, 3]
/** Of a break, and of a stretch at least. */
const [BREAK_WIDTH, LEAST_WIDTH] = [34, 90]
/** Half a mark: those at the ends are whole. */
const INSET = 7

/** The scale on which all these days can be told apart: long empty times are cut out, and each stretch has room for what is in it. */
export function scaleOf(all: readonly Days[], width: number): Scale {
  const intervals = all.flatMap(({ from, to }) => {
    const [first, last] = [from ?? to, to ?? from]
    return first === null || last === null ? [] : [{ from: first, to: Math.max(first, last) }]
  })
  const blocks = cut(merged(intervals))
  const stretches = laidOut(
    blocks.map(padded),
    blocks.map((block) => intervals.filter(({ from }) => block.from <= from && from <= block.to).length),
    width,
  )
  return {
    stretches,
    x: (day) => {
      const found = stretches.find(({ to }) => day <= to) ?? stretches.at(-1)
      if (!found) return 0
      const share = (day - found.from) / Math.max(1, found.to - found.from)
      return found.left + INSET + Math.min(1, Math.max(0, share)) * (found.right - found.left - 2 * INSET)
    },
  }
}

interface Interval {
  readonly from: number
  readonly to: number
}

/** Intervals that touch as one, in their order. */
function merged(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = []
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else joined.push({ from, to })
  }
  return joined
}

/** The blocks that remain when the longest gaps are cut out. */
function cut(blocks: readonly Interval[]): readonly Interval[] {
  const cuts = new Set<number>()
  const gaps = blocks.slice(1).map((block, at) => ({ at, days: block.from - (blocks[at]?.to ?? block.from) }))
  let left = (blocks.at(-1)?.to ?? 0) - (blocks[0]?.from ?? 0)
  for (const { at, days } of gaps.toSorted((a, b) => b.days - a.days)) {
    if (cuts.size === MOST_CUTS || days < CUT_DAYS || days < CUT_SHARE * left) break
    cuts.add(at)
    left -= days
  }
  const whole: Interval[] = []
  for (const [at, block] of blocks.entries()) {
    const last = whole.at(-1)
    if (last && !cuts.has(at - 1)) whole[whole.length - 1] = { from: last.from, to: block.to }
    else whole.push(block)
  }
  return whole
}

/** Some room at the ends: a single day is not a point in nothing. */
function padded({ from, to }: Interval): Interval {
  const room = Math.max(2, Math.round((to - from) * 0.02))
  return { from: from - room, to: to + room }
}

/** Stretches get room by how much is in them, none too little. */
function laidOut(blocks: readonly Interval[], counts: readonly number[], width: number): readonly Stretch[] {
  const room = Math.max(0, width - BREAK_WIDTH * Math.max(0, blocks.length - 1))
  const least = Math.min(LEAST_WIDTH, room / Math.max(1, blocks.length))
  const spare = room - least * blocks.length
  const total = counts.reduce((sum, count) => sum + count, 0)
  let left = 0
  return blocks.map((block, at) => {
    const own = least + (spare * (counts[at] ?? 0)) / Math.max(1, total)
    const stretch = { ...block, left, right: left + own }
    left += own + BREAK_WIDTH
    return stretch
  })
}
