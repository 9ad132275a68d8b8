import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { personNoun } from '../../mentions/phrases/person-nouns.ts'
import { dependentsOf, headWithin } from '../factuality/dependents.ts'
import { tokensWithin } from './tokens-within.ts'

/**
 * "Dismissed its director", "admitted nine patients": something is done to a person, and nothing is denied or owned up to. Who is dismissed
 * "as a liar" is spoken of, and so is a claim.
 */
export function isDoneToSomebody(
  tokens: readonly Token[],
  { cue, content }: { readonly cue: Span; readonly content: readonly Span[] },
): boolean {
  const words = tokensWithin(tokens, cue)
  const verb = words.to - 1
  if (!/^(?:dismiss|admit)$/.test(tokens[verb]?.lemma ?? '') || !content[0]) return false
  const { from, to } = tokensWithin(tokens, content[0])
  const head = headWithin(tokens, from, Math.min(to, from + MOST))
  const isObject = tokens[head]?.relation === 'obj' && tokens[head]?.head === verb
  if (!isObject || personNoun(tokens[head]?.lower ?? '') === null) return false
  return !dependentsOf(tokens, verb).some((at) =>
    dependentsOf(tokens, at).some((mark) => tokens[mark]?.lower === 'as'),
  )
}

/** More words of a content are not looked at. */
const MOST = 40
