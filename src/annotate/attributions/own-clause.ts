import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { dependentsOf, governorsOf } from './factuality/dependents.ts'
import { type TokenRange, tokensWithin } from './judging/tokens-within.ts'

/**
 * The words of a main clause without the clauses beside it in which somebody speaks: of "the minister resigned, saying that she was
 * tired" the first half. What somebody says inside the subject or an object stays.
 * @param from index of the sentence's first word, `to` behind its last, `root` its root.
 * @param spoken cues and contents inside a stretch of the text, in reading order.
 */
export function ownClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  root: number,
  spoken: (stretch: Span) => readonly Span[],
): TokenRange {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return { from, to: from }
  let [start, end] = [from, to]
  for (const span of spoken({ start: first.start, end: last.end })) {
    const word = tokensWithin(tokens, span).from
    const beside = besideClause(tokens, word, root)
    if (beside === null) continue
    if (beside > root) end = Math.min(end, firstOf(tokens, beside, root + 1))
    else start = Math.max(start, lastOf(tokens, beside, root - 1) + 1)
  }
  while (start < end && isLoose(tokens[start])) start++
  while (end > start && isLoose(tokens[end - 1])) end--
  return { from: start, to: end }
}

/** The word by which the clause that a word stands in hangs beside the main clause; `null` where it is part of it. */
function besideClause(tokens: readonly Token[], word: number, root: number): number | null {
  const path = [word, ...governorsOf(tokens, word)]
  const at = path.indexOf(root)
  const below = at > 0 ? path[at - 1] : undefined
  if (below === undefined) return null
  return BESIDE.test(tokens[below]?.relation ?? '') ? below : null
}

const BESIDE = /^(?:advcl|conj|parataxis|ccomp|dep)/

/** The first word of what hangs on a word, not before `least`; itself where nothing does. */
function firstOf(tokens: readonly Token[], word: number, least: number): number {
  let first = word
  for (let next = dependentsOf(tokens, first)[0]; next !== undefined && next < first && next >= least; ) {
    first = next
    next = dependentsOf(tokens, first)[0]
  }
  return first
}

function lastOf(tokens: readonly Token[], word: number, most: number): number {
  let last = word
  for (let next = dependentsOf(tokens, last).at(-1); next !== undefined && next > last && next <= most; ) {
    last = next
    next = dependentsOf(tokens, last).at(-1)
  }
  return last
}

/** What joins clauses, and belongs to neither. */
function isLoose(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'CCONJ' || /^[,;:.—–-]+$/.test(token.text))
}
