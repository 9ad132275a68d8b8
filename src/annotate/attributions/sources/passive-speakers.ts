import { REPORTED_PASSIVES, TOLD_PASSIVES } from '../../../lexicon/en/cues/reported-passives.ts'
import type { Token } from '../../../model/annotation.ts'
import { contains, type Span } from '../../../model/span.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { spanOf } from '../words.ts'

/** How many words may name who is behind "by". */
const LONGEST = 24

/**
 * "Residents were told that P", "crews are expected to P": whom something is told, and of whom it is, does not say it. "By" names who does;
 * where nothing does, nobody is named.
 */
export function withPassiveSpeakers(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution) => {
    if (attribution.rule !== 'attributions/network') return attribution
    const verb = passiveVerb(tokens, attribution.cue)
    if (verb === null) return attribution
    const { lemma } = tokens[verb] ?? { lemma: '' }
    const isTold = TOLD_PASSIVES.has(lemma) || REPORTED_PASSIVES.has(lemma)
    const agent = agentOf(tokens, verb)
    if (agent !== null) {
      const isApart = attribution.content.every(({ start, end }) => end <= agent.start || start >= agent.end)
      const isGiven = attribution.source !== null && contains(attribution.source, agent)
      return isApart && !isGiven ? { ...attribution, source: agent } : attribution
    }
    return isTold && isAboutOrBefore(tokens, attribution, verb)
      ? { ...attribution, source: null }
      : attribution
  })
}

/** The participle of a cue that is a passive, by its index. */
function passiveVerb(tokens: readonly Token[], cue: Span): number | null {
  const { from, to } = tokensWithin(tokens, cue)
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (token?.upos !== 'VERB') continue
    const isPassive =
      token.xpos === 'VBN' &&
      dependentsOf(tokens, at).some((child) => /^(?:aux|nsubj):pass$/.test(tokens[child]?.relation ?? ''))
    return isPassive ? at : null
  }
  return null
}

function agentOf(tokens: readonly Token[], verb: number): Span | null {
  const agent = dependentsOf(tokens, verb).find((at) => tokens[at]?.relation === 'obl:agent')
  if (agent === undefined) return null
  let [first, last] = [agent, agent]
  const open = [...dependentsOf(tokens, agent)]
  for (let seen = 0; open.length > 0 && seen < LONGEST; seen++) {
    const word: number = open.pop() ?? agent
    if (tokens[word]?.lower === 'by' && tokens[word]?.head === agent) continue
    if (/^(?:acl|appos|punct)/.test(tokens[word]?.relation ?? '')) continue
    first = Math.min(first, word)
    last = Math.max(last, word)
    open.push(...dependentsOf(tokens, word))
  }
  return spanOf(tokens, first, last + 1)
}

/** Whether the source is the subject of the passive, or stands in another sentence. */
function isAboutOrBefore(tokens: readonly Token[], { source, cue }: FoundAttribution, verb: number): boolean {
  if (source === null) return false
  const { from, to } = tokensWithin(tokens, source)
  if (tokens[from]?.sentence !== tokens[verb]?.sentence) return true
  if (source.start >= cue.end) return false
  return tokens.slice(from, to).some(({ head, relation }) => head === verb && /^nsubj/.test(relation))
}
