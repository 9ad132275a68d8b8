import type { Snippet } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** How long a snippet is, in characters, where the content is longer. */
const LENGTH = 240
/** How much of it stands before the first word that was found. */
const BEFORE = 60

/** What stands between the parts of a quote whose content is cut. */
const CUT = ' … '

/**
 * The passage of a content where the most of the searched words are first found, with their places. It is the report's own text:
 * `null` where that cannot be told from the statement.
 */
export function snippetOf(statement: Statement, words: string): Snippet | null {
  const wanted = wantedIn(words)
  const parts = partsOf(statement)
  if (parts === null) return null
  const marked = parts.map((part) => ({ ...part, marks: marksIn(part, wanted) }))
  const best = marked.toSorted((a, b) => b.marks.length - a.marks.length || a.start - b.start)[0]
  if (!best) return null
  const first = best.marks[0]?.start ?? best.start
  const start =
    best.text.length <= LENGTH ? best.start : wordStart(best, Math.max(best.start, first - BEFORE))
  const end = best.text.length <= LENGTH ? best.end : wordEnd(best, Math.min(best.end, start + LENGTH))
  const text = best.text.slice(start - best.start, end - best.start)
  return { start, end, text, marks: best.marks.filter((mark) => mark.start >= start && mark.end <= end) }
}

interface Part extends Span {
  readonly text: string
}

/** The parts of the content with their characters, taken from the quote. */
function partsOf({ content, quote }: Statement): readonly Part[] | null {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of content) {
    parts.push({ start, end, text: quote.slice(at, at + end - start) })
    at += end - start
    if (parts.length < content.length && !quote.startsWith(CUT, at)) return null
    at += CUT.length
  }
  return at - CUT.length === quote.length ? parts : null
}

interface Wanted {
  readonly word: string
  readonly isBeginning: boolean
}

function wantedIn(words: string): readonly Wanted[] {
  return (words.match(/[\p{L}\p{M}\p{N}]+\*?/gu) ?? []).map((word) => ({
    word: folded(word.replace('*', '')),
    isBeginning: word.endsWith('*'),
  }))
}

function marksIn({ start, text }: Part, wanted: readonly Wanted[]): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: written, index }) => {
    const word = folded(written)
    const found = wanted.some((one) => (one.isBeginning ? word.startsWith(one.word) : word === one.word))
    return found ? [{ start: start + index, end: start + index + written.length }] : []
  })
}

/** As the index folds words: without case and accents. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function wordStart({ start, text }: Part, at: number): number {
  const space = text.lastIndexOf(' ', at - start)
  return space < 0 ? start : start + space + 1
}

function wordEnd({ start, end, text }: Part, at: number): number {
  const space = text.indexOf(' ', at - start)
  return space < 0 ? end : start + space
}
