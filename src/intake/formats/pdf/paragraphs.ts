import type { PlacedLine } from '../../../model/report.ts'
import { lineEndHyphens } from './line-end-hyphens.ts'
import { median, type PageLine } from './placed-text.ts'
import type { LinesOfPage } from './running-lines.ts'

/** The text of the pages, a paragraph a block, words that a line's end cut in two joined; and where each line of it stood. */
export function paragraphsOf(pages: readonly LinesOfPage[]): {
  readonly text: string
  readonly layout: readonly PlacedLine[]
} {
  const steps = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, at) => {
      const step = line.bottom - (lines[at]?.bottom ?? 0)
      return step > 0 && step < line.size * 3 ? [step / line.size] : []
    }),
  )
  const setting = { step: median(steps) || 1.2, indents: usesIndents(pages) }
  const hyphenAt = lineEndHyphens(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const pieces: string[] = []
  const layout: PlacedLine[] = []
  let length = 0
  let last: PageLine | null = null
  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const { page, lines } of pages)
    for (const line of lines) {
      if (last !== null) {
        const hyphen = hyphenAt(last.text, line.text)
        if (beginsParagraph(line, last, setting)) add('\n\n')
        else if (hyphen === 'of the line') {
          const cut = pieces.pop() ?? ''
          length -= cut.length
          add(cut.slice(0, -1))
          const placed = layout.pop()
          if (placed) layout.push({ ...placed, end: placed.end - 1 })
        } else if (hyphen === null) add(' ')
      }
      const { left, top, right, bottom } = line
      const box = [left, top, right, bottom].map((value) => Math.round(value * 10) / 10)
      layout.push({
        start: length,
        end: length + line.text.length,
        page,
        // The cast: four numbers in, four out.
        box: box as unknown as PlacedLine['box'],
      })
      add(line.text)
      last = line
    }
  return { text: `${pieces.join('')}\n`, layout }
}

/** How a document sets its paragraphs. */
interface Setting {
  /** From line to line, in heights of the font. */
  readonly step: number
  readonly indents: boolean
}

function beginsParagraph(line: PageLine, last: PageLine, usual: Setting): boolean {
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.15) return true
  const step = (line.bottom - last.bottom) / line.size
  const [left, right] = last.column
  const ended = endsSentence(last.text)
  // Where first lines are indented, a short line before one that is not says nothing: words are not cut everywhere.
  const short = !usual.indents && last.right < right - (right - left) * 0.2
  // A new column or page goes on in the middle of a sentence.
  if (step < 0 || line.column !== last.column) return ended && (short || isIndented(line))
  if (step > usual.step * 1.4) return true
  return (isIndented(line) && (ended || last.left < line.left - 1)) || (ended && short)
}

function usesIndents(pages: readonly LinesOfPage[]): boolean {
  const first = pages.flatMap(({ lines }) =>
    lines.filter((line, at) => isIndented(line) && endsSentence(lines[at - 1]?.text ?? '')),
  )
  return first.length >= 3
}

function endsSentence(text: string): boolean {
  return /[.!?:]["”’)\]]*$/.test(text)
}

function isIndented(line: PageLine): boolean {
  const indent = line.left - line.column[0]
  return indent > line.size * 0.7 && indent < line.size * 5
}
