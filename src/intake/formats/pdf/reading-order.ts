import { joined, median, type PageLine, type PlacedText } from './placed-text.ts'

/**
 * The lines of a page as a person reads them: column by column, and what runs across columns (a headline, a table) before those
 * below it. Takes time n log n in the pieces.
 */
export function readingOrder(all: readonly PlacedText[]): readonly PageLine[] {
  const rows = rowsOf(withoutNoteMarks(all))
  const gutters = guttersOf(rows)
  const fragments = rows.flatMap((row) => fragmentsOf(row, gutters))
  const columnOf = (fragment: PlacedText): number | null => {
    const found = gutters.findIndex(({ middle }) => (fragment.left + fragment.right) / 2 < middle)
    const own = found < 0 ? gutters.length : found
    const from = gutters[own - 1]?.middle ?? Number.NEGATIVE_INFINITY
    const to = gutters[own]?.middle ?? Number.POSITIVE_INFINITY
    return fragment.left >= from - 1 && fragment.right <= to + 1 ? own : null
  }
  const across = fragments.filter((fragment) => columnOf(fragment) === null).toSorted(byPlace)
  const bands: PlacedText[][][] = []
  for (const fragment of fragments) {
    const column = columnOf(fragment)
    if (column === null) continue
    const band = countAbove(across, fragment.top)
    bands[band] ??= Array.from({ length: gutters.length + 1 }, () => [])
    bands[band]?.[column]?.push(fragment)
  }
  const lines: PageLine[] = []
  for (let band = 0; band <= across.length; band++) {
    for (const column of bands[band] ?? []) lines.push(...linesOf(column))
    const spanning = across[band]
    if (spanning) lines.push(...linesOf([spanning]))
  }
  return lines
}

/** A strip between two columns. */
interface Gutter {
  readonly middle: number
  readonly width: number
}

/** Pieces of one baseline, from the top; each from the left. */
function rowsOf(pieces: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const rows: PlacedText[][] = []
  for (const piece of pieces.toSorted((a, b) => a.bottom - b.bottom)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && piece.bottom - first.bottom <= Math.max(first.size, piece.size) * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** Small raised figures that point to a note are no part of a sentence. */
function withoutNoteMarks(pieces: readonly PlacedText[]): readonly PlacedText[] {
  const marks = new Set<PlacedText>()
  for (const row of rowsOf(pieces)) {
    const largest = row.reduce((most, piece) => (piece.size > most.size ? piece : most), row[0] ?? NO_PIECE)
    for (const piece of row)
      if (
        piece.size < largest.size * 0.8 &&
        piece.bottom < largest.bottom - largest.size * 0.15 &&
        /^(?:\d{1,3}|[*†‡§]{1,3})$/.test(piece.text.trim())
      )
        marks.add(piece)
  }
  return pieces.filter((piece) => !marks.has(piece))
}

const NO_PIECE: PlacedText = { text: '', left: 0, right: 0, top: 0, bottom: 0, size: 0 }

/** What stands together in a row: a gap wider than a wide space parts, and so does a gutter that the row keeps free. */
function fragmentsOf(row: readonly PlacedText[], gutters: readonly Gutter[]): readonly PlacedText[] {
  const fragments: PlacedText[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of row) {
    const gap = piece.left - right
    const from = right
    const atGutter = gutters.some(
      ({ middle, width }) => from <= middle && piece.left >= middle && gap >= width * 0.75,
    )
    const fragment = fragments.at(-1)
    if (fragment && !atGutter && gap <= piece.size * 0.9) fragment.push(piece)
    else fragments.push([piece])
    right = Math.max(right, piece.right)
  }
  return fragments.map(joined).filter(({ text }) => text !== '')
}

/** Where columns part: upright strips that hardly any row crosses, with lines of prose on either side. */
function guttersOf(rows: readonly (readonly PlacedText[])[]): readonly Gutter[] {
  const pieces = rows.flat()
  if (rows.length < 6) return []
  const size = median(pieces.map((piece) => piece.size))
  const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY)
  const right = pieces.reduce((most, piece) => Math.max(most, piece.right), Number.NEGATIVE_INFINITY)
  const width = Math.min(5000, Math.max(1, Math.ceil(right - left)))
  const covered = coverage(rows, left, width)
  const gutters: Gutter[] = []
  let start = -1
  for (let x = 0; x <= width; x++) {
    const free = (covered[x] ?? 0) <= rows.length * 0.12
    if (free && start < 0) start = x
    if (free || start < 0) continue
    const gutter = { middle: left + (start + x) / 2, width: x - start }
    const from = gutters.at(-1)?.middle ?? Number.NEGATIVE_INFINITY
    if (start > 0 && gutter.width >= size * 0.8 && isBetween(rows, gutter.middle, from)) gutters.push(gutter)
    start = -1
  }
  return gutters
}

/** Over each point of the width, in how many rows some piece stands. */
function coverage(rows: readonly (readonly PlacedText[])[], left: number, width: number): Float64Array {
  const changes = new Float64Array(width + 2)
  for (const piece of rows.flat()) {
    const from = clamp(Math.floor(piece.left - left), width)
    const to = clamp(Math.ceil(piece.right - left), width)
    changes[from] = (changes[from] ?? 0) + 1
    changes[to] = (changes[to] ?? 0) - 1
  }
  let sum = 0
  return changes.map((change) => {
    sum += change
    return sum
  })
}

/** A strip beside a list of numbers or a table's column is no gutter: columns of prose have lines of words. */
function isBetween(rows: readonly (readonly PlacedText[])[], gutter: number, from: number): boolean {
  const before: number[] = []
  const after: number[] = []
  for (const row of rows) {
    let [left, right] = [0, 0]
    for (const piece of row) {
      if (piece.right <= gutter && piece.left >= from) left += piece.text.length
      if (piece.left >= gutter) right += piece.text.length
    }
    if (left > 0) before.push(left)
    if (right > 0) after.push(right)
  }
  return [before, after].every((lines) => lines.length >= 4 && median(lines) >= 12)
}

/** Fragments of one column as lines, from the top. */
function linesOf(column: readonly PlacedText[]): readonly PageLine[] {
  if (column.length === 0) return []
  const lines = rowsOf(column).map(joined)
  const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY)
  const reach = [median(lines.map((line) => line.left)), right] as const
  return lines.map((line) => ({ ...line, column: reach }))
}

function byPlace(a: PlacedText, b: PlacedText): number {
  return a.top - b.top || a.left - b.left
}

function countAbove(across: readonly PlacedText[], top: number): number {
  let [from, to] = [0, across.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((across[middle]?.top ?? 0) < top) from = middle + 1
    else to = middle
  }
  return from
}

function clamp(value: number, width: number): number {
  return Math.max(0, Math.min(width, value))
}
