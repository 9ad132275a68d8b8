/** What the rule reads of a token. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly upos: string
}

/**
 * Whether a token is written as one with the token before it, so that CoNLL-U gives both a range: "do" and "n't", "Lind" and
 * "'s", "workers" and "'", "can" and "not". Marks and numbers that touch a word ("10 pm" written "10pm") are tokens of their own.
 */
export function sharesToken(before: Piece, token: Piece): boolean {
  if (before.end !== token.start) return false
  if (/^['’]$/.test(token.text)) return token.upos === 'PART' && /\p{L}$/u.test(before.text)
  if (/^(?:n?['’`´]t|['’`´](?:s|m|re|ve|ll|d))$/i.test(token.text))
    return /[\p{L}\p{N}.%)]$/u.test(before.text)
  return /^\p{L}/u.test(token.text) && /\p{L}$/u.test(before.text)
}
