import type { Token } from '../../model/annotation.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { wordsIn } from './second-reports.ts'
import { spanOf } from './words.ts'

/** How many attributions behind one are asked whether its content runs into theirs. */
const NEAR = 3

/** How far before another speaker the joint is looked for, in words: "and on May 3 its head". */
const JOINT = 8

/** Each attribution, in the order of the cues, with the words that are its own: not its source's, and not the next speaker's. */
export function withOwnWords(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution, at) => {
    const next = attributions.slice(at + 1, at + 1 + NEAR)
    const content = beforeNextSpeaker(tokens, attribution, next)
      .map((span) => beforeOwnClause(tokens, span, attribution))
      .map((span) => withinRelative(tokens, span, attribution))
      .flatMap((span) => withoutSource(tokens, span, attribution))
      .map((span) => withDeterminer(tokens, span, attribution.cue))
    const own = withoutPronouns(tokens, behindAside(tokens, content, attribution))
    return own.length > 0 ? { ...attribution, content: own } : attribution
  })
}

/** "Dismissed that allegation, and on May 3 its head threatened to sue": who threatens is not in what was dismissed. */
function beforeNextSpeaker(
  tokens: readonly Token[],
  { cue, content }: FoundAttribution,
  others: readonly FoundAttribution[],
): readonly Span[] {
  for (const other of others) {
    const { source } = other
    if (source === null || other.cue.start <= cue.end) continue
    const held = content.find((span) => contains(span, source) && span.start >= cue.end)
    if (!held || content.some((span) => overlaps(span, other.cue))) continue
    const end = jointBefore(tokens, source, held)
    if (end === null) continue
    const kept = content.filter((span) => span.end <= held.start)
    return [...kept, { start: held.start, end }]
  }
  return content
}

/** How far behind its beginning a content is looked at for a clause that is not its own, in words. */
const REACH = 60

/** "Dismissed that allegation, and the port is open": a clause that by the tree stands beside the cue, with a subject of its own, is not what was said. */
function beforeOwnClause(tokens: readonly Token[], span: Span, { cue, source }: FoundAttribution): Span {
  if (source === null || span.start < cue.end || source.start > cue.start) return span
  const { from, to } = tokensWithin(tokens, span)
  const verb = tokensWithin(tokens, cue)
  const taken = tokens
    .slice(from, Math.min(to, from + REACH))
    .find(({ head }) => head >= verb.from && head < verb.to)
  // What is said is a thing; a clause and its like beside it are hard to tell apart.
  if (taken?.relation !== 'obj') return span
  for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
    const token = tokens[at]
    if (token?.text === '"' || token?.text === '“') return span
    if (token?.relation !== 'conj' || token.head < verb.from || token.head >= verb.to) continue
    const subject = tokens
      .slice(from, at)
      .findIndex(({ head, relation }) => head === at && /^nsubj/.test(relation))
    const joint = subject < 0 ? -1 : lastJoint(tokens, from, from + subject)
    if (joint > from && tokens[joint - 1]?.text === ',')
      return { start: span.start, end: tokens[joint - 2]?.end ?? span.end }
  }
  return span
}

/** "The minister, who had threatened to leave, appeared to give way": what the relative clause tells ends at its comma. */
function withinRelative(tokens: readonly Token[], span: Span, { cue }: FoundAttribution): Span {
  const verb = wordsIn(tokens, cue).find(({ relation }) => relation === 'acl:relcl')
  if (verb === undefined || span.start < cue.end) return span
  const above = tokens[verb.head]?.head ?? -1
  const { from, to } = tokensWithin(tokens, span)
  if (above <= from || above >= to || tokens[above]?.upos === 'PUNCT') return span
  for (let at = above - 1; at > from && at > above - 6; at--) {
    const token = tokens[at]
    if (token?.text === ',') return { start: span.start, end: tokens[at - 1]?.end ?? span.end }
    if (token?.upos !== 'AUX' && token?.upos !== 'ADV') return span
  }
  return span
}

function lastJoint(tokens: readonly Token[], from: number, before: number): number {
  for (let at = before - 1; at > from; at--) if (/^(?:and|but)$/.test(tokens[at]?.lower ?? '')) return at
  return -1
}

/** Where the words before a conjunction end that joins another's clause. */
function jointBefore(tokens: readonly Token[], source: Span, { start }: Span): number | null {
  const first = tokensWithin(tokens, source).from
  for (let at = first - 1; at >= Math.max(0, first - JOINT); at--) {
    const token = tokens[at]
    if (token === undefined || token.start <= start) return null
    if (!/^(?:and|but|while|although|;)$/.test(token.lower)) continue
    const before = tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]
    return before !== undefined && before.end > start ? before.end : null
  }
  return null
}

/** What of a content is neither its source nor its cue, from the first word on. */
function withoutSource(
  tokens: readonly Token[],
  span: Span,
  { source, cue }: FoundAttribution,
): readonly Span[] {
  if (source === null || !contains(span, source) || source.start < cue.end) return [span]
  const { from, to } = tokensWithin(tokens, span)
  const words = tokensWithin(tokens, source)
  const behind = tokens[words.to]?.text === ',' ? words.to + 1 : words.to
  const parts = [spanOf(tokens, from, words.from), spanOf(tokens, behind, to)]
  return parts.filter((part) => part !== null)
}

/** "Doubt that claim": "that" belongs to its noun. */
function withDeterminer(tokens: readonly Token[], span: Span, cue: Span): Span {
  const { from, to } = tokensWithin(tokens, span)
  const before = tokens[from - 1]
  const isOwn =
    before !== undefined && /^(?:that|this|these|those)$/.test(before.lower) && before.start >= cue.end
  if (!isOwn || before.relation !== 'det' || before.head < from || before.head >= to) return span
  return { start: before.start, end: span.end }
}

const RELATIVE = /^(?:which|who|that)$/

/** "It was for health reasons … which": a pronoun that begins what another tells is no part of a content. */
function withoutPronouns(tokens: readonly Token[], content: readonly Span[]): readonly Span[] {
  return content.filter((span, at) => {
    const words = wordsIn(tokens, span).filter(({ upos }) => upos !== 'PUNCT')
    return at === 0 || words.length !== 1 || !RELATIVE.test(words[0]?.lower ?? '')
  })
}

/** "To sign a declaration which, according to his adviser, will end the dispute": the content goes on behind the aside. */
function behindAside(
  tokens: readonly Token[],
  content: readonly Span[],
  { cue }: FoundAttribution,
): readonly Span[] {
  const last = content.at(-1)
  if (last === undefined || last.end <= cue.start) return content
  const range = tokensWithin(tokens, last)
  const to = RELATIVE.test(tokens[range.to]?.lower ?? '') ? range.to + 1 : range.to
  const pronoun = tokens[to - 1]
  if (pronoun === undefined || !RELATIVE.test(pronoun.lower)) return content
  const aside = tokens[to]?.text === ',' ? to + 1 : to
  if (tokens[aside]?.lower !== 'according' || tokens[aside + 1]?.lower !== 'to') return content
  const sentence = tokens[aside]?.sentence
  let comma = aside
  while (tokens[comma]?.sentence === sentence && tokens[comma]?.text !== ',') comma++
  let end = comma
  while (tokens[end]?.sentence === sentence) end++
  while (end > comma && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end--
  const rest = tokens[comma]?.text === ',' ? spanOf(tokens, comma + 1, end) : null
  return rest === null ? content : [...content.slice(0, -1), { start: last.start, end: pronoun.end }, rest]
}
