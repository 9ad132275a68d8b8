import type { AnnotatedReport, Layers } from '../model/annotated-report.ts'
import type { Assertion, Attribution, Citation, Hedge, Mention, TimeExpression } from '../model/annotation.ts'
import { certaintyOfChain } from '../model/certainty.ts'
import { placeOnPage } from '../model/place-on-page.ts'
import type { Report } from '../model/report.ts'
import { bySpan, contains, overlaps, type Span } from '../model/span.ts'
import type { Link, Said, Statement } from '../model/statement.ts'
import { attributionsAround, authorLink, linksOf } from './chain.ts'
import { citationsBySentence } from './citations-by-sentence.ts'
import { contentOf, quoteOf } from './content.ts'
import { propositionsOf } from './propositions.ts'
import { fromCitations, fromReport, saidOf } from './said.ts'
import { withDaysBefore } from './said-as-before.ts'
import { sentenceOf } from './sentence/sentence-of.ts'
import { surroundingsOf } from './sentence/surroundings.ts'
import { firstFrom, spansAround, spansWithin } from './spans-within.ts'
import { termsOf } from './terms.ts'

/** AnnotatedReport -> Statement[]: one for each attribution, hedge of the author's own and assertion in the report's voice, in reading order. */
export function buildStatements({ report, layers }: AnnotatedReport): readonly Statement[] {
  const index = indexOf(report.text, layers)
  const around = surroundingsOf(report, layers)
  const drafts = [
    ...layers.attributions.map((attribution) => fromAttribution(attribution, index)),
    ...layers.hedges.filter((hedge) => isAuthors(hedge, index)).map((hedge) => fromAuthor(hedge, index)),
    ...(layers.assertions ?? []).map((assertion) => fromAuthor(assertion, index)),
  ].filter(({ content, quote }) => content.length > 0 && !SAYS_NOTHING.test(quote))
  const sorted = drafts.sort(
    (a, b) =>
      bySpan(extentOf(a), extentOf(b)) || a.chain.length - b.chain.length || bySpan(cueOf(a), cueOf(b)),
  )
  const once = withoutRepeats(
    withDaysBefore(sorted, layers.published).map((draft) => ({ draft, sentence: sentenceOf(draft, around) })),
  )
  const idOf = idsOf(once.map(({ draft }) => draft))
  return once.map(({ draft, sentence }) => ({
    ...draft,
    ...pageOf(draft, report),
    id: idOf.get(draft) ?? '',
    sentence,
  }))
}

function pageOf({ content: [first] }: Draft, { layout }: Report): Pick<Statement, 'page'> {
  const place = layout && first ? placeOnPage(layout, first) : null
  return place === null ? {} : { page: place.page }
}

/** How long a content must be, in characters, to be no more than a repetition: "yes" may be said twice. */
const NO_CHANCE = 40

/** A text that is printed twice in one report, as in its summary and below, says a thing once: the first stands. */
function withoutRepeats<Told extends { readonly draft: Draft; readonly sentence: string }>(
  told: readonly Told[],
): readonly Told[] {
  const seen = new Set<string>()
  return told.filter(({ draft, sentence }) => {
    if (draft.quote.length < NO_CHANCE) return true
    const isNew = !seen.has(sentence)
    seen.add(sentence)
    return isNew
  })
}

/** What somebody said is numbered first, then what the report tells: the ids of the former do not hang on what an annotator takes for the latter. */
function idsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const told = drafts.filter(({ madeFrom }) => madeFrom.startsWith('o'))
  const said = drafts.filter(({ madeFrom }) => !madeFrom.startsWith('o'))
  return new Map([...said, ...told].map((draft, at) => [draft, `s${at + 1}`]))
}

/** Pronouns that say nothing alone: "they say so", "what is known". */
const SAYS_NOTHING = /^(?:so|what|which|who|whom)$/i

interface Index {
  readonly text: string
  readonly layers: Layers
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly mentionById: ReadonlyMap<string, Mention>
  readonly attributionById: ReadonlyMap<string, Attribution>
  /** The parts of contents, each with the attribution that it belongs to. */
  readonly contents: readonly (Span & { readonly attribution: Attribution })[]
  readonly hedges: readonly (Span & { readonly hedge: Hedge })[]
  readonly citations: (span: Span) => readonly Citation[]
}

function indexOf(text: string, layers: Layers): Index {
  return {
    text,
    layers,
    mentions: [...layers.mentions].sort(bySpan),
    times: [...layers.times].sort(bySpan),
    mentionById: new Map(layers.mentions.map((mention) => [mention.id, mention])),
    attributionById: new Map(layers.attributions.map((attribution) => [attribution.id, attribution])),
    contents: layers.attributions
      .flatMap((attribution) => attribution.content.map((part) => ({ ...part, attribution })))
      .sort(bySpan),
    hedges: layers.hedges.map((hedge) => ({ ...hedge.content, hedge })).sort(bySpan),
    citations: citationsBySentence(layers.sentences, layers.citations),
  }
}

