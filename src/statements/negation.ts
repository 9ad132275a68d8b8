import { NEGATION_ENDS, NEGATORS, type NegatorRow } from '../lexicon/en/grammar/negators.ts'
import type { Token } from '../model/annotation.ts'

/**
 * For each token whether a negation reaches over it: from the negator to the end of its clause. Two negations over one
 * token cancel each other ("not without reason").
 */
export function negatedTokens(tokens: readonly Token[]): readonly boolean[] {
  const negated: boolean[] = []
  let on = false
  let sentence = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.sentence !== sentence || endsScope(token)) on = false
    sentence = token.sentence
    const row = rowAt(tokens, at)
    if (!row) {
      negated.push(on)
      continue
    }
    for (const _ of row.words) negated.push(on)
    if (row.effect === 'negates') on = !on
    at += row.words.length - 1
  }
  return negated
}

function endsScope(token: Token): boolean {
  if (NEGATION_ENDS.has(token.lower)) return true
  return token.upos === 'PUNCT' && /^[,;:.!?()—–]$/.test(token.text)
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly NegatorRow[]> = rowsByFirstWord()

/** The longest row that stands here. */
function rowAt(tokens: readonly Token[], at: number): NegatorRow | undefined {
  const rows = BY_FIRST_WORD.get(tokens[at]?.lower ?? '')
  return rows?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word))
}

function rowsByFirstWord(): ReadonlyMap<string, readonly NegatorRow[]> {
  const rows = new Map<string, NegatorRow[]>()
  for (const row of [...NEGATORS].sort((a, b) => b.words.length - a.words.length)) {
    const first = row.words[0] ?? ''
    rows.set(first, [...(rows.get(first) ?? []), row])
  }
  return rows
}
