import { MONTHS } from '../../../lexicon/en/time/months.ts'
import { WEEKDAYS } from '../../../lexicon/en/time/weekdays.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { headWithin } from '../factuality/dependents.ts'
import { type TokenRange, tokensWithin } from '../judging/tokens-within.ts'
import { nounPhraseBefore } from '../noun-phrase.ts'

/** Longer sources are not looked at word by word. */
const LONGEST = 60
/** How many words "of the mayor's aides" may have. */
const LONGEST_WHOLE = 12

/**
 * A source with its own words and no others: without when and where it spoke ("the minister on Wednesday", "in the lobby the minister"),
 * with what a part is of ("one of the aides"), and the speaker of a clause of "whose", not its first words ("whose cost the opposition says
 * has risen", "the firm, whose spokesman, Jan Holt,").
 */
export function withOwnEdges(tokens: readonly Token[], source: Span, cue: Span): Span {
  const own = tokensWithin(tokens, source)
  const verbs = tokensWithin(tokens, cue)
  if (own.to - own.from > LONGEST || own.to === own.from) return source
  const speaker =
    beforeAside(tokens, own, verbs) ??
    insideRelative(tokens, own, verbs.from) ??
    behindWhose(tokens, own, verbs) ??
    withoutPlace(tokens, own, verbs) ??
    behindPlace(tokens, own, verbs) ??
    own
  const trimmed = withoutTime(tokens, behindDay(tokens, withWholeName(tokens, speaker, verbs)), verbs)
  const whole = withItsWhole(tokens, trimmed, verbs)
  // A comma that closes what describes a source is PolNeAR's, too.
  const isWhole =
    whole.to === own.to || (whole.from === own.from && whole.to === withoutComma(tokens, own.from, own.to))
  if (whole.from === own.from && isWhole) return source
  const [first, last] = [tokens[whole.from], tokens[whole.to - 1]]
  if (!first || !last) return source
  return {
    start: whole.from === own.from ? source.start : first.start,
    end: isWhole ? source.end : last.end,
  }
}

/** "According to the local paper, for a single crown": what a comma and a preposition set behind the source goes on with what was said. */
function beforeAside(tokens: readonly Token[], own: TokenRange, verbs: TokenRange): TokenRange | null {
  if (verbs.to > own.from || tokens[verbs.from]?.lower !== 'according') return null
  for (let at = own.from + 1; at < own.to - 1; at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.text === ',' && next?.upos === 'ADP' && !/^(?:of|with|from)$/.test(next.lower))
      return { from: own.from, to: at }
  }
  return null
}

/** "Forecaster" of "Forecaster Ilse Berg": up to the end of the name. */
function withWholeName(tokens: readonly Token[], { from, to }: TokenRange, verbs: TokenRange): TokenRange {
  let end = to
  while (end < verbs.from && end - to < 4 && tokens[end]?.upos === 'PROPN') end++
  const isWhole = end > to && (end === verbs.from || tokens[end]?.text === ',')
  return isWhole && /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.upos ?? '') ? { from, to: end } : { from, to }
}

/** "On July 19 Prime Minister Roe": the day is when, not who. */
function behindDay(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  if (!/^(?:on|in|by|since)$/.test(tokens[from]?.lower ?? '')) return { from, to }
  let first = from + 1
  while (first < to && (DAYS.has(tokens[first]?.lower ?? '') || tokens[first]?.upos === 'NUM')) first++
  if (tokens[first]?.text === ',') first++
  return first > from + 1 && first < to ? { from: first, to } : { from, to }
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].map(({ name }) => name.toLowerCase()))

/** "Whose cost the opposition says": the noun phrase right before the verb speaks. */
function insideRelative(tokens: readonly Token[], own: TokenRange, verb: number): TokenRange | null {
  const described = behindWhich(tokens, own, verb)
  if (described) return described
  if (!/^(?:whose|which|what|whom)$/.test(tokens[own.from]?.lower ?? '') || verb < own.to) return null
  const start = nounPhraseBefore(tokens, verb)
  const closest = Math.max(start, own.to)
  return closest < verb && /^(?:DET|PROPN|PRON|NOUN)$/.test(tokens[closest]?.upos ?? '')
    ? { from: closest, to: verb }
    : null
}

