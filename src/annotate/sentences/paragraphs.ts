import type { Span } from '../../model/span.ts'
import { isSpace } from './reading-on.ts'

/**
 * The paragraphs of a stretch of text, without the white space around them. An empty line parts paragraphs. A single line
 * break does where lines are paragraphs: where a line is longer than any that is broken by hand, or where it was left
 * although the next word would have fitted on it.
 */
export function paragraphsOf(text: string, start: number, end: number): Span[] {
  const paragraphs: Span[] = []
  const lines = linesOf(text, start, end)
  const width = widthOf(lines)
  let from = -1
  let before: Span = { start, end: start }
  for (const line of lines) {
    const isEmpty = line.start === line.end
    if (from !== -1 && (isEmpty || isParagraphBreak(text, before, line, width))) {
      paragraphs.push({ start: from, end: before.end })
      from = -1
    }
    if (isEmpty) continue
    if (from === -1) from = line.start
    before = line
  }
  if (from !== -1) paragraphs.push({ start: from, end: before.end })
  return paragraphs
}

/** Lines broken by hand or by a mail program are no wider than this. */
const WIDEST_WRAP = 110

/** A lone line break under this width tells nothing: a verse, a table, a narrow column. */
const NARROWEST_WRAP = 40

function isParagraphBreak(text: string, before: Span, line: Span, width: number): boolean {
  if (width > WIDEST_WRAP) return true
  if (width < NARROWEST_WRAP) return endsWithMark(text, before.end)
  const length = before.end - before.start
  const word = text.slice(line.start, line.end).split(' ', 1)[0]?.length ?? 0
  return (
    length + 1 + word <= width - SLACK && (endsWithMark(text, before.end) || startsHigh(text, line.start))
  )
}

/** By how much a line must be too short before its break means something. */
const SLACK = 12

function endsWithMark(text: string, end: number): boolean {
  return /[.!?…]["'”’»)\]]?$/.test(text.slice(Math.max(0, end - 2), end))
}

function startsHigh(text: string, start: number): boolean {
  return /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2))
}

function widthOf(lines: readonly Span[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  return width
}

/** Lines without the white space at their ends; an empty span for an empty line. */
function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at === end ? 0x0a : text.charCodeAt(at)
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue
    lines.push(trimmed(text, from, at))
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    from = at + 1
  }
  return lines
}

/** The span without white space at either end. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}
