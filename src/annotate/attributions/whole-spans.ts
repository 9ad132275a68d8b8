import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from './sorted-spans.ts'
import { opensClause } from './words.ts'

/** How far a span is made longer, in words. */
const REACH = 60

/** "That the ship, the largest afloat" is no clause: with its verb, and what depends on that, it is one. */
export function withItsVerb(tokens: readonly Token[], span: Span): Span {
  const first = firstEndingAfter(tokens, span.start, (token) => token)
  const opener = tokens[first]
  const verb = tokens[opener?.head ?? -1]
  if (!opener || !verb || !opensClause(opener) || verb.start < span.end || opener.head - first > REACH)
    return span
  let end = opener.head
  for (let at = end + 1; at < Math.min(tokens.length, opener.head + REACH); at++) {
    const token = tokens[at]
    if (!token || token.sentence !== opener.sentence || !dependsOn(tokens, at, opener.head)) break
    if (token.upos !== 'PUNCT') end = at
  }
  return { start: span.start, end: tokens[end]?.end ?? span.end }
}

/** "A neighbouring team, Icarus": of a source that is another name for what stands before it, both are the source. */
export function withWhatItNames(tokens: readonly Token[], span: Span): Span {
  const first = firstEndingAfter(tokens, span.start, (token) => token)
  for (let at = first; (tokens[at]?.start ?? span.end) < span.end; at++) {
    const token = tokens[at]
    if (token?.relation !== 'appos' || token.head >= first || token.head < first - REACH) continue
    if (first - token.head > 2 || tokens[first - 1]?.text !== ',') return span
    let start = token.head
    while (
      start > first - REACH &&
      tokens[start - 1]?.sentence === token.sentence &&
      dependsOn(tokens, start - 1, token.head)
    )
      start--
    return { start: tokens[start]?.start ?? span.start, end: span.end }
  }
  return span
}

function dependsOn(tokens: readonly Token[], word: number, head: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 20; steps++) {
    if (at === head) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}
