import type { Line } from '../segments/lines.ts'
import { keyOf, titleOf } from './title.ts'

/** A line, or two, that may name an item. */
export interface ItemHeading {
  readonly key: string
  readonly title: string
  readonly line: number
  /** How many lines it takes. */
  readonly lines: number
  /** Where the text goes on behind a title that begins the first line of its item; `null` where it has lines of its own. */
  readonly runsOn: number | null
}

const LONGEST_TITLE = 200

/** What a line may be as a heading: alone, with the next, and as far as its first full stop. */
export function headingsAt(lines: readonly Line[], at: number): readonly ItemHeading[] {
  const [line, next] = [lines[at], lines[at + 1]]
  if (line === undefined) return []
  const found: ItemHeading[] = []
  if (line.text.length <= LONGEST_TITLE) found.push(wholeHeading(line.text, at, 1))
  if (next && !line.blankAfter && line.text.length + next.text.length < LONGEST_TITLE)
    found.push(wholeHeading(`${line.text} ${next.text}`, at, 2))
  const title = line.blankBefore ? /^.{8,198}?[.:](?=\s+["“‘(]?[\p{Lu}\d])/u.exec(line.text)?.[0] : undefined
  if (title !== undefined) found.push({ ...wholeHeading(title, at, 1), runsOn: line.start + title.length })
  return found.filter(({ key }) => key.length >= 8 && key.includes(' '))
}

export function wholeHeading(text: string, line: number, lines: number): ItemHeading {
  return { key: keyOf(text), title: titleOf(text), line, lines, runsOn: null }
}