/** "The firm, whose spokesman, Jan Holt," before the verb: what follows "whose" speaks, unless it does something of its own ("whose head resigned"). */
function behindWhose(tokens: readonly Token[], own: TokenRange, verbs: TokenRange): TokenRange | null {
  if (verbs.from < own.to) return null
  for (let at = own.to - 2; at >= own.from; at--) {
    if (tokens[at]?.lower === 'whose') return { from: at + 1, to: withoutComma(tokens, at + 1, own.to) }
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? '')) return null
  }
  return null
}

/** "In the lobby of the bank the minister called": the subject speaks, and what stands before it tells where. */
function withoutPlace(tokens: readonly Token[], own: TokenRange, verbs: TokenRange): TokenRange | null {
  const first = tokens[topWithin(tokens, own.from, own.from, own.to)]
  if (!first || !/^(?:obl|nmod)/.test(first.relation)) return null
  for (let at = own.from + 1; at < own.to; at++) {
    const token = tokens[at]
    if (token?.relation !== 'nsubj' || token.head < verbs.from || token.head >= verbs.to) continue
    const from = firstBelow(tokens, at, own.from, own.to)
    return from > own.from ? { from, to: own.to } : null
  }
  return null
}

/** "Smoke rose over the plant in Olm, its director, Ida Wren, said": who speaks is set off by a comma from where it happened. */
function behindPlace(tokens: readonly Token[], own: TokenRange, verbs: TokenRange): TokenRange | null {
  if (own.to > verbs.from || !/^(?:in|at|near|on|off|outside|over)$/.test(tokens[own.from]?.lower ?? ''))
    return null
  for (let at = own.from + 2; at < Math.min(own.to - 1, own.from + LONGEST_PLACE); at++) {
    if (tokens[at]?.text !== ',') continue
    return /^(?:its|his|her|their|the|an?)$/.test(tokens[at + 1]?.lower ?? '')
      ? { from: at + 1, to: own.to }
      : null
  }
  return null
}

/** How many words "in Olm" may have. */
const LONGEST_PLACE = 6

/** "A decision which the premier, Aydin Kerim, called": who stands behind "which" and is the subject of the cue. */
function behindWhich(tokens: readonly Token[], { from, to }: TokenRange, verb: number): TokenRange | null {
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at]
    if (token?.lower !== 'which' || token.relation === 'nsubj' || verb < to) continue
    const isSubject = tokens
      .slice(at + 1, to)
      .some(({ relation, head }) => relation === 'nsubj' && head >= to && head < verb + 4)
    return isSubject ? { from: at + 1, to } : null
  }
  return null
}

/** Without the words at the end that hang on the cue: "on Wednesday", "last week", "however". */
function withoutTime(tokens: readonly Token[], { from, to }: TokenRange, verbs: TokenRange): TokenRange {
  const head = headWithin(tokens, from, to)
  let end = to
  while (end > from + 1) {
    const top = topWithin(tokens, end - 1, from, end)
    const token = tokens[top]
    if (!token || top === head || !/^(?:obl|advmod|nmod:tmod)/.test(token.relation)) break
    if (token.head < verbs.from || token.head >= verbs.to) break
    const first = firstBelow(tokens, top, from, end)
    if (first <= from || first <= head) break
    end = withoutComma(tokens, from, first)
  }
  return { from, to: end }
}

function withoutComma(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from + 1 && tokens[end - 1]?.text === ',') end--
  return end
}

/** The word, among those from `from` up to `to`, on which a word of them hangs, and which hangs on none of them. */
function topWithin(tokens: readonly Token[], word: number, from: number, to: number): number {
  let top = word
  for (let steps = 0; steps < LONGEST; steps++) {
    const head = tokens[top]?.head ?? -1
    if (head < from || head >= to) return top
    top = head
  }
  return top
}

function firstBelow(tokens: readonly Token[], top: number, from: number, to: number): number {
  let first = top
  while (first > from && topWithin(tokens, first - 1, from, to) === top) first--
  return first
}

/** "One" before "of the mayor's aides". */
function withItsWhole(tokens: readonly Token[], { from, to }: TokenRange, verbs: TokenRange): TokenRange {
  if (tokens[to]?.lower !== 'of' || verbs.from < to) return { from, to }
  let end = to + 1
  while (end < verbs.from && end - to < LONGEST_WHOLE && IN_PHRASE.test(tokens[end]?.upos ?? '')) end++
  const isNominal = /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[end - 1]?.upos ?? '')
  return isNominal && end > to + 1 ? { from, to: end } : { from, to }
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/
