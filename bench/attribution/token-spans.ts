import type { Span } from '../../src/model/span.ts'

/** First and last token of a span, counted from 0 in its document. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/**
 * Spans of characters to spans of tokens, so that white space or half a word more or less is no difference. A token is a run of
 * letters and digits, or one mark. A span that goes over a line break is cut there: an instance is a paragraph.
 */
export function tokenSpans(text: string): (spans: readonly Span[]) => readonly TokenSpan[] {
  const ends: number[] = []
  const starts: number[] = []
  for (const { index, 0: token } of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) {
    starts.push(index)
    ends.push(index + token.length)
  }
  return (spans) =>
    spans
      .flatMap((span) => paragraphsOf(text, span))
      .map(({ start, end }) => ({ first: countUpTo(ends, start), last: countUpTo(starts, end - 1) - 1 }))
      .filter(({ first, last }) => first <= last)
}

function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }))
}

/** How many of the rising numbers are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
