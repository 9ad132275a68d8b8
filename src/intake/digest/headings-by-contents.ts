import type { Line } from '../segments/lines.ts'
import { headingsAt, type ItemHeading } from './heading.ts'

/** How many lines a masthead and a list of contents have at most. */
const LONGEST_TOP = 150
const LONGEST_ENTRY = 220

/** The headings of items that a list at the top names before, in the order of both; empty where there is no such list. */
export function headingsByContents(lines: readonly Line[]): readonly ItemHeading[] {
  const places = new Map<string, ItemHeading[]>()
  for (const at of lines.keys())
    for (const heading of headingsAt(lines, at)) {
      const same = places.get(heading.key)
      if (same) same.push(heading)
      else places.set(heading.key, [heading])
    }
  const listed = [...places.values()].filter(
    ([first, again]) => again && first && first.line < LONGEST_TOP && first.runsOn === null,
  )
  listed.sort(([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0))
  // Of an entry on two lines its first line may come again elsewhere, too: what is longer counts.
  const entries = listed.filter(
    ([entry]) => !listed.some(([other]) => entry && other && entry !== other && isPartOf(entry, other)),
  )
  // The list is over where the first of its entries comes again.
  const firstItem = entries.reduce((first, [, again]) => Math.min(first, again?.line ?? first), lines.length)
  if (
    !isList(
      lines,
      entries.flatMap(([entry]) => entry ?? []),
      firstItem,
    )
  )
    return []
  const headings: ItemHeading[] = []
  for (const [entry, ...again] of entries) {
    if (entry === undefined || entry.line >= firstItem) continue
    const from = Math.max(firstItem, (headings.at(-1)?.line ?? -1) + 1)
    const heading = again.find(({ line }) => line >= from)
    if (heading) headings.push(heading)
  }
  return headings
}

/** Half of the lines from the first entry to the first item are entries; the others are headings of groups, and none is a text's. */
function isList(lines: readonly Line[], entries: readonly ItemHeading[], firstItem: number): boolean {
  const inList = entries.filter(({ line }) => line < firstItem)
  const region = lines.slice(inList[0]?.line ?? 0, firstItem)
  const entered = inList.reduce((sum, entry) => sum + entry.lines, 0)
  return entered * 2 >= region.length && region.every(({ text }) => text.length <= LONGEST_ENTRY)
}

function isPartOf(part: ItemHeading, whole: ItemHeading): boolean {
  return (
    part.line >= whole.line &&
    part.line + part.lines <= whole.line + whole.lines &&
    whole.key.length > part.key.length
  )
}
