import { KEEPS_NAME, NO_NAME } from '../../../lexicon/en/cues/anonymity.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { tokensWithin } from './tokens-within.ts'

/** "Who asked not to be named", "did not want to give her name": tells why a source has no name, and nothing of what it said. */
export function isRequestForNoName(
  text: string,
  tokens: readonly Token[],
  { cue, content }: { readonly cue: Span; readonly content: readonly Span[] },
): boolean {
  const [first] = content
  if (!first) return false
  const { from, to } = tokensWithin(tokens, cue)
  if (!tokens.slice(from, Math.min(to, from + MOST)).some(({ lemma }) => KEEPS_NAME.has(lemma))) return false
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST)).toLowerCase()
  return NO_NAME.some((phrase) => words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)))
}

/** More words of a cue, and more characters of a content, are not looked at. */
const MOST = 12
const LONGEST = 60
