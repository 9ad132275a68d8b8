import { isHeaderLine } from '../segments/header-line.ts'
import type { Line } from '../segments/lines.ts'
import { type ItemHeading, wholeHeading } from './heading.ts'

/**
 * Lines numbered 1, 2, 3 … that stand alone, with nothing but a masthead above the first; from 1 again in each part that a line with a Roman number opens
 * ("II. Pakistan"). Else none.
 */
export function headingsByNumber(lines: readonly Line[]): readonly ItemHeading[] {
  const headings: ItemHeading[] = []
  let [last, opensPart] = [0, false]
  for (const [at, line] of lines.entries()) {
    if (isPartHeading(line)) opensPart = true
    const number = Number(/^(\d{1,3})[.)]\s+\S/.exec(line.text)?.[1])
    if (!standsAlone(line) || (number !== last + 1 && !(number === 1 && opensPart))) continue
    headings.push(wholeHeading(line.text, at, 1))
    ;[last, opensPart] = [number, false]
  }
  return lines.slice(0, headings[0]?.line ?? 0).every(isOfMasthead) ? headings : []
}

/** "I. United States", "IV. REPUBLIC OF KOREA": what opens a part of a daily. */
export function isPartHeading(line: Line): boolean {
  return standsAlone(line) && /^[IVX]{1,5}[.)]\s+\p{Lu}/u.test(line.text)
}

function standsAlone({ text, blankBefore, blankAfter }: Line): boolean {
  return blankBefore && blankAfter && text.length <= 140 && !/[.;,:]$/.test(text)
}

function isOfMasthead({ text }: Line, at: number): boolean {
  return at < 8 && (isHeaderLine(text) || (text.length <= 80 && !/[.!?;,]$/.test(text)))
}
