import { type Span, textOf } from '../../src/model/span.ts'
import type { Roles } from './brat.ts'
import { touch } from './match.ts'

/** A read document: what its annotator marked, what Hearsay found. */
export interface ReadDocument {
  readonly text: string
  readonly gold: readonly Roles[]
  readonly found: readonly Roles[]
}

/** Kinds of mistake, each with what it was made on, counted: cues by their words, spans by what they have too much or too little. */
export function countMisses(
  documents: readonly ReadDocument[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const kinds = new Map<string, Map<string, number>>()
  const count = (kind: string, what: string) => {
    const words = kinds.get(kind) ?? new Map<string, number>()
    words.set(what, (words.get(what) ?? 0) + 1)
    kinds.set(kind, words)
  }
  for (const { text, gold, found } of documents) {
    const words = (spans: readonly Span[]) =>
      spans.map((span) => textOf(text, span).toLowerCase()).join(' … ')
    for (const wanted of gold) {
      const hit = found.find(({ cue }) => touch(cue, wanted.cue))
      if (!hit) {
        count('cue not found', words(wanted.cue))
        continue
      }
      for (const role of ['cue', 'source', 'content'] as const) {
        const difference = differenceOf(text, wanted[role], hit[role])
        if (difference) count(`${role} span`, difference)
      }
    }
    for (const { cue } of found)
      if (!gold.some((it) => touch(it.cue, cue))) count('cue not in gold', words(cue))
  }
  return kinds
}

function differenceOf(text: string, gold: readonly Span[], found: readonly Span[]): string | null {
  const [wanted, got] = [gold[0], found[0]]
  if (!wanted || !got) return wanted ? 'not found' : got ? 'there is none' : null
  if (!touch(gold, found)) return 'elsewhere'
  if (gold.length !== found.length) return `${gold.length} pieces, found ${found.length}`
  const start = edge('starts', text, wanted.start, got.start)
  const [last, end] = [gold.at(-1) ?? wanted, found.at(-1) ?? got]
  return [start, edge('ends', text, end.end, last.end, true)].filter((it) => it !== '').join(', ') || null
}

/** "starts late: that", "ends early: , he": by which words, where they are few. */
function edge(what: string, text: string, gold: number, found: number, atEnd = false): string {
  const between = text.slice(Math.min(gold, found), Math.max(gold, found)).trim().toLowerCase()
  if (between === '') return ''
  const isEarly = atEnd ? gold < found : gold > found
  const isShort = between.split(/\s+/).length <= 2
  return `${what} ${isEarly ? 'early' : 'late'} by ${isShort ? `"${between}"` : 'more than two words'}`
}
