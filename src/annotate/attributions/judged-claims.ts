import type { Token } from '../../model/annotation.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { CueIndex } from './cue-index.ts'
import { dependentsOf } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { spanOf } from './words.ts'

/** How many words of a clause are looked at. */
const REACH = 16

/**
 * "A claim that Kyiv has dismissed", "an accusation that the army denies": the clause says who judged the claim, not what was claimed.
 * Kyiv dismissed "a claim"; nobody claims "that Kyiv has dismissed".
 */
export function withJudgedClaims(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
  cues: CueIndex,
): readonly FoundAttribution[] {
  const judged = new Map<FoundAttribution, FoundAttribution>()
  for (const attribution of attributions) {
    const claim = judgedClaim(tokens, attribution, cues)
    if (claim) judged.set(attribution, claim)
  }
  if (judged.size === 0) return attributions
  const claims = [...judged.values()]
  return attributions.flatMap((attribution) => {
    const own = judged.get(attribution)
    if (own) return [own]
    return claims.some(({ cue }) => overlaps(cue, attribution.cue)) ? [] : [attribution]
  })
}

function judgedClaim(
  tokens: readonly Token[],
  { cue, content }: FoundAttribution,
  { nouns, kinds }: CueIndex,
): FoundAttribution | null {
  const own = tokensWithin(tokens, cue)
  const noun = own.to - 1
  if (tokens[noun]?.upos !== 'NOUN' || !nouns.has(tokens[noun]?.lemma ?? '')) return null
  const that = tokensWithin(tokens, content[0] ?? cue).from
  if (that !== noun + 1 || !/^(?:that|which)$/.test(tokens[that]?.lower ?? '')) return null
  const verb = dependentsOf(tokens, noun).find((at) => at > that && at < that + REACH && isClause(tokens[at]))
  const lemma = tokens[verb ?? -1]?.lemma ?? ''
  if (verb === undefined || !kinds.get(lemma)?.has('denying')) return null
  const parts = dependentsOf(tokens, verb)
  if (parts.some((at) => at > that && /^(?:obj|ccomp|xcomp|nsubj:pass)$/.test(tokens[at]?.relation ?? '')))
    return null
  const subject = parts.find((at) => at > that && at < verb && tokens[at]?.relation === 'nsubj')
  if (subject === undefined) return null
  let start = verb
  while (start > subject + 1 && /^(?:AUX|ADV|PART)$/.test(tokens[start - 1]?.upos ?? '')) start--
  const spans = [spanOf(tokens, that + 1, start), spanOf(tokens, start, verb + 1), phraseBefore(tokens, noun)]
  const [source, verbs, claim] = spans
  if (!source || !verbs || !claim) return null
  return {
    ...{ rule: 'attributions/judged-claim', source, cue: verbs, content: [claim] },
    ...{ stance: 'denies', certainty: 'CT-', channel: 'said' },
  }
}

function isClause(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && /^acl/.test(token.relation)
}

/** The noun with its article and adjectives. */
function phraseBefore(tokens: readonly Token[], noun: number): Span | null {
  let start = noun
  while (/^(?:DET|ADJ)$/.test(tokens[start - 1]?.upos ?? '') && noun - start < 4) start--
  return spanOf(tokens, start, noun + 1)
}
