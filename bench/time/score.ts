import { overlaps, type Span } from '../../src/model/span.ts'

/** What is counted in one document; F1s come from sums of it. */
export interface TimeCounts {
  readonly gold: number
  readonly found: number
  /** Spans that are the same. */
  readonly strict: number
  /** Gold and found spans that overlap one of the other side: they differ where one overlaps several. */
  readonly relaxed: number
  readonly relaxedFound: number
  /** Gold spans overlapped by one whose value (or type) is the same. */
  readonly value: number
  readonly type: number
}

interface Valued extends Span {
  readonly type: string
  readonly value: string
}

/** TempEval-3's counts; of several found spans that overlap a gold one the same span is taken, else the first. */
export function countTimes(gold: readonly Valued[], found: readonly Valued[]): TimeCounts {
  const pairs = gold.map((wanted) => [wanted, partnerOf(wanted, found)] as const)
  const both = pairs.flatMap(([wanted, it]) => (it ? [{ wanted, it }] : []))
  return {
    gold: gold.length,
    found: found.length,
    strict: both.filter(({ wanted, it }) => isSame(wanted, it)).length,
    relaxed: both.length,
    relaxedFound: found.filter((it) => gold.some((wanted) => overlaps(wanted, it))).length,
    value: both.filter(({ wanted, it }) => wanted.value === it.value).length,
    type: both.filter(({ wanted, it }) => wanted.type === it.type).length,
  }
}

export function partnerOf<T extends Span>(wanted: Span, found: readonly T[]): T | undefined {
  return found.find((it) => isSame(wanted, it)) ?? found.find((it) => overlaps(wanted, it))
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

export interface TimeScore {
  readonly precision: number
  readonly recall: number
  readonly strict: number
  readonly relaxed: number
  /** Relaxed F1 times the share of relaxed matches whose value is the same. */
  readonly value: number
  readonly type: number
}

export function scoreTimes(documents: readonly TimeCounts[]): TimeScore {
  const sum = (key: keyof TimeCounts) => documents.reduce((total, counts) => total + counts[key], 0)
  const precision = ratio(sum('relaxedFound'), sum('found'))
  const recall = ratio(sum('relaxed'), sum('gold'))
  const relaxed = ratio(2 * precision * recall, precision + recall)
  return {
    precision,
    recall,
    strict: ratio(2 * sum('strict'), sum('gold') + sum('found')),
    relaxed,
    value: relaxed * ratio(sum('value'), sum('relaxed')),
    type: relaxed * ratio(sum('type'), sum('relaxed')),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
