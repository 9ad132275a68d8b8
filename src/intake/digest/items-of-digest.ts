import { isCapitalHeading } from '../segments/heading.ts'
import { type Line, linesOf } from '../segments/lines.ts'
import type { ItemHeading } from './heading.ts'
import { headingsByContents } from './headings-by-contents.ts'
import { headingsByNumber, isPartHeading } from './headings-by-number.ts'

/** One item of a digest: the line that names it, and where its text stands. */
export interface DigestItem {
  readonly title: string
  readonly start: number
  readonly end: number
}

export interface Digest {
  /** The lines above the first item. */
  readonly top: readonly string[]
  readonly items: readonly DigestItem[]
}

/** A digest has so many items or more: two may be a story and what is told beside it. */
const FEWEST = 3

/** An item has so many characters or more, with its title: less is an entry of a list. */
const SHORTEST = 150

/**
 * The items of a daily or a newsletter that is one file: named in a list of contents at its top and again above each item, or numbered
 * from 1, or from 1 in each part, with nothing but a masthead before the first. `null` for every other text: a story with crossheads is one report. Takes linear time.
 */
export function digestOf(text: string): Digest | null {
  const lines = linesOf(text)
  for (const headings of [headingsByContents(lines), headingsByNumber(lines)]) {
    const items = headings
      .map((heading, at) => itemOf(text, lines, heading, headings[at + 1]))
      .filter(({ start, end }) => end - start >= SHORTEST)
    const first = items[0]
    if (items.length >= FEWEST && items.length > headings.length / 2 && first)
      return { top: lines.filter(({ end }) => end <= first.start).map((line) => line.text), items }
  }
  return null
}

function itemOf(
  text: string,
  lines: readonly Line[],
  heading: ItemHeading,
  next: ItemHeading | undefined,
): DigestItem {
  const first = heading.line + (heading.runsOn === null ? heading.lines : 1)
  let to = next?.line ?? lines.length
  for (let at = first; at < to; at++) if (isRule(lines[at]?.text ?? '')) to = at
  // The heading of a group of items stands above the first of them, which is the next.
  while (next && to > first && isGroup(lines[to - 1])) to--
  const from = heading.runsOn ?? lines[heading.line]?.start ?? 0
  const blank = /^\s*/.exec(text.slice(from, from + 100))?.[0].length ?? 0
  return { title: heading.title, start: from + blank, end: Math.max(from + blank, lines[to - 1]?.end ?? 0) }
}

/** "______", "* * *", "-----": what parts items, and stands above the imprint. */
function isRule(text: string): boolean {
  return /^(?:[-_=*~#–—•] ?){3,}$/.test(text)
}

/** "RUSSIA", "The Caucasus": a few words that stand alone. */
function isGroup(line: Line | undefined): boolean {
  if (line === undefined || !line.blankBefore || !line.blankAfter || line.text.length > 50) return false
  return isPartHeading(line) || isCapitalHeading(line.text) || /^\p{Lu}[\p{L} &,-]*$/u.test(line.text)
}
