import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'

/** Token indexes, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** The tokens that share a character with a span. `tokens` are in reading order. */
export function tokensWithin(tokens: readonly Token[], span: Span): TokenRange {
  const from = firstAt(tokens, ({ end }) => end > span.start)
  return {
    from,
    to: Math.max(
      from,
      firstAt(tokens, ({ start }) => start >= span.end),
    ),
  }
}

/** The first index at which a condition holds that, once it holds, holds on. */
function firstAt(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token && holds(token)) high = middle
    else low = middle + 1
  }
  return low
}
