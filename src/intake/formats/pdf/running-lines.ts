import { median, type PageLine } from './placed-text.ts'

/** Lines of one page, its number from 1. */
export interface LinesOfPage {
  readonly page: number
  readonly lines: readonly PageLine[]
}

/** So many lines from the top and from the bottom of a page are looked at. */
const EDGE = 3

/** The pages without what stands at the head or foot of several of them, and without their numbers; and what was taken off, once. */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): {
  readonly pages: readonly (readonly PageLine[])[]
  readonly running: readonly string[]
} {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set([...edgesOf(page)].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const needed = Math.max(2, Math.min(5, Math.ceil(pages.length * 0.3)))
  const isRunning = (line: PageLine): boolean =>
    /^\W*(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?\W*$/i.test(line.text) ||
    (pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= needed)
  const running = new Set<string>()
  const kept = pages.map((page) => {
    const edges = edgesOf(page)
    return page.filter((line) => {
      const drop = edges.has(line) && isRunning(line)
      if (drop) running.add(line.text)
      return !drop
    })
  })
  return { pages: kept, running: [...running] }
}

/** By height and not by reading order: a foot stands below both columns. */
function edgesOf(page: readonly PageLine[]): ReadonlySet<PageLine> {
  const byHeight = page.toSorted((a, b) => a.top - b.top)
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
}

/** The number of the page is another on each. */
function keyOf({ text }: PageLine): string {
  return text.replace(/\d+/g, '#').toLowerCase()
}

/** The pages with notes at their foot, which are set smaller, after the last page: they stand in the middle of sentences. */
export function notesLast(pages: readonly (readonly PageLine[])[]): readonly LinesOfPage[] {
  const usual = median(pages.flatMap((page) => page.map(({ size }) => size)))
  const parts = pages.map((page, index) => {
    const body = page.filter(({ size }) => size > usual * 0.9)
    const foot = body.reduce((lowest, { bottom }) => Math.max(lowest, bottom), Number.NEGATIVE_INFINITY)
    const isNote = ({ size, top }: PageLine) => body.length > 0 && size <= usual * 0.9 && top >= foot
    const [text, notes] = [page.filter((line) => !isNote(line)), page.filter(isNote)]
    return { text: { page: index + 1, lines: text }, notes: { page: index + 1, lines: notes } }
  })
  return [...parts.map(({ text }) => text), ...parts.map(({ notes }) => notes)]
}
