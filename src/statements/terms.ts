import { FIRST_PERSON } from '../lexicon/en/grammar/complementizers.ts'
import { LIGHT_WORDS } from '../lexicon/en/grammar/light-words.ts'
import type { Mention, TimeExpression, Token, Upos } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { Term } from '../model/statement.ts'
import { comparedLemma, isPercentSign } from './compared-lemma.ts'
import { negatedTokens } from './negation.ts'
import { firstFrom, spansAround, spansWithin } from './spans-within.ts'

/** The most terms that are kept of one content: a content longer than that is compared by its beginning. */
const MOST_TERMS = 200

const CONTENT_TAGS: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/**
 * The words of a content that carry its meaning. Pronouns are among them where it is known whom they mean.
 * @param speaker the entity whom "I" and "we" mean in a direct quotation; `null` elsewhere.
 * @param times in reading order.
 */
export function termsOf(
  content: readonly Span[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
  speaker: string | null,
  times: readonly TimeExpression[] = [],
): readonly Term[] {
  const terms: Term[] = []
  for (const part of content) {
    const words = spansWithin(tokens, part)
    const negated = negatedTokens(words)
    const from = firstFrom(tokens, part.start)
    for (const [index, token] of words.entries()) {
      if (terms.length === MOST_TERMS) return terms
      const entity = entityOf(token, mentions, speaker)
      const lemma = comparedLemma(tokens, from + index, times)
      if (lemma === null || !isTerm(token, entity)) continue
      terms.push({
        start: token.start,
        end: token.end,
        lemma,
        upos: tagOf(token, lemma),
        entity,
        negated: negated[index] ?? false,
      })
    }
  }
  return terms
}

/** An hour is a number, also where it is "noon"; "%" is a noun, as "percent". */
function tagOf({ upos }: Token, lemma: string): Upos {
  if (/^\d\d:\d\d$/.test(lemma)) return 'NUM'
  return upos === 'SYM' ? 'NOUN' : upos
}

function isTerm(token: Token, entity: string | null): boolean {
  if (isPercentSign(token)) return true
  if (token.upos === 'PRON' || FIRST_PERSON.has(token.lower)) return entity !== null
  if (!CONTENT_TAGS.has(token.upos) || !/[\p{L}\p{N}]/u.test(token.text)) return false
  return entity !== null || (!LIGHT_WORDS.has(token.lower) && !LIGHT_WORDS.has(token.lemma.toLowerCase()))
}

function entityOf(token: Token, mentions: readonly Mention[], speaker: string | null): string | null {
  if (FIRST_PERSON.has(token.lower)) return speaker
  // The innermost mention around the word: "Kim" in "Kim's envoy" is Kim.
  return spansAround(mentions, token).at(-1)?.entity ?? null
}
