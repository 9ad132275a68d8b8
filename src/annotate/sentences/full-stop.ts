import {
  AFTER_HOURS,
  BEFORE_NUMBERS,
  HOURS,
  MAY_END,
  OPENERS,
  TITLES,
} from '../../lexicon/en/grammar/abbreviations.ts'
import { isSpace, type Marks, NEAR } from './reading-on.ts'

/** Whether one full stop ends the sentence, or belongs to an abbreviation, an initial or a number. */
export function endsWithFullStop(text: string, marks: Marks, next: string): boolean {
  const { at, closed, marksEnd } = marks
  const word = wordBefore(text, at)
  if (!isSpace(text.charCodeAt(closed))) return closed === marksEnd && spaceIsMissing(word, next)
  if (closed > marksEnd) return !TITLES.has(word)
  const opens = OPENERS.has(wordOnly(next))
  if (TITLES.has(word) && word !== 'St') return false
  if (/^\d{1,2}$/.test(word) && at - word.length <= firstWord(text, marks.sentenceStart)) return false
  // "See p. 7"; other small letters alone are no abbreviations.
  if (/^pp?$/.test(word) && /^\d/.test(next)) return false
  if (/^\p{L}$/u.test(word)) return isInitial(word) ? opens : true
  const key = word.toLowerCase()
  if (HOURS.has(key)) return !AFTER_HOURS.has(wordOnly(next)) && !(key.includes('.') && /^\d/.test(next))
  if (BEFORE_NUMBERS.has(key) && /^\d/.test(next) && (key.length > 2 || /^\p{Lu}/u.test(word))) return false
  if (MAY_END.has(key) && isCapitalised(word)) return opens
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens
  return true
}

/** "… he said.The talks …": a space is missing only where a small word stands before, and a word that opens sentences behind. */
function spaceIsMissing(word: string, next: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && OPENERS.has(next) && next.length > 1
}

/** Letters, digits and inner points straight before the full stop. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < NEAR && /[\p{L}\p{N}.'’&-]/u.test(text.charAt(start - 1))) start--
  const word = text.slice(start, at)
  return word.slice(word.lastIndexOf('-') + 1)
}

function firstWord(text: string, sentenceStart: number): number {
  let at = sentenceStart
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function wordOnly(next: string): string {
  const apostrophe = next.search(/['’.-]/)
  return apostrophe === -1 ? next : next.slice(0, apostrophe)
}

function isInitial(word: string): boolean {
  return word !== 'I' && word === word.toUpperCase() && word !== word.toLowerCase()
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase() || word.includes('.')
}
