import { isCloser, isSpace, isTerminator } from './reading-on.ts'

/** A run of characters between white space, or a part of one behind a mark that may end a sentence ("said.The"). */
export interface Chunk {
  readonly start: number
  readonly end: number
  /** Small letters, digits as 0, without the marks at both ends; at most `LONGEST` characters. */
  readonly core: string
  /** Marks before and behind the core, at most four of each; all of it in `trail` where there is no core. */
  readonly lead: string
  readonly trail: string
  readonly shape: Shape
}

/** How the core is written: "NATO", "Oslo", "port", "0", "iPhone" or "x-0", no core. */
export type Shape = 'U' | 'u' | 'I' | 'l' | 'd' | 'x' | '-'

const LONGEST = 24

/** The chunks of a paragraph, in order. One pass. */
export function chunksOf(text: string, start: number, end: number): Chunk[] {
  const chunks: Chunk[] = []
  let from = start
  while (from < end) {
    if (isSpace(text.charCodeAt(from))) {
      from++
      continue
    }
    let to = from + 1
    while (to < end && !isSpace(text.charCodeAt(to)) && !mayEndInside(text, from, to, end)) to++
    chunks.push(chunkOf(text, from, to))
    from = to
  }
  return chunks
}

/** Whether a sentence may end before `at` although no white space stands there: "said.The", "so!Now", "well....it". */
function mayEndInside(text: string, from: number, at: number, end: number): boolean {
  let marks = at
  while (marks > from && at - marks < 4 && isCloser(text.charCodeAt(marks - 1))) marks--
  const mark = text.charCodeAt(marks - 1)
  const next = text.charCodeAt(at)
  if (marks === from || at >= end || !isTerminator(mark) || isTerminator(next) || isCloser(next)) return false
  if (!/\p{L}/u.test(text.charAt(at)) || isAddress(text, from)) return false
  if (mark !== 0x2e || isTerminator(text.charCodeAt(marks - 2))) return true
  return /\p{Lu}/u.test(text.charAt(at)) && /[\p{Ll}\p{N})]/u.test(text.charAt(marks - 2)) && at - from > 3
}

function isAddress(text: string, from: number): boolean {
  return text.startsWith('http', from) || text.startsWith('www.', from)
}

function chunkOf(text: string, start: number, end: number): Chunk {
  let from = start
  let to = end
  while (from < end && !isWordly(text.charCodeAt(from))) from++
  while (to > from && !isWordly(text.charCodeAt(to - 1))) to--
  if (from === to) {
    const marks = text.slice(start, Math.min(end, start + 4))
    return { start, end, core: '', lead: '', trail: marks, shape: '-' }
  }
  const written = text.slice(from, Math.min(to, from + LONGEST))
  return {
    start,
    end,
    core: written.toLowerCase().replace(/\d+/g, '0'),
    lead: text.slice(Math.max(start, from - 4), from),
    trail: text.slice(to, Math.min(end, to + 4)),
    shape: shapeOf(written),
  }
}

function shapeOf(written: string): Shape {
  if (written === 'I' || written.startsWith("I'") || written.startsWith('I’')) return 'I'
  if (/^\p{Lu}/u.test(written)) return written.length > 1 && written === written.toUpperCase() ? 'U' : 'u'
  if (/^[\d.,:/-]+$/.test(written)) return 'd'
  return written === written.toLowerCase() && /^\p{L}/u.test(written) ? 'l' : 'x'
}

function isWordly(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return /[\p{L}\p{N}\p{Cs}\p{M}]/u.test(String.fromCharCode(code))
}
