import type { Citation, Sentence } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { firstFrom } from './spans-within.ts'

/** The most citations that one sentence can have: what stands beyond is a list, not a citation. */
const MOST_CITATIONS = 32

/** A look-up of the citations that vouch for what stands at a span. */
export function citationsBySentence(
  sentences: readonly Sentence[],
  citations: readonly Citation[],
): (span: Span) => readonly Citation[] {
  const covering: Citation[][] = sentences.map(() => [])
  for (const citation of citations) {
    for (
      let at = Math.max(0, firstFrom(sentences, citation.covers.start + 1) - 1);
      at < sentences.length;
      at++
    ) {
      const sentence = sentences[at]
      if (!sentence || sentence.start >= citation.covers.end) break
      if ((covering[at]?.length ?? 0) < MOST_CITATIONS) covering[at]?.push(citation)
    }
  }
  return (span) => {
    const found = covering[firstFrom(sentences, span.start + 1) - 1] ?? []
    // A citation inside a sentence vouches for what stands before it, not for what follows.
    return found.filter(({ covers }) => covers.start < span.end && span.start < covers.end)
  }
}
