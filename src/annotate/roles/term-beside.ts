import type { TimeExpression, Token } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'

/** Since when and until when somebody has had a role, as far as the text tells. */
export interface Term {
  readonly from: Edtf | null
  readonly until: Edtf | null
}

/** How many tokens behind a role its times may stand. */
const NEAR = 10

/**
 * "Mayor of Orla from 2008 to 2012", "minister until 2010", "(2008-2012)", "since May 2019": times behind a role with nothing but small words between.
 *
 * @param at the first token of the role; @param next the first time behind the mention.
 */
export function termBeside(
  tokens: readonly Token[],
  at: number,
  mention: Span,
  times: readonly TimeExpression[],
  next: number,
): Term | null {
  let from: Edtf | null = null
  let until: Edtf | null = null
  let one = at
  while (one < tokens.length && (tokens[one]?.start ?? 0) < mention.end) one++
  const last = one + NEAR
  let preposition = ''
  let time = next
  for (; one < last; one++) {
    const token = tokens[one]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break
    const here = times[time]
    if (here !== undefined && token.start >= here.start && token.start < here.end) {
      const { edtf } = here
      if (edtf?.includes('/')) return { from: edtf.split('/')[0] ?? null, until: edtf.split('/')[1] ?? null }
      if (preposition === 'until') until ??= edtf
      else if (preposition === 'from') from ??= edtf
      while (tokens[one + 1] !== undefined && (tokens[one + 1]?.start ?? 0) < here.end) one++
      time++
      preposition = ''
      continue
    }
    preposition =
      PREPOSITIONS.get(token.lower) ?? (preposition !== '' && SMALL.has(token.upos) ? preposition : '')
    if (token.lower === 'to' && from === null) preposition = ''
    if (preposition === '' && !SMALL.has(token.upos)) break
  }
  return from === null && until === null ? null : { from, until }
}

const PREPOSITIONS: ReadonlyMap<string, 'from' | 'until'> = new Map([
  ['from', 'from'],
  ['since', 'from'],
  ['between', 'from'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['to', 'until'],
  ['and', 'until'],
])

/** Words that may stand between a role and its times: "of Orla", a comma; no verb, and no one else. */
const SMALL: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'PUNCT',
  'PROPN',
  'SCONJ',
  'ADJ',
  'NOUN',
  'CCONJ',
  'ADV',
])
