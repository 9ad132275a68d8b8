import { contains, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

const SEAM = ' … '

/** The characters of a span that stands in a statement's content, taken from its quotation; `null` where it does not. */
export function wordsOfSpan(
  { content, quote }: Pick<Statement, 'content' | 'quote'>,
  span: Span,
): string | null {
  let at = 0
  for (const part of content) {
    const length = part.end - part.start
    if (contains(part, span)) return quote.slice(at + span.start - part.start, at + span.end - part.start)
    at += length + SEAM.length
  }
  return null
}
