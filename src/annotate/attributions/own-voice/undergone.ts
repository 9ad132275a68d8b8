import { SAYING_VERBS } from '../../../lexicon/en/own-voice-words.ts'
import type { Attribution, Token } from '../../../model/annotation.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import { type TokenRange, tokensWithin } from '../judging/tokens-within.ts'

/** Contents of more words are clauses. */
const LONGEST = 30

/**
 * Whether an attribution without a source only tells what befell its content: "the son was named commander", "the obelisk was unveiled".
 * The clause is news in the report's own voice, whoever named or unveiled.
 */
export function isUndergone(tokens: readonly Token[], { source, cue, content }: Attribution): boolean {
  if (source !== null || content.length === 0 || (content[0]?.end ?? 0) > cue.start) return false
  const { from, to } = tokensWithin(tokens, cue)
  const verb = tokens[to - 1]
  if (verb?.xpos !== 'VBN' || verb.head >= 0 || SAYING_VERBS.has(verb.lemma) || to - from > 4) return false
  const children = dependentsOf(tokens, to - 1)
  if (!children.some((at) => tokens[at]?.relation === 'aux:pass')) return false
  if (children.some((at) => tokens[at]?.relation === 'xcomp' && tokens[at]?.xpos === 'VB')) return false
  return content.every((span) => isNounPhrase(tokens, tokensWithin(tokens, span)))
}

function isNounPhrase(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from > LONGEST) return false
  return tokens.slice(from, to).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
}
