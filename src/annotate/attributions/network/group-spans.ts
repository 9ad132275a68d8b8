import type { Sentence, Token } from '../../../model/annotation.ts'
import { bySpan, overlaps, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { overlapping } from '../sorted-spans.ts'
import { isOpeningQuote } from '../words.ts'
import { chooseCues } from './choose-cues.ts'
import type { RoleSpan } from './role-spans.ts'

/** Source, cue and content that belong together by the network, in spans of text. */
export interface SpanGroup {
  readonly source: Span | null
  readonly cue: Span
  /** None, where the network sees no content of the cue. */
  readonly content: readonly Span[]
  readonly confidence: number
}

/** A group while it is put together. */
interface Draft {
  readonly cue: Span
  readonly confidences: number[]
  source: Span | null
  readonly contents: RoleSpan[]
}

/**
 * Sources and contents join the cue that their words point to. A content that points to none joins a source without cue in
 * its paragraph (scripts have no verbs), where no rule knows its cue; else the quotation of the paragraph before, or behind, goes on in it.
 */
export function groupSpans(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  spans: readonly RoleSpan[],
  byRules: readonly FoundAttribution[],
): readonly SpanGroup[] {
  const drafts = new Map<RoleSpan, Draft>()
  joinRules(tokens, farContents(tokens, spans), spans, byRules, drafts)
  joinCues(tokens, spans, drafts)
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

function joinCues(tokens: readonly Token[], spans: readonly RoleSpan[], drafts: Map<RoleSpan, Draft>): void {
  const byFirst = new Map<number, Draft>()
  for (const span of spans) {
    if (span.role !== 'cue') continue
    const draft = { cue: textSpan(tokens, span), confidences: [span.confidence], source: null, contents: [] }
    byFirst.set(span.first, draft)
    drafts.set(span, draft)
  }
  for (const { span, cue, share } of chooseCues(spans)) {
    const draft = cue === null ? undefined : byFirst.get(cue)
    if (!draft || drafts.has(span)) continue
    draft.confidences.push(share)
    join(tokens, draft, span, drafts)
  }
}

function join(tokens: readonly Token[], draft: Draft, span: RoleSpan, drafts: Map<RoleSpan, Draft>): void {
  if (span.role === 'content') draft.contents.push(span)
  else draft.source = textSpan(tokens, span)
  draft.confidences.push(span.confidence)
  drafts.set(span, draft)
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

/** "NAME: words", "Q. words": the source before a loose content speaks it; the mark between them, or its quotation mark, is the cue. */
function joinScript(
  tokens: readonly Token[],
  paragraph: readonly RoleSpan[],
  drafts: Map<RoleSpan, Draft>,
): void {
  let source: RoleSpan | null = null
  let draft: Draft | null = null
  for (const span of paragraph) {
    if (drafts.has(span)) continue
    if (span.role === 'source') [source, draft] = [span, null]
    else if (draft) join(tokens, draft, span, drafts)
    else if (source) {
      const cue = markBetween(tokens, source, span)
      if (cue === null) continue
      draft = { cue, confidences: [], source: null, contents: [] }
      join(tokens, draft, source, drafts)
      join(tokens, draft, span, drafts)
    }
  }
}

/** How far a mark that stands for a cue may be from its source, in words. */
const MARK_REACH = 4

function markBetween(tokens: readonly Token[], source: RoleSpan, content: RoleSpan): Span | null {
  const between = tokens.slice(source.last + 1, Math.min(content.first, source.last + 1 + MARK_REACH))
  const first = tokens[content.first]
  const own = first && (first.text === ':' || isOpeningQuote(first)) ? first : undefined
  const mark = between.find(({ text }) => text === ':') ?? own ?? between.find(({ upos }) => upos === 'PUNCT')
  return mark ? { start: mark.start, end: mark.end } : null
}

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

function textSpan(tokens: readonly Token[], { first, last }: RoleSpan): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last]?.end ?? start }
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
