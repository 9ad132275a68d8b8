import type { CueIndex } from '../cue-index.ts'
import { isClosingQuote, isOpeningQuote, type Words } from '../words.ts'

/** Where the clause that begins at `start` ends: at its closing quotation mark, before the next cue beside it, or with the sentence. */
export function clauseEnd(words: Words, start: number, cues: CueIndex): number {
  const { tokens, end } = words
  const first = tokens[start]
  if (first && isOpeningQuote(first)) {
    const close = tokens.findIndex((token, at) => at > start && isClosingQuote(token))
    return close < 0 ? tokens.length : close + 1
  }
  for (let at = start + 2; at < Math.min(end, start + 120); at++) {
    const token = tokens[at]
    if (token?.text === ';') return at
    if (
      token?.text === ',' &&
      !words.quoted[at] &&
      ['but', 'while', 'although'].includes(tokens[at + 1]?.lower ?? '')
    )
      return at
    if (
      token?.lower === 'and' &&
      tokens[at + 1]?.upos === 'VERB' &&
      cues.verbs.has(tokens[at + 1]?.lemma ?? '') &&
      tokens[at + 2]?.lower === 'that'
    )
      return at
  }
  return Math.max(end, start)
}
