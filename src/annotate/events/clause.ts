import type { Mention, Sentence, TimeExpression, Token } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'

/** One sentence laid out for finding events: its tokens, and by token what mention or time it belongs to. */
export interface Clause {
  readonly tokens: readonly Token[]
  /** Index of the first token in the report's, by which `Token.head` counts. */
  readonly first: number
  /** The mention that each token is in, the innermost; or none. */
  readonly mentionAt: readonly (Mention | undefined)[]
  readonly timeAt: readonly (TimeExpression | undefined)[]
}

/** The sentences as clauses; one pass over each sorted layer. */
export function clausesOf(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Clause[] {
  const groups: Token[][] = sentences.map(() => [])
  const firsts = sentences.map(() => 0)
  for (const [at, token] of tokens.entries()) {
    if (groups[token.sentence]?.length === 0) firsts[token.sentence] = at
    groups[token.sentence]?.push(token)
  }
  const mentionOf = lookUp(mentions)
  const timeOf = lookUp(times)
  return groups.map((words, sentence) => ({
    tokens: words,
    first: firsts[sentence] ?? 0,
    mentionAt: words.map(mentionOf),
    timeAt: words.map(timeOf),
  }))
}

/** How many spans before a token are tried. */
const LOOK_BACK = 6

/** The last started of `spans` around a token; tokens must be asked in reading order. */
function lookUp<T extends Span>(spans: readonly T[]): (token: Token) => T | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  return (token) => {
    while (next < sorted.length && (sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start) next++
    for (let at = next - 1; at >= Math.max(0, next - LOOK_BACK); at--) {
      const span = sorted[at]
      if (span && contains(span, token)) return span
    }
    return undefined
  }
}
