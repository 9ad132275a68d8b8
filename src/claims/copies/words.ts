import type { Span } from '../../model/span.ts'

/** A word as it counts for copies: without case, accents and apostrophes. */
export interface Word extends Span {
  /** 32 bits. */
  readonly hash: number
  /** In quotation marks: what a source said, which independent reports share too. */
  readonly quoted: boolean
}

/** A quotation of more words than this has lost its closing mark. */
const LONGEST_QUOTATION = 80

/** Words and quotation marks; an apostrophe inside a word belongs to it. */
const PIECES = /[“”"]|``|''|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu

/** The words of a part of a text, in reading order. */
export function wordsOf(text: string, part: Span): readonly Word[] {
  const words: Word[] = []
  let openSince: number | null = null
  for (const { 0: piece, index } of text.slice(part.start, part.end).matchAll(PIECES)) {
    if (piece === '“' || piece === '``') openSince = words.length
    else if (piece === '”' || piece === "''") openSince = null
    else if (piece === '"') openSince = openSince === null ? words.length : null
    else {
      if (openSince !== null && words.length - openSince >= LONGEST_QUOTATION) openSince = null
      const start = part.start + index
      words.push({
        start,
        end: start + piece.length,
        hash: hashOf(plain(piece)),
        quoted: openSince !== null,
      })
    }
  }
  return words
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
