import type { Token } from '../../model/annotation.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { dependentsOf } from './factuality/dependents.ts'
import { tokensWithin } from './judging/tokens-within.ts'

/** How many words are looked at from where a content begins. */
const NEAR = 16
/** How far a clause is followed. */
const REACH = 60

/** Verbs that name whom they are said to before what is said. */
const LISTENED: ReadonlySet<string> = new Set(
  'tell assure remind warn inform advise notify brief promise convince persuade'.split(' '),
)

/** "Said the same day that P", "said a week earlier that P". */
const TIME_FIRST =
  /^(?:same|last|next|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|earlier|later)$/

/** A content without what by the tree is no part of it: the listener, its own source, a clause that describes its source. */
export function withinItsEdges(
  tokens: readonly Token[],
  content: readonly Span[],
  source: Span | null,
  cue: Span,
): readonly Span[] {
  const [first, ...rest] = content
  if (!first) return content
  const told = behindTime(tokens, behindListener(tokens, behindSource(tokens, first, source, cue), cue), cue)
  const behind = source ? behindDescription(tokens, told, source, cue) : told
  const wide = source ? withItsVerb(tokens, behind, source, cue) : behind
  const parts = [wide, ...rest].filter((span) => span.start < span.end)
  const outside = source ? parts.filter((span) => !contains(source, span)) : parts
  const own = (outside.length > 0 ? outside : parts).map((span) =>
    source ? withItsEnd(tokens, beforeSource(tokens, span, source, cue), source, cue) : span,
  )
  const whole = source && own.length === 1 && own[0] ? aroundAside(tokens, own[0], source, cue) : null
  if (whole) return whole
  if (!source || !own.some((span) => isSource(tokens, span, source, cue))) return own
  const others = own.filter((span) => !isSource(tokens, span, source, cue))
  if (others.length > 0) return others
  const before = clauseBefore(tokens, cue)
  return before.length > 0 ? before : own
}

/** "According to two people who have seen it, P": a content does not begin inside its source. */
function behindSource(tokens: readonly Token[], span: Span, source: Span | null, cue: Span): Span {
  if (!source || source.start < cue.end || span.start <= source.start || span.start >= source.end) return span
  const { to } = tokensWithin(tokens, source)
  const first = tokens[tokens[to]?.text === ',' ? to + 1 : to]
  return first && first.start < span.end ? { start: first.start, end: span.end } : span
}

/** "Assured reporters that P", "warned the firm last week that P": the content begins with the clause that its verb takes. */
function behindListener(tokens: readonly Token[], span: Span, cue: Span): Span {
  const verb = lastVerbOf(tokens, cue)
  const { from, to } = tokensWithin(tokens, span)
  const isTimed = TIME_FIRST.test(tokens[from]?.lower ?? '') || TIME_FIRST.test(tokens[from + 1]?.lower ?? '')
  if (!(LISTENED.has(tokens[verb]?.lemma ?? '') || isTimed) || from <= verb) return span
  for (let at = from + 1; at < Math.min(to, from + NEAR); at++) {
    const token = tokens[at]
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || /^[,"“]$/.test(token.text)) return span
    if (token.lower !== 'that' || token.relation !== 'mark') continue
    return { start: token.start, end: span.end }
  }
  return span
}

/** "Said a day earlier that P": what stands before "that" and hangs on the verb tells of the saying. */
function behindTime(tokens: readonly Token[], span: Span, cue: Span): Span {
  const verb = lastVerbOf(tokens, cue)
  const { from, to } = tokensWithin(tokens, span)
  if (verb < 0 || from <= verb || from > verb + 4 || tokens[from]?.lower === 'that') return span
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    const token = tokens[at]
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || /["“”‘’]/.test(token.text)) return span
    const hangs = token.head === verb && /^(?:obl|advmod|punct)/.test(token.relation)
    if (!hangs && token.relation !== 'mark' && (token.head < from || token.head >= to)) return span
    if (token.lower !== 'that' || token.relation !== 'mark') continue
    return at > from && tokens[token.head]?.head === verb ? { start: token.start, end: span.end } : span
  }
  return span
}

/** "According to the Post, which first reported the plan on Sunday, P": what describes the source ends with its comma. */
function behindDescription(tokens: readonly Token[], span: Span, source: Span, cue: Span): Span {
  if (span.start < source.end || source.start < cue.end) return span
  const { from, to } = tokensWithin(tokens, span)
  const words = tokensWithin(tokens, source)
  const opener = tokens[words.to]?.text === ',' ? tokens[words.to + 1] : undefined
  if (!opener || !/^(?:which|who|whose|where)$/.test(opener.lower) || from <= words.to) return span
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (tokens[at]?.text !== ',' || tokens[at]?.sentence !== opener.sentence) continue
    const next = tokens[at + 1]
    return next && next.start < span.end ? { start: next.start, end: span.end } : span
  }
  return span
}

/**
 * "The mayor has sold the quay that stood empty, his office said": a content that ends at the comma before its source and cue, and begins
 * with what a verb before it takes, begins with that verb's clause. Only where the verb is the sentence's, and stands alone before it.
 */
