import { HYPHEN_HEADS, HYPHEN_PREFIXES } from '../../lexicon/en/grammar/affixes.ts'
import { classOf, DIGIT, LETTER } from './characters.ts'

/** No part of a word is longer, as far as hyphens are concerned. */
const LONGEST = 16

/**
 * Whether the hyphen at `at` parts words: "Oslo-based", "28-29" and "al-Shabab" are three tokens; "non-aligned",
 * "Min-woo", "555-014-2233" one.
 */
export function splitsAtHyphen(text: string, wordStart: number, at: number, end: number): boolean {
  const before = partBefore(text, wordStart, at)
  const after = partAfter(text, at + 1, end)
  if (isNumber(before) && isNumber(after)) return !isTelephone(text, wordStart, at, after, end)
  if (text.charAt(at - 1) === '-' || before === '') return true
  if (HYPHEN_PREFIXES.has(before.toLowerCase())) return false
  if (/\d/.test(before) && /^\p{Lu}+$/u.test(after) && /\p{Lu}/u.test(before)) return false
  return !isGivenName(before, after)
}

/** "Nam-sun", "Wai-ching": a capital, then a small syllable that is no word of its own. */
function isGivenName(before: string, after: string): boolean {
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(before) && /^\p{Ll}{2,5}$/u.test(after) && isSyllable(after)
}

/** One syllable of a romanised East Asian name. */
function isSyllable(part: string): boolean {
  return (
    !HYPHEN_HEADS.has(part) &&
    /^(?:[ckpt]?h|sh|kw|ts|[bcdfgjklmnprstwyz])?y?[aeiouw]{1,3}(?:ng|[nklmpt])?g?$/.test(part)
  )
}

function isTelephone(text: string, wordStart: number, at: number, after: string, end: number): boolean {
  if (text.lastIndexOf('-', at - 1) >= wordStart) return true
  const next = at + 1 + after.length
  return (
    (text.charAt(next) === '-' && next + 1 < end && isNumber(text.charAt(next + 1))) ||
    (at - wordStart === 3 && after.length === 4)
  )
}

function partBefore(text: string, wordStart: number, at: number): string {
  let start = at
  while (start > wordStart && at - start < LONGEST && isWordly(text, start - 1)) start--
  return text.slice(start, at)
}

function partAfter(text: string, from: number, end: number): string {
  let to = from
  while (to < end && to - from < LONGEST && isWordly(text, to)) to++
  return text.slice(from, to)
}

function isWordly(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === LETTER || kind === DIGIT
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part)
}
