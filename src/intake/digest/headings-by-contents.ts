import type { Line } from '../segments/lines.ts'
import { headingsAt, type ItemHeading } from './heading.ts'

/** How many lines a masthead and a list of contents have at most. */
const LONGEST_TOP = 150

/** The headings of items that a list at the top names before, in the order of both; empty where there is no such list. */
export function headingsByContents(lines: readonly Line[]): readonly ItemHeading[] {
  const places = new Map<string, ItemHeading[]>()
  for (const at of lines.keys())
    for (const heading of headingsAt(lines, at)) {
      const same = places.get(heading.key)
      if (same) same.push(heading)
      else places.set(heading.key, [heading])
    }
  const listed = [...places.values()].filter(([first, again]) => again && (first?.line ?? 0) < LONGEST_TOP)
  listed.sort(([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0))
  // Of an entry on two lines its first line may come again elsewhere, too: what is longer counts.
  const entries = listed.filter(
    ([entry]) => !listed.some(([other]) => entry && other && entry !== other && isPartOf(entry, other)),
  )
  // The list is over where its first entry comes again.
  const firstItem = entries[0]?.[1]?.line ?? 0
  const headings: ItemHeading[] = []
  for (const [entry, ...again] of entries) {
    if (entry === undefined || entry.line >= firstItem) continue
    const from = Math.max(firstItem, (headings.at(-1)?.line ?? -1) + 1)
    const heading = again.find(({ line }) => line >= from)
    if (heading) headings.push(heading)
  }
  return headings
}

function isPartOf(part: ItemHeading, whole: ItemHeading): boolean {
  return (
    part.line >= whole.line &&
    part.line + part.lines <= whole.line + whole.lines &&
    whole.key.length > part.key.length
  )
}
