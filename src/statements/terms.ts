import { FIRST_PERSON } from '../lexicon/en/grammar/complementizers.ts'
import { LIGHT_WORDS } from '../lexicon/en/grammar/light-words.ts'
import type { Mention, Token, Upos } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { Term } from '../model/statement.ts'
import { negatedTokens } from './negation.ts'
import { spansAround, spansWithin } from './spans-within.ts'

/** The most terms that are kept of one content: a content longer than that is compared by its beginning. */
const MOST_TERMS = 200

const CONTENT_TAGS: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/**
 * The words of a content that carry its meaning. Pronouns are among them where it is known whom they mean.
 * @param speaker the entity whom "I" and "we" mean in a direct quotation; `null` elsewhere.
 */
export function termsOf(
  content: readonly Span[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
  speaker: string | null,
): readonly Term[] {
  const terms: Term[] = []
  for (const part of content) {
    const words = spansWithin(tokens, part)
    const negated = negatedTokens(words)
    for (const [index, token] of words.entries()) {
      if (terms.length === MOST_TERMS) return terms
      const entity = entityOf(token, mentions, speaker)
      if (!isTerm(token, entity)) continue
      terms.push({
        start: token.start,
        end: token.end,
        lemma: token.lemma.toLowerCase(),
        upos: token.upos,
        entity,
        negated: negated[index] ?? false,
      })
    }
  }
  return terms
}

function isTerm(token: Token, entity: string | null): boolean {
  if (token.upos === 'PRON' || FIRST_PERSON.has(token.lower)) return entity !== null
  if (!CONTENT_TAGS.has(token.upos) || !/[\p{L}\p{N}]/u.test(token.text)) return false
  return entity !== null || (!LIGHT_WORDS.has(token.lower) && !LIGHT_WORDS.has(token.lemma.toLowerCase()))
}

function entityOf(token: Token, mentions: readonly Mention[], speaker: string | null): string | null {
  if (FIRST_PERSON.has(token.lower)) return speaker
  // The innermost mention around the word: "Kim" in "Kim's envoy" is Kim.
  return spansAround(mentions, token).at(-1)?.entity ?? null
}
