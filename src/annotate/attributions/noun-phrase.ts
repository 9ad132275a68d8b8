import type { Token } from '../../model/annotation.ts'

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM', 'X'])
const JOINING = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'out', 'to', 'close', 'familiar'])
/** Behind these another may join: "out of", "sources close to the talks", "people familiar with the matter". */
const BEFORE_JOINING = new Set(['out', 'close', 'familiar'])
const POSSESSIVE = new Set(["'s", '’s', "'", '’'])
const NEVER_A_SOURCE = new Set([
  'that',
  'which',
  'what',
  'there',
  'it',
  'this',
  'these',
  'those',
  'yesterday',
  'today',
  'tomorrow',
  'each',
  'such',
])

/** How far a noun phrase may reach, in words: longer ones are no sources. */
const LONGEST = 24

/** Where the noun phrase that ends before `end` begins; `end` itself where there is none. */
export function nounPhraseBefore(tokens: readonly Token[], end: number): number {
  let start = end
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const token = tokens[at]
    if (!token) break
    const closed = start < end && (tokens[start]?.upos === 'DET' || tokens[start]?.upos === 'PRON')
    if (
      JOINING.has(token.lower) &&
      start < end &&
      (isNominal(tokens[at - 1]) || BEFORE_JOINING.has(tokens[at - 1]?.lower ?? ''))
    ) {
      start = at
      continue
    }
    if (closed) break
    if (isInside(token)) start = at
    else if (token.lower === 'and' && start < end && isNominal(tokens[at - 1]) && isNominal(tokens[at + 1]))
      start = at
    else break
  }
  while (start < end && JOINING.has(tokens[start]?.lower ?? '')) start++
  return isSource(tokens, start, end) ? start : end
}

const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that'])

/** Behind the noun phrase that begins at `start`; `start` itself where there is none. */
export function nounPhraseFrom(tokens: readonly Token[], start: number): number {
  const end = phraseEnd(tokens, start)
  return isSource(tokens, start, end) ? end : start
}

/** As `nounPhraseFrom`, for what need not be able to speak: "it", "there", "this". */
export function phraseEnd(tokens: readonly Token[], start: number): number {
  let end = start
  for (let at = start; at < Math.min(tokens.length, start + LONGEST); at++) {
    const token = tokens[at]
    if (!token) break
    if (at > start && RELATIVE.has(token.lower)) break
    if (isInside(token)) end = at + 1
    else if (
      end > start &&
      (JOINING.has(token.lower) || token.lower === 'and') &&
      startsPhrase(tokens[at + 1])
    )
      continue
    else break
  }
  return end
}

function isInside(token: Token): boolean {
  return (
    INSIDE.has(token.upos) || POSSESSIVE.has(token.text) || token.text === '-' || token.lower === 'senior'
  )
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON')
}

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos)
}

function isSource(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens[end - 1]
  if (!head || start >= end) return false
  if (end - start === 1 && NEVER_A_SOURCE.has(head.lower)) return false
  return isNominal(head) || head.upos === 'NUM' || head.upos === 'ADJ'
}
