import type { Token } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'
import { headWithin } from './factuality/dependents.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { tokensWithin } from './judging/tokens-within.ts'
import { firstEndingAfter } from './sorted-spans.ts'

/** How far a main clause's subject is looked for, in words. */
const REACH = 30

/** How many attributions before and behind one are asked whether they name that subject. */
const NEAR = 3

/**
 * "Noting that P, the minister said Q", "she told the paper Q, adding that P": a participle that nobody is named for, or the one who was
 * told, has the source of its main clause.
 */
export function withSubjects(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution, at) => {
    const verb = participle(tokens, attribution.cue)
    if (verb === null) return attribution
    const near = attributions.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const main = attribution.source === null ? namedBySubject(tokens, verb, near) : null
    const source =
      main ?? (isTold(tokens, attribution.source, verb) ? sourceOfVerb(tokens, verb, near) : null)
    return source ? { ...attribution, source } : attribution
  })
}

function namedBySubject(
  tokens: readonly Token[],
  verb: Token,
  near: readonly FoundAttribution[],
): Span | null {
  const subject = subjectOf(tokens, verb)
  if (subject === null) return null
  return near.find(({ source }) => source !== null && contains(source, subject))?.source ?? null
}

/** The source of the verb that a participle hangs on. */
function sourceOfVerb(tokens: readonly Token[], verb: Token, near: readonly FoundAttribution[]): Span | null {
  const main = tokens[verb.head]
  return main ? (near.find(({ cue }) => contains(cue, main))?.source ?? null) : null
}

/** Whether a source stands between the main verb and ", adding", as an object of that verb. */
function isTold(tokens: readonly Token[], source: Span | null, verb: Token): boolean {
  const main = tokens[verb.head]
  if (source === null || !main || source.start < main.end || source.end > verb.start) return false
  if (tokens[firstEndingAfter(tokens, verb.start, (token) => token) - 1]?.text !== ',') return false
  const { from, to } = tokensWithin(tokens, source)
  const head = tokens[headWithin(tokens, from, Math.min(to, from + REACH))]
  return head?.head === verb.head && /^(?:i?obj|obl)/.test(head.relation)
}

/** The participle that a cue is; "having said" is one. */
function participle(tokens: readonly Token[], cue: Span): Token | null {
  const first = firstEndingAfter(tokens, cue.start, (token) => token)
  const verb = tokens[first]?.lower === 'having' ? tokens[first + 1] : tokens[first]
  if (!verb || (verb.xpos !== 'VBG' && tokens[first] === verb) || verb.relation !== 'advcl') return null
  return verb
}

function subjectOf(tokens: readonly Token[], verb: Token): Token | null {
  const last = Math.min(tokens.length, verb.head + REACH)
  for (let at = Math.max(0, verb.head - REACH); at < last; at++) {
    const token = tokens[at]
    if (token?.head === verb.head && token.relation === 'nsubj') return token
  }
  return null
}
