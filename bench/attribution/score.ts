import type { TokenSpan } from './token-spans.ts'

/** What was found and what is there, over any number of documents. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface SpanScore {
  readonly gold: number
  readonly found: number
  readonly exact: Score
  readonly begin: Score
  readonly jaccard: number
}

/** The spans of one role in one document. */
export interface SpanPair {
  readonly gold: readonly TokenSpan[]
  readonly found: readonly TokenSpan[]
}

/** Exact spans, equal beginnings and mean overlap, pooled over the documents: how CofeNet scores PolNeAR. */
export function scoreSpans(documents: readonly SpanPair[]): SpanScore {
  const pairs = documents.map(({ gold, found }) => ({ gold: distinct(gold), found: distinct(found) }))
  const gold = sum(pairs.map((pair) => pair.gold.length))
  const found = sum(pairs.map((pair) => pair.found.length))
  const exact = sum(pairs.map((pair) => shared(pair, ({ first, last }) => `${first}-${last}`)))
  const begin = sum(pairs.map((pair) => shared(pair, ({ first }) => `${first}`)))
  const overlaps = pairs.flatMap(bestOverlaps)
  return {
    gold,
    found,
    exact: scoreOf(exact, found, gold),
    begin: scoreOf(begin, found, gold),
    jaccard: overlaps.length === 0 ? 0 : sum(overlaps) / overlaps.length,
  }
}

export function scoreOf(right: number, found: number, gold: number): Score {
  const ratio = (of: number) => (of === 0 ? 0 : right / of)
  return {
    precision: ratio(found),
    recall: ratio(gold),
    f1: gold + found === 0 ? 0 : (2 * right) / (gold + found),
  }
}

/** Each gold span's best Jaccard overlap, and a 0 for each found span that overlaps none. */
function bestOverlaps({ gold, found }: SpanPair): readonly number[] {
  const best = gold.map((span) => Math.max(0, ...found.map((it) => jaccard(span, it))))
  return [...best, ...found.filter((it) => gold.every((span) => jaccard(span, it) === 0)).map(() => 0)]
}

function jaccard(a: TokenSpan, b: TokenSpan): number {
  const both = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1
  return both <= 0 ? 0 : both / (Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1)
}

/** How many of the found have their key among the gold; each gold span is found once at most. */
function shared({ gold, found }: SpanPair, key: (span: TokenSpan) => string): number {
  const open = new Map<string, number>()
  for (const span of gold) open.set(key(span), (open.get(key(span)) ?? 0) + 1)
  return found.filter((span) => {
    const left = open.get(key(span)) ?? 0
    open.set(key(span), left - 1)
    return left > 0
  }).length
}

/** One source of several attributions is one span. */
function distinct(spans: readonly TokenSpan[]): readonly TokenSpan[] {
  return [...new Map(spans.map((span) => [`${span.first}-${span.last}`, span])).values()]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
