import type { Span } from '../../model/span.ts'
import { trimmed } from './paragraphs.ts'
import { isSpace } from './reading-on.ts'

/** No sentence is longer, in characters: what looks for sources and contents reads a sentence many times over. */
export const LONGEST_SENTENCE = 2000

/** The sentence itself; one that never ends is cut at white space, or inside a word where there is none. */
export function withinLimit(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = []
  let { start } = sentence
  while (sentence.end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start, start + LONGEST_SENTENCE)
    const piece = trimmed(text, start, cut)
    if (piece.start < piece.end) pieces.push(piece)
    start = cut
  }
  const rest = trimmed(text, start, sentence.end)
  if (rest.start < rest.end) pieces.push(rest)
  return pieces
}

function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST_SENTENCE / 2; at--) {
    if (isSpace(text.charCodeAt(at))) return at
  }
  // A character of two units stays whole.
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}
