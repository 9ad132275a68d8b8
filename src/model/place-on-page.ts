import type { PlacedLine } from './report.ts'
import type { Span } from './span.ts'

/** Where characters stand in a printed document: the page on which they begin, from 1, and the box around those of them that are on it. */
export interface PlaceOnPage {
  readonly page: number
  /** Left, top, right, bottom, in points from the page's upper left; of whole lines. */
  readonly box: readonly [number, number, number, number]
}

/** The place of a span by the lines of its report, which are in order; `null` where none of them has it. */
export function placeOnPage(layout: readonly PlacedLine[], { start, end }: Span): PlaceOnPage | null {
  const first = lineAt(layout, start)
  const page = layout[first]?.page
  if (page === undefined) return null
  let box: PlacedLine['box'] | null = null
  for (let at = first; at < layout.length; at++) {
    const line = layout[at]
    if (line === undefined || line.start >= end || line.page !== page) break
    box = box === null ? line.box : around(box, line.box)
  }
  return box === null ? null : { page, box }
}

/** The first line that ends behind the offset. */
export function lineAt(layout: readonly PlacedLine[], offset: number): number {
  let [from, to] = [0, layout.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((layout[middle]?.end ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  return from
}

function around(one: PlacedLine['box'], other: PlacedLine['box']): PlacedLine['box'] {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ]
}
