/** Precision, recall and F1 of spans, in per cent. */
export interface SpanScore {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly f1: number
}

/** Spans as "start-end" strings; one counts where it is in both. */
export function scoreSpans(gold: readonly string[], found: readonly string[]): SpanScore {
  const expected = new Set(gold)
  const right = found.filter((span) => expected.has(span)).length
  return {
    gold: gold.length,
    found: found.length,
    right,
    f1: gold.length + found.length === 0 ? 100 : (200 * right) / (gold.length + found.length),
  }
}
