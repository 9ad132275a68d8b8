import type { Sentence, Token } from '../../model/annotation.ts'
import { bySpan, overlaps } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { parentheticalsIn } from '../sentences/parentheticals.ts'
import { CITATION_RULES } from './citation-rules.ts'
import { coveredBy } from './covered-text.ts'
import { crossReferences } from './cross-references.ts'
import type { FoundCitation, FoundCrossReference } from './found-citation.ts'
import { inlineCitations } from './inline-citations.ts'
import { type KnownSpans, knownSpans } from './known-spans.ts'
import { type Paragraph, type Parenthesis, paragraphsOf, parenthesesIn } from './parentheses.ts'
import { readParenthesis } from './read-parenthesis.ts'
import { readReference } from './read-reference.ts'

type Required = 'sentences' | 'tokens' | 'entities' | 'mentions' | 'foundTimes'

/** Outlets with the dates of their reports, what they vouch for, and pointers to other reports. */
export const findCitations: Annotator<Required, 'foundCitations' | 'foundCrossReferences'> = {
  name: 'citations found',
  requires: ['sentences', 'tokens', 'entities', 'mentions', 'foundTimes'],
  assigns: ['foundCitations', 'foundCrossReferences'],
  rules: CITATION_RULES,
  annotate: ({ text, publication }, { sentences, tokens, entities, mentions, foundTimes }) => {
    const known = knownSpans(text, mentions, entities, foundTimes)
    const references = crossReferences(text, publication, tokens, known)
    return {
      foundCitations: citationsIn(text, sentences, tokens, known),
      foundCrossReferences: references.map(
        (reference, index): FoundCrossReference => ({ id: `x${index + 1}`, ...reference }),
      ),
    }
  },
}

function citationsIn(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  known: KnownSpans,
): readonly FoundCitation[] {
  const bracketed: Omit<FoundCitation, 'id'>[] = []
  let before: Paragraph | null = null
  for (const paragraph of paragraphsOf(sentences)) {
    bracketed.push(...citationsOfParagraph(text, paragraph, before, known))
    before = paragraph
  }
  bracketed.sort(bySpan)
  const own = withoutThose(inlineCitations(tokens, sentences, known), bracketed)
  const all = [...upToNextOutlet(bracketed, own), ...own].sort(bySpan)
  return all.map((citation, index) => ({ id: `c${index + 1}`, ...citation }))
}

function citationsOfParagraph(
  text: string,
  paragraph: Paragraph,
  before: Paragraph | null,
  known: KnownSpans,
) {
  const found: Omit<FoundCitation, 'id'>[] = []
  const references = referencesOf(text, paragraph, known)
  found.push(...references.flatMap(({ citations }) => citations))
  let last: Parenthesis | null = null
  let reference = 0
  for (const parenthesis of parenthesesIn(text, paragraph)) {
    while ((references[reference]?.end ?? parenthesis.end) < parenthesis.end) reference++
    if ((references[reference]?.start ?? Number.POSITIVE_INFINITY) <= parenthesis.start) continue
    const inside = { start: parenthesis.start + 1, end: parenthesis.end - 1 }
    const read = readParenthesis(text, inside, known)
    if (read.length === 0 || (read.length === 1 && explains(text, parenthesis, read[0]?.time ?? null, known)))
      continue
    const covers = coveredBy(parenthesis, last, before)
    for (const citation of read) found.push({ ...citation, rule: 'citations/parenthesis', covers })
    last = parenthesis
  }
  return found
}

/** What leads vouch for ends where the text goes on to another outlet: "The Daily Post, however, reported". Both are in the order of the text. */
function upToNextOutlet(
  bracketed: readonly Omit<FoundCitation, 'id'>[],
  inline: readonly Omit<FoundCitation, 'id'>[],
) {
  let at = 0
  return bracketed.map((lead) => {
    while ((inline[at]?.covers.start ?? Number.POSITIVE_INFINITY) <= lead.start) at++
    const next = inline[at]?.covers.start ?? Number.POSITIVE_INFINITY
    if (lead.rule !== 'citations/reference' || next >= lead.covers.end) return lead
    return { ...lead, covers: { ...lead.covers, end: next } }
  })
}

/** What leads a sentence in vouches for it and for what follows, up to the next that does; what closes one, for what stands before. */
function referencesOf(text: string, paragraph: Paragraph, known: KnownSpans) {
  let at = 0
  const references = parentheticalsIn(text, paragraph.start, paragraph.end).flatMap((bracket) => {
    while ((paragraph.sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= bracket.start) at++
    const read = bracket.kind === 'reference' ? readReference(text, bracket, known) : []
    return read.length > 0 ? [{ ...bracket, read, sentence: paragraph.sentences[at] ?? paragraph }] : []
  })
  let covered = paragraph.start
  return references.map(({ start, end, read, sentence }, index) => {
    const leads = sentence.end - end > 2
    // Several that lead one sentence in share what it vouches for.
    let next = index + 1
    while (references[next]?.sentence === sentence) next++
    const covers = leads
      ? { start: sentence.start, end: references[next]?.sentence.start ?? paragraph.end }
      : { start: Math.min(covered, start), end: start }
    covered = sentence.end
    return {
      start,
      end,
      citations: read.map((citation) => ({ ...citation, rule: 'citations/reference', covers })),
    }
  })
}

/** "the Associated Press (AP)" gives a short name and cites nothing. */
function explains(text: string, parenthesis: Parenthesis, time: string | null, known: KnownSpans): boolean {
  if (time !== null) return false
  for (let at = parenthesis.start - 1; at > parenthesis.start - 60 && at >= 0; at--) {
    const outlet = known.outlets.get(at)
    if (outlet !== undefined) return text.slice(outlet.end, parenthesis.start).trim() === ''
  }
  return false
}

/** What stands in a parenthesis was read there. */
function withoutThose(
  inline: readonly Omit<FoundCitation, 'id'>[],
  bracketed: readonly Omit<FoundCitation, 'id'>[],
) {
  let first = 0
  return inline.filter((citation) => {
    while (first < bracketed.length && (bracketed[first]?.end ?? 0) <= citation.start) first++
    const next = bracketed[first]
    return next === undefined || !overlaps(next, citation)
  })
}
