import { isHeaderLine } from '../segments/header-line.ts'
import type { Line } from '../segments/lines.ts'
import { type ItemHeading, wholeHeading } from './heading.ts'

/** Lines numbered 1, 2, 3 … that stand alone, with nothing but a masthead above the first; else none. */
export function headingsByNumber(lines: readonly Line[]): readonly ItemHeading[] {
  const headings: ItemHeading[] = []
  for (const [at, line] of lines.entries()) {
    const number = /^(\d{1,3})[.)]\s+\S/.exec(line.text)?.[1]
    if (Number(number) === headings.length + 1 && standsAlone(line))
      headings.push(wholeHeading(line.text, at, 1))
  }
  return lines.slice(0, headings[0]?.line ?? 0).every(isOfMasthead) ? headings : []
}

function standsAlone({ text, blankBefore, blankAfter }: Line): boolean {
  return blankBefore && blankAfter && text.length <= 140 && !/[.;,:]$/.test(text)
}

function isOfMasthead({ text }: Line, at: number): boolean {
  return at < 8 && (isHeaderLine(text) || (text.length <= 80 && !/[.!?;,]$/.test(text)))
}
