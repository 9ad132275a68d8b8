import type { Token } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { firstEndingAfter } from './sorted-spans.ts'

/** How far a main clause's subject is looked for, in words. */
const REACH = 30

/** How many attributions before and behind one are asked whether they name that subject. */
const NEAR = 3

/** "Noting that P, the minister said Q": a participle that nobody is named for has the source of its main clause. */
export function withSubjects(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return attributions.map((attribution, at) => {
    const subject = attribution.source === null ? subjectOf(tokens, attribution.cue) : null
    if (subject === null) return attribution
    const main = attributions
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .find(({ source }) => source !== null && contains(source, subject))
    return main ? { ...attribution, source: main.source } : attribution
  })
}

function subjectOf(tokens: readonly Token[], cue: Span): Token | null {
  const first = firstEndingAfter(tokens, cue.start, (token) => token)
  // "Having said".
  const verb = tokens[first]?.lower === 'having' ? tokens[first + 1] : tokens[first]
  if (!verb || (verb.xpos !== 'VBG' && tokens[first] === verb) || verb.relation !== 'advcl') return null
  const last = Math.min(tokens.length, verb.head + REACH)
  for (let at = Math.max(0, verb.head - REACH); at < last; at++) {
    const token = tokens[at]
    if (token?.head === verb.head && token.relation === 'nsubj') return token
  }
  return null
}
