import type { Token } from '../../../model/annotation.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { overlapping } from '../sorted-spans.ts'
import { spanOf } from '../words.ts'

/** How far back in its sentence what is told may begin. */
const LONGEST = 80

/** What opens a clause that gives a reason or a bound of what is told, and is no telling by itself. */
const OPENERS: ReadonlySet<string> = new Set(['because', 'since', 'although', 'though', 'unless', 'if'])

/**
 * "The jet broke up in the air, an officer said on condition of anonymity, because debris was scattered": where the content is the reason alone, what
 * stands before the source is told with it.
 * @param cues of all attributions, in reading order.
 */
export function withToldBefore(
  tokens: readonly Token[],
  attribution: FoundAttribution,
  cues: readonly { readonly cue: Span; readonly source: Span | null }[],
): FoundAttribution {
  const { source, cue, content } = attribution
  const [first] = content
  if (!source || !first || first.start < Math.max(source.end, cue.end)) return attribution
  if (!OPENERS.has(tokens[tokensWithin(tokens, first).from]?.lower ?? '')) return attribution
  const begin = tokensWithin(tokens, { start: Math.min(source.start, cue.start), end: cue.end }).from
  const comma = begin - 1
  if (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== tokens[begin]?.sentence) return attribution
  let from = comma
  while (from > 0 && comma - from < LONGEST && tokens[from - 1]?.sentence === tokens[comma]?.sentence) from--
  const before = spanOf(tokens, from, comma)
  if (!before || !isToldBy(tokens, from, comma, cue)) return attribution
  const isTaken =
    overlapping(cues, before, (one) => one.cue) !== undefined ||
    content.some((span) => overlaps(span, before))
  return isTaken ? attribution : { ...attribution, content: [before, ...content] }
}

/** Whether a clause is what the cue's verb tells, by the tree: its complement, or what the telling is set beside. */
function isToldBy(tokens: readonly Token[], from: number, to: number, cue: Span): boolean {
  const own = tokensWithin(tokens, cue)
  const isInCue = (at: number) => at >= own.from && at < own.to
  const isInClause = (at: number) => at >= from && at < to
  const isComplement = tokens
    .slice(from, to)
    .some(({ head, relation }) => isInCue(head) && relation === 'ccomp')
  const isBeside = tokens
    .slice(own.from, own.to)
    .some(({ head, relation }) => isInClause(head) && relation === 'parataxis')
  return isComplement || isBeside
}
