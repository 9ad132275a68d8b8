import { joined, median, type PageLine, type PlacedText } from './placed-text.ts'

/**
 * The lines of a page as a person reads them: column by column, and what runs across columns (a headline, a table) before those
 * below it. Takes time n log n in the pieces.
 */
export function readingOrder(pieces: readonly PlacedText[]): readonly PageLine[] {
  const fragments = fragmentsOf(pieces)
  const gutters = guttersOf(fragments)
  const columnOf = (fragment: PlacedText): number | null => {
    const column = gutters.findIndex((gutter) => middleOf(fragment) < gutter)
    const own = column < 0 ? gutters.length : column
    const [from, to] = [
      gutters[own - 1] ?? Number.NEGATIVE_INFINITY,
      gutters[own] ?? Number.POSITIVE_INFINITY,
    ]
    return fragment.left >= from - 1 && fragment.right <= to + 1 ? own : null
  }
  const across = fragments.filter((fragment) => columnOf(fragment) === null).toSorted(byPlace)
  const columns = gutters.length + 1
  const bands: PlacedText[][][] = []
  const bandOf = (fragment: PlacedText): number => countAbove(across, fragment.top)
  for (const fragment of fragments) {
    const column = columnOf(fragment)
    if (column === null) continue
    const band = bandOf(fragment)
    bands[band] ??= Array.from({ length: columns }, () => [])
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

/** Pieces of one baseline with no more than a wide space between them: the gap between columns is wider. */
function fragmentsOf(pieces: readonly PlacedText[]): readonly PlacedText[] {
  const fragments: PlacedText[] = []
  let current: PlacedText[] = []
  let right = 0
  const flush = (): void => {
    if (current.length > 0) fragments.push(joined(current))
    current = []
  }
  for (const piece of baselines(pieces).flat()) {
    const last = current.at(-1)
    if (
      last &&
      (Math.abs(last.bottom - piece.bottom) > last.size * 0.4 || piece.left - right > last.size * 0.9)
    )
      flush()
    right = current.length === 0 ? piece.right : Math.max(right, piece.right)
    current.push(piece)
  }
  flush()
  return fragments.filter(({ text }) => text !== '')
}

/** Groups of one baseline, from the top; each from the left. */
function baselines(pieces: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const groups: PlacedText[][] = []
  for (const piece of pieces.toSorted((a, b) => a.bottom - b.bottom)) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && piece.bottom - first.bottom <= first.size * 0.4) group.push(piece)
    else groups.push([piece])
  }
  return groups.map((group) => group.toSorted((a, b) => a.left - b.left))
}

/** Where columns part: upright strips that hardly any fragment crosses, with enough lines on either side. */
function guttersOf(fragments: readonly PlacedText[]): readonly number[] {
  if (fragments.length < 8) return []
  const size = median(fragments.map((fragment) => fragment.size))
  const left = Math.floor(Math.min(...sample(fragments.map((fragment) => fragment.left))))
  const right = Math.ceil(Math.max(...sample(fragments.map((fragment) => fragment.right))))
  const width = Math.min(5000, Math.max(1, right - left))
  const changes = new Float64Array(width + 2)
  for (const fragment of fragments) {
    const from = clamp(Math.floor(fragment.left - left), width)
    const to = clamp(Math.ceil(fragment.right - left), width)
    changes[from] = (changes[from] ?? 0) + 1
    changes[to] = (changes[to] ?? 0) - 1
  }
  const gutters: number[] = []
  let covered = 0
  let start = -1
  for (let x = 0; x <= width; x++) {
    covered += changes[x] ?? 0
    const free = covered <= fragments.length * 0.08
    if (free && start < 0) start = x
    if (!free && start >= 0) {
      const middle = left + (start + x) / 2
      if (start > 0 && x - start >= size * 0.8 && isBetween(fragments, middle, gutters.at(-1) ?? left))
        gutters.push(middle)
      start = -1
    }
  }
  return gutters
}

/** A strip beside a list of numbers or a table's column is no gutter: columns of prose hold words. */
function isBetween(fragments: readonly PlacedText[], gutter: number, from: number): boolean {
  const before = fragments.filter((fragment) => fragment.right <= gutter && fragment.left >= from - 1)
  const after = fragments.filter((fragment) => fragment.left >= gutter)
  const hasProse = (side: readonly PlacedText[]) =>
    side.length >= 4 && median(side.map(({ text }) => text.length)) >= 12
  return hasProse(before) && hasProse(after)
}

/** Fragments of one column as lines, from the top. */
function linesOf(column: readonly PlacedText[]): readonly PageLine[] {
  if (column.length === 0) return []
  const lines = baselines(column).map(joined)
  const reach = [
    median(lines.map(({ left }) => left)),
    Math.max(...sample(lines.map(({ right }) => right))),
  ] as const
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

function middleOf({ left, right }: PlacedText): number {
  return (left + right) / 2
}

function clamp(value: number, width: number): number {
  return Math.max(0, Math.min(width, value))
}

/** Math.min takes no more arguments than a call has room for. */
function sample(values: readonly number[]): readonly number[] {
  return values.length > 10_000 ? values.slice(0, 10_000) : values
}
