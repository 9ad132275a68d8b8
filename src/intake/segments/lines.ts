import type { Span } from '../../model/span.ts'

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  readonly text: string
  /** Whether a blank line, or the text's beginning or end, lies before and after it. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    const previous = lines.at(-1)
    if (trimmed === '') {
      if (previous) lines[lines.length - 1] = { ...previous, blankAfter: true }
      blankBefore = true
    } else {
      const from = start + raw.length - raw.trimStart().length
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, blankBefore, blankAfter: false })
      blankBefore = false
    }
    start = end + 1
  }
  const last = lines.at(-1)
  if (last) lines[lines.length - 1] = { ...last, blankAfter: true }
  return lines
}
