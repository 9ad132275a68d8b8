import { BEFORE_NUMBERS, HOURS, MAY_END, TITLES } from '../../lexicon/en/grammar/abbreviations.ts'
import { classOf, SPACE } from './characters.ts'

/** Whether the full stop behind the word belongs to it: "Gen.", "U.S.", "p.m.", the "J." of a name, "Sept." but not "end." */
export function keepsFullStop(text: string, start: number, stop: number, end: number): boolean {
  if (text.charCodeAt(stop) !== 0x2e || stop >= end || stop - start > LONGEST) return false
  if (text.charCodeAt(stop + 1) === 0x2e) return false
  const word = text.slice(start, stop)
  if (INITIALS.test(word)) return true
  const endsSentence = isLast(text, stop + 1, end)
  if (/^\p{Lu}$/u.test(word)) return !endsSentence
  const lower = word.toLowerCase()
  if (ALWAYS.has(lower) || TITLES.has(word) || (HOURS.has(lower) && lower.length > 2)) return true
  if (MAY_END.has(lower))
    return word !== lower ? !endsSentence || !MONTH_LIKE.has(lower) : !endsSentence && !WORDS.has(lower)
  return BEFORE_NUMBERS.has(lower) && !endsSentence && /\d/.test(text.slice(stop + 1, stop + 4))
}

const LONGEST = 10

/** Letters with points between them. */
const INITIALS = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u

const ALWAYS = new Set(['etc', 'inc', 'corp', 'ltd', 'jr', 'sr', 'vs', 'e.g', 'i.e', 'al'])

/** Abbreviations that are words of their own at the end of a sentence. */
const MONTH_LIKE = new Set([
  'mar',
  'jun',
  'jul',
  'no',
  'co',
  'pa',
  'ill',
  'ind',
  'miss',
  'wash',
  'mass',
  'int',
  'ore',
  'me',
  'la',
  'mo',
])
const WORDS = new Set([
  'no',
  'nos',
  'ill',
  'mass',
  'wash',
  'ore',
  'mo',
  'la',
  'pa',
  'miss',
  'int',
  'me',
  'va',
  'ga',
  'md',
  'mar',
  'sun',
  'sat',
  'st',
])

function isLast(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && (classOf(text.charCodeAt(at)) === SPACE || '"\'”’)]»'.includes(text.charAt(at)))) at++
  return at >= end
}
