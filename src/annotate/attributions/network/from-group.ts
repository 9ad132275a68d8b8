import type { Token } from '../../../model/annotation.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import { withinItsEdges } from '../content-edges.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { judgeCue } from '../judge-cue.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { firstEndingAfter } from '../sorted-spans.ts'
import { withItsVerb, withWhatItNames } from '../whole-spans.ts'
import type { SpanGroup } from './group-spans.ts'
import type { NetworkInput } from './network-input.ts'

/** The attribution of spans that the network ties together; none where no content is left. `rule`: what the rules made of the same cue. */
export function fromGroup(
  { text, tokens, cues }: NetworkInput,
  group: SpanGroup,
  rule: FoundAttribution | undefined,
): readonly FoundAttribution[] {
  if (
    rule?.rule === 'attributions/aside' ||
    rule?.rule === 'attributions/silence' ||
    rule?.rule === 'attributions/verdict'
  ) {
    return [{ ...rule, confidence: group.confidence }]
  }
  // "In the view of the historian": whom the text goes by is not what that one said.
  const goesBy = rule?.rule === 'attributions/according-to' && rule.source
  const isWhich = goesBy && goesBy.end <= rule.cue.start
  if (
    goesBy &&
    (isWhich || group.content.some((span) => overlaps(span, goesBy)) || group.content.length === 0)
  )
    return [{ ...rule, confidence: group.confidence }]
  const relayed = rule?.rule === 'attributions/reported-passive'
  // "Was said to have added": the network may take words of the cue for content.
  const longer = rule && group.content.some((span) => overlaps(span, rule.cue))
  const cue = longer ? rule.cue : group.cue
  const seen = longer && rule.rule === 'attributions/verb-after' ? [] : group.content
  const wide = (seen.length > 0 ? seen : (rule?.content ?? []))
    .flatMap((span) => behindCue(text, span, cue))
    .map((span) => withItsVerb(tokens, span))
    .map((span) => beforeCitations(text, span))
  const told = wide.filter((span) => !isStump(tokens, span, cue))
  // Of whom something is said, that one does not say it.
  const source = relayed ? null : sourceOf(text, tokens, group, rule)
  const content = withinItsEdges(tokens, told.length > 0 ? told : wide, source, cue)
  if (content.length === 0) return []
  const judged = judgeCue({ text, tokens, cues }, cue, source, content)
  const { confidence } = group
  return [{ rule: 'attributions/network', source, cue, content, ...judged, confidence }]
}

/**
 * The network's source, or the rule's where there is none: of one source with two verbs the network gives it to the first.
 * A source in another sentence is worth less than a subject in the cue's own.
 */
function sourceOf(
  text: string,
  tokens: readonly Token[],
  { source, cue }: SpanGroup,
  rule: FoundAttribution | undefined,
): Span | null {
  const subject = rule?.source ?? null
  const here = sentenceAt(tokens, cue)
  // Whom the text goes by stands behind "according to".
  const isMisplaced = rule?.rule === 'attributions/according-to' && source !== null && source.end <= cue.start
  if (
    source === null ||
    isMisplaced ||
    (subject && sentenceAt(tokens, subject) === here && sentenceAt(tokens, source) !== here)
  )
    return subject
  return withWhatItNames(tokens, speaking(text, source))
}

function sentenceAt(tokens: readonly Token[], { start }: Span): number {
  return tokens[firstEndingAfter(tokens, start, (token) => token)]?.sentence ?? -1
}

/** The author's own words behind a source: "the ministry, however", "Ana Roe (pictured)". */
const AUTHORS_OWN =
  /(?:,? (?:yesterday|today|however|meanwhile|also|then|later|nevertheless),?| \((?:pictured|above|below|left|right)\))$/i

/** "The ministry, however": the author's own words at the end are no part of who speaks. */
function speaking(text: string, { start, end }: Span): Span {
  // A source is looked at from its last words: it may be long.
  const tail = text.slice(Math.max(start, end - 24), end)
  const own = AUTHORS_OWN.exec(tail)
  const last = end - (own?.[0].length ?? 0)
  // A comma closes what another opens: "the premier, Jane Roe,".
  const isOpen = text.charAt(last - 1) === ',' && !text.slice(start, last - 1).includes(',')
  return { start, end: isOpen ? last - 1 : last }
}

/** What of a content is not its cue's: "was said to have" takes words that the network gives the content. */
function behindCue(text: string, span: Span, cue: Span): readonly Span[] {
  if (!overlaps(span, cue)) return [span]
  let start = Math.max(cue.end, span.start)
  while (start < span.end && /\s/.test(text.charAt(start))) start++
  return start < span.end ? [{ start, end: span.end }] : []
}

/** "P, the ministry said. The pictures were …": the first words of the next sentence, without its verb. */
function isStump(tokens: readonly Token[], span: Span, cue: Span): boolean {
  const { from, to } = tokensWithin(tokens, span)
  const own = tokens.slice(from, to)
  const { sentence } = own[0] ?? { sentence: -1 }
  return (
    span.start > cue.end &&
    sentence !== sentenceAt(tokens, cue) &&
    sentence !== tokens[from - 1]?.sentence &&
    sentence === tokens[to]?.sentence &&
    tokens[to]?.upos !== 'PUNCT' &&
    own.every(({ upos, text }) => !/^(?:VERB|AUX)$/.test(upos) && !/^["“”]$/.test(text))
  )
}

/** How many characters a parenthesis of citations may have. */
const LONGEST_CITATIONS = 240

/** A parenthesis with a date at the end of a content vouches for it, and is no part of it. */
function beforeCitations(text: string, { start, end }: Span): Span {
  const tail = text.slice(Math.max(start, end - LONGEST_CITATIONS), end)
  const cited = /\s+\([^()]*\d[^()]*\)?[.;]?$/.exec(tail)
  return { start, end: end - (cited?.[0].length ?? 0) }
}
