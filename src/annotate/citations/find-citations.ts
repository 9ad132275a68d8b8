import type { Sentence, Token } from '../../model/annotation.ts'
import { bySpan, overlaps } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { asidesIn } from '../sentences/asides.ts'
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
  const inline = inlineCitations(tokens, sentences, known)
  const own = withoutThose(inline, bracketed)
  const all = [...bracketed.map((citation) => upToNextOutlet(citation, own)), ...own].sort(bySpan)
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
  for (const parenthesis of parenthesesIn(text, paragraph)) {
    if (references.some(({ start, end }) => start <= parenthesis.start && parenthesis.end <= end)) continue
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

/** What a lead vouches for ends where the text goes on to another outlet: "The Daily Post, however, reported". */
function upToNextOutlet(lead: Omit<FoundCitation, 'id'>, inline: readonly Omit<FoundCitation, 'id'>[]) {
  if (lead.rule !== 'citations/reference') return lead
  const next = inline.find(({ covers }) => covers.start > lead.start && covers.start < lead.covers.end)
  return next === undefined ? lead : { ...lead, covers: { ...lead.covers, end: next.covers.start } }
}

/** What leads a sentence in vouches for it and for what follows, up to the next that does; what closes one, for what stands before. */
function referencesOf(text: string, paragraph: Paragraph, known: KnownSpans) {
  const references = asidesIn(text, paragraph.start, paragraph.end)
    .filter(({ kind }) => kind === 'reference')
    .map((aside) => ({
      ...aside,
      read: readReference(text, aside, known),
      sentence: paragraph.sentences.findLast(({ start }) => start <= aside.start) ?? paragraph,
    }))
    .filter(({ read }) => read.length > 0)
  let covered = paragraph.start
  return references.map(({ start, end, read, sentence }) => {
    const leads = sentence.end - end > 2
    const next = references.find((other) => other.sentence.start > sentence.start)
    const covers = leads
      ? { start: sentence.start, end: next?.sentence.start ?? paragraph.end }
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
