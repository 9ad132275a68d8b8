import type { Span } from '../../model/span.ts'
import { splitWords } from './split-words.ts'

/** The words and marks of one sentence as Universal Dependencies splits English, in order, without gaps but white space. */
export function wordsOf(text: string, sentence: Span): Span[] {
  const bounds = splitWords(text, sentence.start, sentence.end)
  const words: Span[] = []
  for (let at = 0; at + 1 < bounds.length; at += 2)
    words.push({ start: bounds[at] ?? 0, end: bounds[at + 1] ?? 0 })
  return words
}
