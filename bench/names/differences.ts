import { type Kind, type NamedDocument, namesIn } from './score.ts'

interface Side {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly whose: 'ours' | 'theirs'
}

/** Where our names and a corpus's differ: names that touch one another are one difference, a line each, for a person to read. */
export function differencesIn({ text, names }: NamedDocument): readonly string[] {
  const theirs: Side[] = names.flatMap(({ start, end, kind }) =>
    kind === null ? [] : [{ start, end, kind, whose: 'theirs' as const }],
  )
  const ours: Side[] = namesIn(text).map(({ span, kind }) => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { start, end, kind, whose: 'ours' as const }
  })
  const touchesOther = ({ start, end }: Side) =>
    names.some((name) => name.kind === null && name.start < end && start < name.end)
  const same = (a: Side) => (b: Side) => a.start === b.start && a.end === b.end && a.kind === b.kind
  const all = [
    ...ours.filter((one) => !theirs.some(same(one)) && !touchesOther(one)),
    ...theirs.filter((one) => !ours.some(same(one))),
  ].sort((a, b) => a.start - b.start)
  const groups: Side[][] = []
  let reach = 0
  for (const one of all) {
    if (one.start >= reach) groups.push([])
    groups.at(-1)?.push(one)
    reach = Math.max(reach, one.end)
  }
  return groups.map((group) => lineOf(text, group))
}

function lineOf(text: string, group: readonly Side[]): string {
  const side = (whose: Side['whose']) =>
    group
      .filter((one) => one.whose === whose)
      .map(({ kind, start, end }) => `${kind}[${text.slice(start, end)}]`)
      .join('+') || '-'
  const start = Math.min(...group.map((one) => one.start))
  const end = Math.max(...group.map((one) => one.end))
  const around = text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/g, ' ')
  return `ours ${side('ours')} theirs ${side('theirs')}: ${around}`
}

/** So many of the lines, drawn with a fixed seed. */
export function drawn(lines: readonly string[], count: number): readonly string[] {
  let seed = 7
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed
  }
  return lines
    .map((line) => ({ line, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ line }) => line)
}
