import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { nounPhraseFrom } from '../noun-phrase.ts'
import { spanOf } from '../words.ts'

/** Forms by which somebody is asked as often as asks. */
const OF_ASKING: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed', 'challenged'])
/** How many words may stand between "asked" and the comma that ends what was asked. */
const REACH = 24

/**
 * "Korr, asked about the crews, declined to answer", "Asked by reporters whether P, he said Q": who is asked does not ask. The asker is
 * whom "by" names, else nobody; the verb behind the comma is the asked one's.
 */
export function withAskersApart(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const asked = new Map<number, Span>()
  const apart = attributions.map((attribution) => {
    const aside = asideOf(tokens, attribution)
    if (!aside) return attribution
    if (attribution.source && aside.answer !== null) asked.set(aside.answer, attribution.source)
    return { ...attribution, source: aside.asker }
  })
  if (asked.size === 0) return apart
  return apart.map((attribution) => {
    const source = attribution.source ?? asked.get(tokensWithin(tokens, attribution.cue).from) ?? null
    return source === attribution.source ? attribution : { ...attribution, source }
  })
}

interface Aside {
  readonly asker: Span | null
  /** The index of the verb with which the one who was asked goes on; `null` where the aside opens its sentence. */
  readonly answer: number | null
}

function asideOf(tokens: readonly Token[], { cue, source }: FoundAttribution): Aside | null {
  const { from } = tokensWithin(tokens, cue)
  const verb = tokens[from]
  if (!verb || !OF_ASKING.has(verb.lower)) return null
  const before = tokens[from - 1]
  const opens = before === undefined || before.sentence !== verb.sentence || /^[“"]$/.test(before.text)
  if (!opens && before?.text !== ',') return null
  const asker = agentBehind(tokens, from)
  if (opens) return { asker, answer: null }
  // "P, asked the mayor": what is behind the verb asks, unless the clause ends with a comma and a verb goes on.
  if (
    !source ||
    source.end > verb.start ||
    !/^(?:about|whether|if|why|how|what|when|by|to|at|on)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return null
  const answer = verbBehindComma(tokens, from)
  return answer === null ? null : { asker, answer }
}

function agentBehind(tokens: readonly Token[], verb: number): Span | null {
  if (tokens[verb + 1]?.lower !== 'by') return null
  const end = nounPhraseFrom(tokens, verb + 2)
  return end > verb + 2 ? spanOf(tokens, verb + 2, end) : null
}

function verbBehindComma(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb + 1; at < Math.min(tokens.length - 1, verb + REACH); at++) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return null
    if (tokens[at]?.text === ',' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.upos ?? '')) return at + 1
  }
  return null
}
