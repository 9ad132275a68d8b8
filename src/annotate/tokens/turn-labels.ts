import { ANSWERING_LABELS, ASKING_LABELS } from '../../lexicon/en/interview-words.ts'
import type { Token } from '../../model/annotation.ts'

/** Which part of an interview a label without a name opens: "Q:", "Answer:"; `null` where the token is none. */
export function letteredPart(tokens: readonly Token[], at: number): 'asks' | 'answers' | null {
  const token = tokens[at]
  if (token === undefined || token.text === token.lower || tokens[at + 1]?.text !== ':') return null
  if (ASKING_LABELS.has(token.lower)) return 'asks'
  return ANSWERING_LABELS.has(token.lower) ? 'answers' : null
}

/** Whether nothing but blanks and marks of lists and quotations stands between the line's beginning and this place. */
export function opensLine(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && at > start - MARKS && BLANK.test(text[at] ?? '')) at--
  return at < 0 || text[at] === '\n'
}

const MARKS = 8
const BLANK = /[ \t*_>“"—–-]/
