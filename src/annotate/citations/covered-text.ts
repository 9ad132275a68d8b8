import type { Span } from '../../model/span.ts'
import type { Paragraph, Parenthesis } from './parentheses.ts'

/**
 * What a parenthesis of citations vouches for: the sentences since the last such parenthesis of its paragraph, or since the
 * paragraph's start. One that makes a paragraph of its own vouches for the paragraph before.
 */
export function coveredBy(
  parenthesis: Parenthesis,
  last: Parenthesis | null,
  before: Paragraph | null,
): Span {
  const { paragraph } = parenthesis
  if (last !== null)
    return { start: Math.min(afterSentence(paragraph, last), parenthesis.start), end: parenthesis.start }
  if (parenthesis.start - paragraph.start <= 1 && paragraph.end - parenthesis.end <= 2 && before !== null)
    return { start: before.start, end: before.end }
  return { start: paragraph.start, end: parenthesis.start }
}

/** Where the text after a parenthesis begins: with the next sentence, if the parenthesis closes its own. */
function afterSentence(paragraph: Paragraph, parenthesis: Parenthesis): number {
  const next = paragraph.sentences.find(({ start }) => start >= parenthesis.end)
  const own = paragraph.sentences.findLast(({ start }) => start <= parenthesis.start)
  const closes = own === undefined || own.end - parenthesis.end <= 2
  return closes && next !== undefined ? next.start : parenthesis.end
}