type Draft = Omit<Statement, 'id' | 'sentence' | 'page'>

function fromAttribution(attribution: Attribution, index: Index): Draft {
  const { text, layers } = index
  const around = attributionsAround(attribution, index.attributionById)
  const spoken = linksOf(text, around, index.mentions, index.mentionById)
  const outermost = around[0] ?? attribution
  const chain = nonEmpty([...hedgesOver(outermost, index).map(authorLink), ...spoken])
  const content = contentOf(text, attribution.content, layers.tokens)
  const direct = around.some(({ kind }) => kind !== 'indirect')
  const citations = index.citations(attribution.cue)
  const speaker = direct ? (spoken.at(-1)?.entity ?? null) : null
  return {
    madeFrom: attribution.id,
    chain,
    content,
    quote: quoteOf(text, content),
    kind: attribution.kind,
    certainty: certaintyOfChain(chain.map((link) => link.certainty)),
    ...told(attribution),
    said: saidBy(attribution, citations, index),
    citations: citations.map(({ id }) => id),
    times: timesIn(content, layers),
    terms: termsOf(content, layers.tokens, index.mentions, speaker, index.times),
    propositions: propositionsIn(content, index, speaker),
  }
}

/** What the author says, with a hedge or without. */
function fromAuthor(hedge: Hedge | Assertion, index: Index): Draft {
  const { text, layers } = index
  const content = contentOf(text, [hedge.content], layers.tokens)
  const citations = index.citations(hedge)
  return {
    madeFrom: hedge.id,
    chain: [authorLink(hedge)],
    content,
    quote: quoteOf(text, content),
    kind: 'author',
    certainty: hedge.certainty,
    ...('factuality' in hedge ? told(hedge) : {}),
    // A hedge is the author's own; what is told without one was had from the outlet that is cited.
    said: (isAssertion(hedge) ? fromCitations(citations) : null) ?? fromReport(layers.published),
    citations: citations.map(({ id }) => id),
    times: timesIn(content, layers),
    terms: termsOf(content, layers.tokens, index.mentions, null, index.times),
    propositions: propositionsIn(content, index, null),
  }
}

function told({ factuality }: Pick<Assertion, 'factuality'>): Pick<Draft, 'factuality'> {
  return factuality === undefined ? {} : { factuality }
}

function isAssertion({ rule }: Hedge | Assertion): boolean {
  return rule.startsWith('assertions/')
}

function propositionsIn(
  content: readonly Span[],
  { layers, mentions, times }: Index,
  speaker: string | null,
) {
  return propositionsOf(content, { tokens: layers.tokens, mentions, times, speaker })
}

/** A hedge inside what somebody else says is that person's, and in the certainty of the attribution. */
function isAuthors(hedge: Hedge, { contents }: Index): boolean {
  return spansAround(contents, hedge).length === 0
}

/** The author's hedges in whose reach the cue stands: "officials apparently hoped". */
function hedgesOver(attribution: Attribution, index: Index): readonly Hedge[] {
  return spansAround(index.hedges, attribution.cue)
    .map(({ hedge }) => hedge)
    .filter((hedge) => isAuthors(hedge, index) && !overlaps(hedge, attribution.cue))
    .filter((hedge) => !attribution.content.some((part) => contains(part, hedge)))
}

function saidBy(attribution: Attribution, citations: readonly Citation[], index: Index): Said {
  const { sentences, times, tokens, published } = index.layers
  const sentence = sentences[firstFrom(sentences, attribution.cue.start + 1) - 1]
  const at = firstFrom(times, attribution.cue.start)
  const nearby = times
    .slice(Math.max(0, at - MOST_TIMES), at + MOST_TIMES)
    .filter((time) => contains(sentence ?? attribution.cue, time))
  return saidOf({
    attribution,
    outer: attribution.within === null ? null : (index.attributionById.get(attribution.within) ?? null),
    times: nearby.filter(
      (time) => time.edtf !== null && spansAround(index.layers.citations, time).length === 0,
    ),
    tokens,
    citations,
    published,
  })
}

/** How many times on either side of a cue are weighed as the date of a saying. */
const MOST_TIMES = 16

function timesIn(content: readonly Span[], { times }: Layers): readonly string[] {
  return content.flatMap((part) => spansWithin(times, part)).map(({ id }) => id)
}

function cueOf({ chain }: Draft): Span {
  return chain[chain.length - 1]?.cue ?? chain[0].cue
}

/** From the first to the last character of source, cue and content. */
function extentOf(draft: Draft): Span {
  const own = draft.chain.at(-1)
  const spans = [...draft.content, cueOf(draft), ...(own?.source ? [own.source] : [])]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

function nonEmpty(links: readonly Link[]): readonly [Link, ...Link[]] {
  const [first, ...rest] = links
  if (!first) throw new RangeError('a chain has at least one link')
  return [first, ...rest]
}
