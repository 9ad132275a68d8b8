import type { Token } from '../../../model/annotation.ts'
import type { Clauses } from './clauses.ts'

/** What a mention does in its clause, as the tree shows it. */
export interface Position {
  readonly subject: boolean
  /** Subject of a verb of saying or thinking, before it or behind it, or whoever something is "according to". */
  readonly speaks: boolean
  /** "Her", "Marsh's": belongs to another phrase. */
  readonly possessive: boolean
  /** Behind a preposition. */
  readonly oblique: boolean
  /** Its relation to what governs it, the first of those that it is joined to: "nsubj", "obj". */
  readonly role: string
  /** The token that governs it, or -1. */
  readonly governor: number
}

/** How far a mention is followed to what it is joined to by "and" or a comma. */
const LONGEST_CHAIN = 8

/** The position of the phrase from token `from` up to, and not with, token `to`. */
export function positionOf(tokens: readonly Token[], { says }: Clauses, from: number, to: number): Position {
  let at = topOf(tokens, from, to)
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const token = tokens[at]
    if (token === undefined || token.head < 0 || !/^(?:conj|appos|flat|compound)/.test(token.relation)) break
    const above = tokens[token.head]
    // "Marsh left and Doe [stayed]" joins clauses; "Marsh and Doe" joins people.
    if (above === undefined || above.upos === 'VERB' || above.upos === 'AUX') break
    // "Harrow minister Jane Roe" is Jane Roe, of whom Harrow says nothing.
    if (token.relation.startsWith('compound') && !(isName(token) && isName(above))) break
    at = token.head
  }
  const token = tokens[at]
  const relation = token?.relation ?? ''
  const governor = token?.head ?? -1
  const spokenTo = accordingTo(tokens, from)
  const subject = /^nsubj/.test(relation)
  return {
    subject,
    speaks: (relation === 'nsubj' && says[governor] === 1) || spokenTo,
    possessive: relation === 'nmod:poss',
    oblique: /^(?:obl|nmod$)/.test(relation) && !spokenTo,
    role: relation,
    governor,
  }
}

/** The token of a phrase whose head is outside it. */
function topOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1
    if ((head < from || head >= to) && tokens[at]?.upos !== 'PUNCT') return at
  }
  return to - 1
}

function isName(token: Token): boolean {
  return token.upos === 'PROPN'
}

function accordingTo(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according'
}