function withItsVerb(tokens: readonly Token[], span: Span, source: Span, cue: Span): Span {
  if (span.end > source.start || span.end > cue.start) return span
  const { from, to } = tokensWithin(tokens, span)
  const last = tokensWithin(tokens, cue).from
  const comma = tokens[to]?.text === ',' || tokens[to - 1]?.text === ','
  if (!comma || last - to > NEAR) return span
  const head = tokens.slice(from, Math.min(to, from + NEAR)).find((token) => token.head < from)
  const verb = head !== undefined && /^(?:obj|iobj|xcomp|obl)/.test(head.relation) ? head.head : -1
  if (verb < 0 || tokens[verb]?.upos !== 'VERB' || tokens[verb]?.sentence !== tokens[from]?.sentence)
    return span
  const isTold = tokens[verb]?.head === last || dependentsOf(tokens, verb).includes(last)
  const start = sentenceStart(tokens, verb, REACH)
  const before = tokens.slice(start, from)
  const isAlone = before.every(
    ({ upos, text }, at) => start + at === verb || (upos !== 'VERB' && !/^[“”"]$/.test(text)),
  )
  const first = tokens[start]
  return isTold && isAlone && first ? { start: first.start, end: span.end } : span
}

/** "P, the host, Foreign Minister Roe, announced at a meeting": a content before its source ends there. */
function beforeSource(tokens: readonly Token[], span: Span, source: Span, cue: Span): Span {
  if (
    source.end > cue.start ||
    source.start <= span.start ||
    source.start >= span.end ||
    source.end < span.end
  )
    return span
  let last = tokensWithin(tokens, source).from - 1
  while (tokens[last]?.text === ',') last--
  const end = tokens[last]?.end ?? span.end
  return end > span.start ? { start: span.start, end } : span
}

/**
 * "The road will open in May, the mayor, Ana Roe, told the paper": a content that ends at its subject goes on with what is said of it, up to
 * the comma before its source.
 */
function withItsEnd(tokens: readonly Token[], span: Span, source: Span, cue: Span): Span {
  if (source.end > cue.start || span.end > source.start) return span
  const { from, to } = tokensWithin(tokens, span)
  const comma = tokensWithin(tokens, source).from - 1
  if (tokens[comma]?.text !== ',' || comma - to > REACH || to - from > NEAR) return span
  const verb = tokens.slice(from, to).find(({ relation }) => /^nsubj/.test(relation))?.head ?? -1
  if (verb < to || verb >= comma || tokens[to]?.sentence !== tokens[from]?.sentence) return span
  const between = tokens.slice(from, comma)
  if (between.some(({ text }) => /^["“”;:]$/.test(text))) return span
  const isTold = tokens.slice(from, to).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
  const last = tokens[comma - 1]
  return isTold && last && last.sentence === tokens[from]?.sentence
    ? { start: span.start, end: last.end }
    : span
}

/** "Eleven of them, it said, flew farther": where no verb stands before the aside, what was said goes on behind it. */
function aroundAside(
  tokens: readonly Token[],
  span: Span,
  source: Span,
  cue: Span,
): readonly [Span, Span] | null {
  const before = tokensWithin(tokens, span)
  const aside = tokensWithin(tokens, {
    start: Math.min(source.start, cue.start),
    end: Math.max(source.end, cue.end),
  })
  const comma = tokens[before.to]?.text === ',' ? before.to : before.to - 1
  const isAside = tokens[comma]?.text === ',' && comma + 1 === aside.from && tokens[aside.to]?.text === ','
  if (!isAside || before.to - before.from > NEAR || aside.to - aside.from > NEAR) return null
  const sentence = tokens[before.from]?.sentence
  if (tokens[before.from - 1]?.sentence === sentence) return null
  if (
    tokens
      .slice(before.from, comma)
      .some(({ upos, text }) => /^(?:VERB|AUX)$/.test(upos) || /["“”]/.test(text))
  )
    return null
  let last = aside.to
  while (last - aside.to < REACH && tokens[last + 1]?.sentence === sentence) last++
  while (last > aside.to && /^[.!?]$/.test(tokens[last]?.text ?? '')) last--
  const [first, end] = [tokens[aside.to + 1], tokens[last]]
  const goesOn = tokens.slice(aside.to + 1, last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  const head = tokens[comma - 1]
  if (!first || !end || !head || !goesOn || /^(?:which|who|whose|where|and|but)$/.test(first.lower))
    return null
  return [
    { start: span.start, end: head.end },
    { start: first.start, end: end.end },
  ]
}

/** "Said the chair, Ana Roe": the name by which a source is explained says nothing. */
function isSource(tokens: readonly Token[], span: Span, source: Span, cue: Span): boolean {
  if (source.start < cue.end || !overlaps(span, source)) return false
  const { from, to } = tokensWithin(tokens, span)
  return to - from < NEAR && !tokens.slice(from, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

/** "P, said X": the clause of its sentence before a verb, up to the comma. */
export function clauseBefore(tokens: readonly Token[], cue: Span): readonly Span[] {
  const { from } = tokensWithin(tokens, cue)
  const comma = tokens[from - 1]
  if (comma?.text !== ',' || !dependentsOf(tokens, from).some((at) => at < from && isClause(tokens[at])))
    return []
  const start = sentenceStart(tokens, from - 1, REACH * 2)
  const [first, last] = [tokens[start], tokens[from - 2]]
  return first && last && start < from - 1 ? [{ start: first.start, end: last.end }] : []
}

/** The index of its sentence's first word, at most so many words back. */
function sentenceStart(tokens: readonly Token[], at: number, reach: number): number {
  let start = at
  while (at - start < reach && tokens[start - 1]?.sentence === tokens[at]?.sentence) start--
  return start
}

function isClause(token: Token | undefined): boolean {
  return /^(?:ccomp|parataxis)/.test(token?.relation ?? '')
}

function lastVerbOf(tokens: readonly Token[], cue: Span): number {
  const { from, to } = tokensWithin(tokens, cue)
  for (let at = to - 1; at >= from; at--) {
    if (tokens[at]?.upos === 'VERB' && dependentsOf(tokens, at).length > 0) return at
  }
  return -1
}
