import type { Token } from '../../../model/annotation.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { spanOf } from '../words.ts'

/** How many words a source with its clause may have. */
const LONGEST = 40

/**
 * "A foreman who asked not to be named said that P": where the cue is the verb of the clause of "who" and P hangs on the verb of the
 * sentence, that verb tells P, and whom the clause describes is the source.
 */
export function withVerbOfContent(tokens: readonly Token[], attribution: FoundAttribution): FoundAttribution {
  const [first] = attribution.content
  const cue = tokensWithin(tokens, attribution.cue)
  const clause = firstVerb(tokens, cue.from, cue.to)
  if (!first || clause < 0 || !/^acl/.test(tokens[clause]?.relation ?? '')) return attribution
  const noun = tokens[clause]?.head ?? -1
  const verb = tokens[noun]?.head ?? -1
  const telling = tokens[verb]
  if (telling?.upos !== 'VERB' || !/^nsubj/.test(tokens[noun]?.relation ?? '')) return attribution
  const content = tokensWithin(tokens, first)
  if (noun >= clause || verb <= clause || verb >= content.from) return attribution
  const taken = tokens
    .slice(content.from, content.to)
    .some(({ head, relation }) => head === verb && relation !== 'punct')
  if (!taken || verb - noun > LONGEST) return attribution
  let start = verb
  while (/^(?:AUX|ADV|PART)$/.test(tokens[start - 1]?.upos ?? '') && tokens[start - 1]?.head === verb) start--
  const own = spanOf(tokens, start, verb + 1)
  const source = spanOf(tokens, firstOf(tokens, noun), tokens[start - 1]?.text === ',' ? start - 1 : start)
  return own && source ? { ...attribution, cue: own, source } : attribution
}

function firstVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.upos === 'VERB') return at
  return -1
}

/** The first word of what hangs on a noun from before it. */
function firstOf(tokens: readonly Token[], noun: number): number {
  let first = noun
  for (
    let at = dependentsOf(tokens, first)[0];
    at !== undefined && at < first && tokens[at]?.upos !== 'PUNCT';
  ) {
    first = at
    at = dependentsOf(tokens, first)[0]
  }
  return first
}
