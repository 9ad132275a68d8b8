import type { Sentence, Token } from '../../../model/annotation.ts'
import { bySpan, overlaps, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { overlapping } from '../sorted-spans.ts'
import { isOpeningQuote } from '../words.ts'
import { chooseCues } from './choose-cues.ts'
import { type Draft, join, textSpan } from './drafts.ts'
import { joinScript } from './join-script.ts'
import type { RoleSpan } from './role-spans.ts'

/** Source, cue and content that belong together by the network, in spans of text. */
export interface SpanGroup {
  readonly source: Span | null
  readonly cue: Span
  /** None, where the network sees no content of the cue. */
  readonly content: readonly Span[]
  readonly confidence: number
}

/**
 * Sources and contents join the cue that their words point to. A content that points to none joins a source without cue in
 * its paragraph (scripts have no verbs), where no rule knows its cue; else the quotation of the paragraph before, or behind, goes on in it.
 */
export function groupSpans(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  allSpans: readonly RoleSpan[],
  byRules: readonly FoundAttribution[],
): readonly SpanGroup[] {
  const drafts = new Map<RoleSpan, Draft>()
  const weighed = allSpans.map((span) => withNearCuesFirst(tokens, span))
  const reserves = weighed.filter(({ isLikely }) => !isLikely)
  const spans = weighed.filter(({ isLikely }) => isLikely)
  joinRules(tokens, farContents(tokens, spans), spans, byRules, drafts)
  joinCues(tokens, spans, reserves, drafts)
  joinRules(tokens, spans, spans, byRules, drafts)
  const paragraphs = byParagraph(tokens, sentences, spans)
  for (const paragraph of paragraphs) joinScript(tokens, paragraph, drafts)
  for (const [at, paragraph] of paragraphs.entries()) {
    const speaker = draftOf(paragraphs[at - 1]?.toReversed(), drafts)
    if (speaker) joinLoose(tokens, paragraph, speaker, drafts)
  }
  for (const [at, paragraph] of [...paragraphs.entries()].reverse()) {
    const speaker = draftOf(paragraphs[at + 1], drafts)
    if (speaker) joinLoose(tokens, paragraph, speaker, drafts)
  }
  return [...new Set(drafts.values())].map((draft) => finished(tokens, draft)).sort(byCue)
}

/** What a cue in another sentence is worth against one in a span's own. */
const FAR = 0.2

/** Farther apart, no semicolon is looked for. */
const REACH = 80

/** Whether a semicolon outside of quotations stands between two words. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false
  let isQuoted = false
  let isParted = false
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    if (/^["“”]$/.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted)
    if (text === ';' && !isQuoted) isParted = true
  }
  return isParted
}

/** Spans belong to the cue of their sentence, and of their side of its semicolon, sooner than to another. */
function withNearCuesFirst(tokens: readonly Token[], span: RoleSpan): RoleSpan {
  const own = tokens[span.first]?.sentence
  const cues = span.cues.map(({ cue, share }) => {
    const isFar =
      cue !== null &&
      (tokens[cue]?.sentence !== own ||
        isParted(tokens, Math.min(cue, span.first), Math.max(cue, span.first)))
    return { cue, share: isFar ? share * FAR : share }
  })
  return { ...span, cues: cues.sort((a, b) => b.share - a.share) }
}

function joinCues(
  tokens: readonly Token[],
  spans: readonly RoleSpan[],
  reserves: readonly RoleSpan[],
  drafts: Map<RoleSpan, Draft>,
): void {
  const byFirst = new Map<number, Draft>()
  const spareCues = new Map(
    reserves.flatMap((span) => (span.role === 'cue' ? [[span.first, span] as const] : [])),
  )
  const begin = (span: RoleSpan): Draft => {
    const draft = { cue: textSpan(tokens, span), confidences: [span.confidence], source: null, contents: [] }
    byFirst.set(span.first, draft)
    drafts.set(span, draft)
    return draft
  }
  for (const span of spans) if (span.role === 'cue') begin(span)
  const chosen = chooseCues(spans)
  for (const { span, cue } of chosen) {
    const spare =
      span.role === 'content' && cue !== null && !byFirst.has(cue) ? spareCues.get(cue) : undefined
    if (spare && !drafts.has(span)) begin(spare)
  }
  for (const { span, cue, share } of chosen) {
    const draft = cue === null ? undefined : byFirst.get(cue)
    if (!draft || drafts.has(span)) continue
    draft.confidences.push(share)
    join(tokens, draft, span, drafts)
  }
  const wishes = reserves.filter(({ role }) => role !== 'cue').toSorted((a, b) => b.confidence - a.confidence)
  for (const span of wishes) {
    const [best] = span.cues
    const draft = best?.cue == null ? undefined : byFirst.get(best.cue)
    if (!draft || (span.role === 'source' ? draft.source !== null : draft.contents.length > 0)) continue
    join(tokens, draft, span, drafts)
  }
}

/** Contents, but for quotations, that point into another sentence, or to no cue. */
function farContents(tokens: readonly Token[], spans: readonly RoleSpan[]): readonly RoleSpan[] {
  return spans.filter(({ role, first, cues }) => {
    const opener = tokens[first]
    const cue = tokens[cues[0]?.cue ?? -1]
    return role === 'content' && opener && !isOpeningQuote(opener) && cue?.sentence !== opener.sentence
  })
}

/** A content whose cue the network does not see, and a rule does: most often it has one. */
function joinRules(
  tokens: readonly Token[],
  wanted: readonly RoleSpan[],
  spans: readonly RoleSpan[],
  byRules: readonly FoundAttribution[],
  drafts: Map<RoleSpan, Draft>,
): void {
  const contents = byRules.flatMap((rule) => rule.content.map((span) => ({ rule, span })))
  contents.sort((a, b) => bySpan(a.span, b.span))
  const cues = spans.filter(({ role }) => role === 'cue').map((span) => textSpan(tokens, span))
  const made = new Map<FoundAttribution, Draft>()
  let next = 0
  for (const content of wanted) {
    if (content.role !== 'content' || drafts.has(content)) continue
    const own = textSpan(tokens, content)
    while ((contents[next]?.span.start ?? Number.POSITIVE_INFINITY) < own.start - MISPLACED) next++
    for (
      let at = next;
      (contents[at]?.span.start ?? Number.POSITIVE_INFINITY) <= own.start + MISPLACED;
      at++
    ) {
      const rule = contents[at]?.rule
      if (!rule || overlaps(rule.cue, own) || overlapping(cues, rule.cue, (cue) => cue)) continue
      const draft = made.get(rule) ?? { cue: rule.cue, confidences: [], source: rule.source, contents: [] }
      made.set(rule, draft)
      join(tokens, draft, content, drafts)
      break
    }
  }
}

/** By how many characters a rule may see a content begin elsewhere: a quotation mark, a comma, "that". */
const MISPLACED = 6

/** The attribution of the first of these spans that has one, where that is a content or a cue. */
function draftOf(
  spans: readonly RoleSpan[] | undefined,
  drafts: ReadonlyMap<RoleSpan, Draft>,
): Draft | undefined {
  const nearest = spans?.find((span) => drafts.has(span))
  return nearest && drafts.get(nearest)
}

/** Contents of a paragraph in which nobody else speaks. */
function joinLoose(
  tokens: readonly Token[],
  paragraph: readonly RoleSpan[],
  speaker: Draft,
  drafts: Map<RoleSpan, Draft>,
): void {
  if (paragraph.some((span) => drafts.has(span))) return
  if (paragraph.some(({ role }) => role !== 'content')) return
  for (const span of paragraph) join(tokens, speaker, span, drafts)
}

function finished(tokens: readonly Token[], { cue, confidences, source, contents }: Draft): SpanGroup {
  return {
    source,
    cue,
    content: contents.map((span) => textSpan(tokens, span)).sort(bySpan),
    confidence: confidences.reduce((least, one) => Math.min(least, one), 1),
  }
}

function byCue(a: SpanGroup, b: SpanGroup): number {
  return bySpan(a.cue, b.cue)
}

/** The spans of each paragraph that has any; an empty group stands for paragraphs without. */
function byParagraph(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  spans: readonly RoleSpan[],
): readonly (readonly RoleSpan[])[] {
  const groups: RoleSpan[][] = []
  let before = -1
  for (const span of spans) {
    const paragraph = sentences[tokens[span.first]?.sentence ?? -1]?.paragraph ?? -1
    if (paragraph > before + 1) groups.push([])
    if (paragraph !== before) groups.push([])
    groups.at(-1)?.push(span)
    before = paragraph
  }
  return groups
}
