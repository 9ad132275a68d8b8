import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { dependentsOf, governorsOf } from '../factuality/dependents.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { type TokenRange, tokensWithin } from '../judging/tokens-within.ts'
import { overlapping } from '../sorted-spans.ts'
import { spanOf } from '../words.ts'

/** How many words a content is made longer by, and how many of it are looked at. */
const REACH = 40
/** Words between a cue and its content that may belong to the content. */
const GAP = 3

/**
 * A content behind its cue that begins and ends where its clause does: "expects [up to] 300 mm of rain", "to submit, within ten days, [a
 * list]", "to strike [unless the firm agrees]".
 * @param cues of all attributions, in reading order.
 */
export function withWholeClause(
  tokens: readonly Token[],
  attribution: FoundAttribution,
  cues: readonly { readonly cue: Span; readonly source: Span | null }[],
): FoundAttribution {
  const { cue, content } = attribution
  const [first] = content
  const last = content.at(-1)
  if (!first || !last || first.start < cue.end) return attribution
  const begun = withFirstWords(tokens, first, cue)
  const parts = [begun, ...content.slice(1)]
  const ended = withRest(tokens, parts.at(-1) ?? last, cue, cues)
  return { ...attribution, content: [...parts.slice(0, -1), ended] }
}

/** "Up" of "up to 300 mm": what stands between cue and content and hangs inside of the content. */
function withFirstWords(tokens: readonly Token[], span: Span, cue: Span): Span {
  const { from, to } = tokensWithin(tokens, span)
  const behind = tokensWithin(tokens, cue).to
  if (behind >= from || from - behind > GAP) return span
  const up = tokens[from - 1]
  if (up?.lower === 'up' && tokens[from]?.lower === 'to' && tokens[from + 1]?.upos === 'NUM')
    return { start: up.start, end: span.end }
  for (let at = behind; at < from; at++) {
    const token = tokens[at]
    if (!token || token.upos === 'PUNCT' || token.head < from || token.head >= to) return span
    if (token.relation === 'mark' || tokens[token.head]?.upos === 'VERB') return span
  }
  return { start: tokens[behind]?.start ?? span.start, end: span.end }
}

/** What hangs on the verb of a content's clause and stands behind it. */
function withRest(
  tokens: readonly Token[],
  span: Span,
  cue: Span,
  cues: readonly { readonly cue: Span; readonly source: Span | null }[],
): Span {
  const { from, to } = tokensWithin(tokens, span)
  const last = tokens[to - 1]
  if (!last || to - from > REACH || /^["“”'‘’.;:!?]$/.test(last.text)) return span
  if (tokens.slice(from, to).some(({ text }) => /^["“”;:]$/.test(text))) return span
  const end = endOfWhatHangs(tokens, from, to, tokensWithin(tokens, cue))
  if (end <= to) return span
  const rest = tokens.slice(to, end)
  if (rest.some(({ text, lower }) => /^["“”;:()—–]$/.test(text) || lower === 'said')) return span
  const whole = { start: span.start, end: tokens[end - 1]?.end ?? span.end }
  const added = spanOf(tokens, to, end)
  const isOthers = added === null || overlapping(cues, added, ({ cue: other }) => other) !== undefined
  return isOthers && !isConditional(tokens, to) ? span : whole
}

/** Behind the last word that hangs on a verb of the content as its object, its clause or its condition. */
function endOfWhatHangs(tokens: readonly Token[], from: number, to: number, cue: TokenRange): number {
  let end = to
  for (let at = to; at < Math.min(tokens.length, to + 12); at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) break
    const isOwn = token.head >= from && token.head < to
    const isCues = token.head >= cue.from && token.head < cue.to && token.relation === 'advcl'
    if (!(isOwn || isCues) || tokens[token.head]?.upos !== 'VERB' || !opensRest(tokens, at, to)) continue
    end = Math.max(end, lastOf(tokens, at, to + REACH) + 1)
  }
  return end
}

/** "A list" behind "to submit, within ten days,", "unless the firm agrees". */
function opensRest(tokens: readonly Token[], at: number, to: number): boolean {
  const relation = tokens[at]?.relation ?? ''
  if (relation === 'obj' || relation === 'ccomp') return tokens[to]?.text === ','
  return relation === 'advcl' && isConditional(tokens, to)
}

function isConditional(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at]
  return /^(?:if|unless)$/.test(opener?.lower ?? '')
}

function lastOf(tokens: readonly Token[], word: number, most: number): number {
  let last = word
  const open = [word]
  for (let seen = 0; open.length > 0 && seen < REACH; seen++) {
    const at = open.pop() ?? word
    if (at < most && tokens[at]?.upos !== 'PUNCT') last = Math.max(last, at)
    open.push(...dependentsOf(tokens, at))
  }
  return last
}

/** Whether a verb stands in a clause of "if" or "unless" that hangs in somebody's words: "unless the firm agrees". */
export function isOnCondition(tokens: readonly Token[], { cue }: FoundAttribution): boolean {
  const { from, to } = tokensWithin(tokens, cue)
  for (let at = from; at < to; at++) {
    if (tokens[at]?.upos !== 'VERB') continue
    const marks = dependentsOf(tokens, at).filter((child) => tokens[child]?.relation === 'mark')
    return (
      marks.some((child) => /^(?:if|unless)$/.test(tokens[child]?.lower ?? '')) &&
      tokens[at]?.relation === 'advcl' &&
      governorsOf(tokens, at).length > 0
    )
  }
  return false
}
