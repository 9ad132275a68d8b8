import { classOf, DIGIT, isApostrophe, LETTER, MARK, SPACE } from './characters.ts'
import { splitClitics } from './clitics.ts'
import { faceEnd } from './faces.ts'
import { keepsFullStop } from './full-stops.ts'
import { splitsAtHyphen } from './hyphens.ts'
import { addressEnd } from './web-addresses.ts'

/**
 * The words and marks of a stretch of text as Universal Dependencies splits English: "don't" is "do" and "n't", "U.S."
 * one word, "Oslo-based" three. Starts and ends in turn, offsets into `text`. One pass from left to right.
 */
export function splitWords(text: string, start: number, end: number): number[] {
  const bounds: number[] = []
  let at = start
  while (at < end) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE) {
      at++
      continue
    }
    const wordEnd = kind === MARK ? markEnd(text, at, end) : wordEndFrom(text, at, end)
    if (kind === MARK) bounds.push(at, wordEnd)
    else splitClitics(text, at, wordEnd, bounds)
    at = wordEnd
  }
  return bounds
}

function wordEndFrom(text: string, start: number, end: number): number {
  const address = addressEnd(text, start, end)
  if (address > start) return address
  const from = bodyEnd(text, start, end)
  return keepsFullStop(text, start, from, end) ? from + 1 : from
}

/** Where a run of letters, digits and the marks that may stand between them ends. */
function bodyEnd(text: string, start: number, end: number): number {
  let at = start + 1
  let partStart = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) return at
    if (kind === MARK) {
      if (at + 1 >= end || !joins(text, start, partStart, at, end)) return at
      partStart = at + 1
    }
    at++
  }
  return at
}

/** Whether the mark at `at` stands inside a word: "3.5", "10,000", "U.S", "O'Neill", "non-aligned", "9/11", "AT&T". */
function joins(text: string, start: number, partStart: number, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  const before = classOf(text.charCodeAt(at - 1))
  const after = classOf(text.charCodeAt(at + 1))
  if (after === SPACE || after === MARK || before === MARK) return false
  const digits = before === DIGIT && after === DIGIT
  if (code === 0x2e) return digits || (after === LETTER && joinsAtPoint(text, partStart, at))
  if (code === 0x2c || code === 0x3a || code === 0x2f) return digits
  if (isApostrophe(code)) return true
  if (code === 0x26) return isUpper(text, at - 1) && isUpper(text, at + 1)
  if (code === 0x5f || code === 0xad || code === 0x40) return true
  return code === 0x2d && !splitsAtHyphen(text, start, at, end)
}

/** "U.S", "p.m", "Ph.D": short parts. "said.The" is two words. */
function joinsAtPoint(text: string, partStart: number, at: number): boolean {
  return at - partStart <= 2 || (isUpper(text, partStart) && isUpper(text, at - 1))
}

function isUpper(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

/** Runs of dots, dashes and like marks are one token, and so are "#name" and "@name". */
function markEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  const next = classOf(text.charCodeAt(at + 1))
  if (at + 1 < end && isApostrophe(code) && next === DIGIT) return decadeEnd(text, at, end)
  if (code === 0x2e && next === DIGIT && !isDigit(text, at - 1)) return bodyEnd(text, at + 1, end)
  if ((code === 0x23 || code === 0x40) && next === LETTER && !isWordly(text, at - 1))
    return bodyEnd(text, at + 1, end)
  const face = faceEnd(text, at, end)
  if (face > at) return face
  if (!REPEATED.has(code)) return at + 1
  let to = at + 1
  while (
    to < end &&
    (text.charCodeAt(to) === code || (END_MARKS.has(code) && END_MARKS.has(text.charCodeAt(to))))
  )
    to++
  return to
}

/** "'90s", "'04". */
function decadeEnd(text: string, at: number, end: number): number {
  let to = at + 1
  while (to < end && classOf(text.charCodeAt(to)) === DIGIT) to++
  if (to - at !== 3) return at + 1
  return text.charAt(to) === 's' ? to + 1 : to
}

function isWordly(text: string, at: number): boolean {
  return at >= 0 && classOf(text.charCodeAt(at)) !== SPACE && classOf(text.charCodeAt(at)) !== MARK
}

function isDigit(text: string, at: number): boolean {
  return at >= 0 && classOf(text.charCodeAt(at)) === DIGIT
}

/** `. - = _ * ! ? ~ # ' `` + < > $ of which several make one mark. */
const REPEATED = new Set([
  0x3c, 0x3e, 0x24, 0x2e, 0x2d, 0x3d, 0x5f, 0x2a, 0x21, 0x3f, 0x7e, 0x23, 0x27, 0x60, 0x2b, 0x2026, 0x2019,
])
const END_MARKS = new Set([0x21, 0x3f])
