import type { ReportAnswer } from '../../../src/api/answers/report.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of text in which the same things stand. */
export interface Piece extends Span {
  /** Ids of the statements whose words it is part of: the longest first, so that the last is the innermost. */
  readonly statements: readonly string[]
  /** Statements that begin here. */
  readonly begins: readonly string[]
  readonly time: string | null
  /** Whether the time begins here. */
  readonly timeBegins: boolean
}

export interface Block extends Span {
  readonly kind: ReportAnswer['segments'][number]['kind']
  readonly pieces: readonly Piece[]
}

interface Thing extends Span {
  readonly kind: 'statement' | 'time'
  readonly id: string
  readonly first: boolean
}

/** A report as paragraphs of pieces. Takes time in line with the text and what is found in it. */
export function cutText({ text, segments, statements, times }: ReportAnswer): readonly Block[] {
  const things: Thing[] = [
    ...statements.flatMap(({ address, spans }) =>
      spans.map((span, at) => ({
        ...span,
        kind: 'statement' as const,
        id: localId(address),
        first: at === 0,
      })),
    ),
    ...times.map(({ id, start, end }) => ({ id, start, end, kind: 'time' as const, first: true })),
  ].filter(({ start, end }) => start < end)
  const paragraphs = segments.flatMap((segment) => paragraphsOf(text, segment))
  const edges = [...paragraphs, ...things].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const starting = [...things].sort((a, b) => a.start - b.start || b.end - a.end)
  let [cut, thing] = [0, 0]
  let open: Thing[] = []
  return paragraphs.map(({ kind, start, end }) => {
    const pieces: Piece[] = []
    while ((cuts[cut] ?? end) < start) cut++
    for (; (cuts[cut] ?? end) < end; cut++) {
      const from = cuts[cut] ?? start
      open = open.filter((one) => one.end > from)
      for (let next = starting[thing]; next && next.start <= from; next = starting[++thing])
        if (next.end > from) open.push(next)
      pieces.push(pieceOf(from, Math.min(cuts[cut + 1] ?? end, end), open))
    }
    return { kind, start, end, pieces }
  })
}

function pieceOf(start: number, end: number, open: readonly Thing[]): Piece {
  const inside = open
    .filter(({ kind }) => kind === 'statement')
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const time = open.find(({ kind }) => kind === 'time') ?? null
  return {
    ...{ start, end },
    statements: inside.map(({ id }) => id),
    begins: inside.filter((one) => one.first && one.start === start).map(({ id }) => id),
    time: time?.id ?? null,
    timeBegins: time?.start === start,
  }
}

/** Blank lines part paragraphs. */
function paragraphsOf(
  text: string,
  segment: ReportAnswer['segments'][number],
): readonly Omit<Block, 'pieces'>[] {
  const { kind } = segment
  const found: Omit<Block, 'pieces'>[] = []
  let start = segment.start
  for (const line of text.slice(segment.start, segment.end).matchAll(/\n[^\S\n]*(?=\n)/g)) {
    const end = segment.start + line.index
    if (text.slice(start, end).trim() !== '') found.push({ kind, start, end })
    start = Math.max(start, end)
  }
  if (text.slice(start, segment.end).trim() !== '') found.push({ kind, start, end: segment.end })
  return found
}

/** "s3" of "9f86d081884c7d65:s3". */
export function localId(address: string): string {
  return address.slice(address.indexOf(':') + 1)
}
