import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts'

/** A run of `.!?…` from `at`, the closing quotation marks and brackets behind it up to `closed`. */
export interface Marks {
  readonly sentenceStart: number
  readonly at: number
  readonly marksEnd: number
  readonly closed: number
  readonly end: number
}

/** The next word after white space and opening marks, letters, digits, hyphens and inner points; '' where none is near. */
export function nextWord(text: string, from: number, end: number): string {
  let start = from
  while (
    start < end &&
    start - from < NEAR &&
    (isSpace(text.charCodeAt(start)) || isOpener(text.charAt(start)))
  )
    start++
  let at = start
  while (at < end && at - start < NEAR && isWordCharacter(text, at)) at++
  return text.slice(start, at)
}

/** Whether `"Why now?"` goes on: "Ms Abara asked", "the minister's spokesman replied". */
export function reportingClauseAt(text: string, from: number, end: number): boolean {
  const words = text.slice(from, Math.min(end, from + 2 * NEAR)).split(/\s+/, 8)
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.replace(/[.,:;]$/, '')))
  return (
    verb > 0 &&
    words.slice(0, verb).every((word) => !/[.?!,;:]$/.test(word) || /^[A-Z][a-z]{0,3}\.$/.test(word))
  )
}

/** Whether a word goes on in small letters; "iPhone" and "al-Qaeda" may open a sentence. */
export function isLower(word: string): boolean {
  const first = word.charAt(0)
  if (first === '' || first === first.toUpperCase()) return false
  return !/^\p{Ll}{1,2}-?\p{Lu}/u.test(word)
}

export function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

/** Closing quotation marks and brackets; straight quotation marks too, where a full stop stands before them. */
export function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x29 ||
    code === 0x5d
  )
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85
  )
}

/** How far, in characters, a look forwards or back may go. */
export const NEAR = 48

function isOpener(character: string): boolean {
  return '"\'“‘«([{–—-*•'.includes(character)
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}'’.-]/u.test(text.charAt(at))
}
