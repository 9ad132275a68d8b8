import type { DurationBound } from '../../found-time.ts'
import { durationValue } from '../duration-value.ts'
import { NUMBER, numberOf } from '../numbers.ts'
import { phrase, type TimePattern, words } from '../pattern.ts'
import { ABOUT, aboutMod, OPENING_MARKS, UNIT, unitRow } from '../pieces.ts'

/** "two days", "several months", "the past two years", "a three-year", "up to 180 days", "ten years or so". */
export const duration: TimePattern = {
  name: 'time/duration',
  says: 'So many units of time: how long something takes, not when it is.',
  triggers: ['unit'],
  expression: phrase(
    `\\b(?:(?<about>${ABOUT})~(?!(?<=\\b(?:over|under|around|about|some) )the ))?(?<which>(?:the )?(?:past|last|first|next|previous|coming|following|preceding|intervening|final|latest)~|the (?!\\w+[-‐])|another )?(?<number>${NUMBER})(?:~(?:to|or)~(?<upper>${NUMBER}))?~(?<more>(?:more|full|additional|consecutive|straight|trading|working|business|calendar|long|whole|successive|bloody|brutal|short|further|entire)~)?(?<unit>${UNIT})(?<half> and a half)?(?<orSo> or so|~long(?!\\w))?(?!\\w|[-‐]old|[-‐]olds| old\\b|[-‐]high|['’]s\\b)`,
  ),
  read: (match) => {
    const unit = words(match, 'unit')
    const number = words(match, 'number')
    const row = unitRow(unit)
    if (!row || isOrdinalSecond(number, unit) || isOtherSense(match, number, unit)) return null
    // "A year-long study": the article is the noun's.
    if (/^an?$/.test(number) && /[-‐]long$/i.test(match[0])) return null
    const told = numberOf(number)
    // "some day", "many a year": a vague number counts a plural.
    if (told === null && unit === row.name && !/[-‐]/.test(match[0])) return null
    const isPlural = unit === row.plural
    if (
      told !== null &&
      told > 1 &&
      !isPlural &&
      !/[-‐]\s?\w+(?:[-‐]long)?$/.test(match[0]) &&
      !/^\s+[a-z]/.test(rest(match))
    )
      return null
    const count = told === null ? null : told + (words(match, 'half') === '' ? 0 : 0.5)
    const isRange = words(match, 'upper') !== '' && /to/.test(match[0])
    const mod =
      words(match, 'orSo') === 'or so' || isRange || number.endsWith('couple of')
        ? 'APPROX'
        : aboutMod(words(match, 'about'))
    const bound = boundOf(match)
    const value = durationValue(count, row)
    if (isDistributive(match, number, unit))
      return { type: 'SET', meaning: { kind: 'set', value, quant: 'EVERY' }, mod: null }
    return { type: 'DURATION', meaning: { kind: 'duration', value, ...(bound ? { bound } : {}) }, mod }
  },
  examples: [
    {
      text: 'He was held for six and half years.',
      published: '2014-05-20',
      found: 'six and half years',
      value: 'P6Y6M',
    },
    {
      text: 'The ship came a day later than planned.',
      published: '2014-05-20',
      found: 'a day',
      value: 'P1D',
    },
    { text: 'The siege took two days.', published: '2014-05-20', found: 'two days', value: 'P2D' },
    {
      text: 'It has grown in the past three months.',
      published: '2014-05-20',
      found: 'the past three months',
      value: 'P3M',
    },
    { text: 'A 16-hour flight followed.', published: '2014-05-20', found: '16-hour', value: 'PT16H' },
    {
      text: 'He may stay for up to 180 days.',
      published: '2014-05-20',
      found: 'up to 180 days',
      value: 'P180D',
      mod: 'EQUAL_OR_LESS',
    },
    { text: 'She spent several weeks there.', published: '2014-05-20', found: 'several weeks', value: 'PXW' },
    {
      text: 'They paid for two and a half years.',
      published: '2014-05-20',
      found: 'two and a half years',
      value: 'P2Y6M',
    },
    {
      text: 'The union has ruled for more than four decades.',
      published: '2014-05-20',
      found: 'more than four decades',
      value: 'P40Y',
      mod: 'MORE_THAN',
    },
  ],
  counterexamples: [
    'He came in a second too late.',
    'The 62-year-old clerk left.',
    'A boy of 7 years old sang.',
  ],
}

/** “The past two days” end now, “within two days” and “the next two days” begin now, “the following two days” then. */
function boundOf(match: RegExpExecArray): DurationBound | null {
  const which = words(match, 'which')
  if (/\b(?:past|last|latest)\b/.test(which)) return { end: 'end', at: 'speech' }
  if (/\b(?:next|coming)\b/.test(which)) return { end: 'begin', at: 'speech' }
  if (/\bfollowing\b/.test(which)) return { end: 'begin', at: 'focus' }
  if (/\b(?:previous|preceding)\b/.test(which)) return { end: 'end', at: 'focus' }
  const before = match.input.slice(Math.max(0, match.index - 8), match.index)
  return /\bwithin $/i.test(before) && !/^ of\b/.test(rest(match)) ? { end: 'begin', at: 'speech' } : null
}

/** “$5 a share a year”, “four flights a week”: what is counted stands before it. */
function isDistributive(match: RegExpExecArray, number: string, unit: string): boolean {
  if (!/^an?$/.test(number) || !/^(?:day|week|month|year|hour|minute)$/.test(unit)) return false
  const before = match.input.slice(Math.max(0, match.index - 32), match.index)
  return /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|[mb]illion|hours|times))%?(?: (?!(?:for|in|over|within|after|of|to|and|or|than|by|is|was)\b)[a-z]+)? $/i.test(
    before,
  )
}

/** "a second" is as good as always the ordinal. */
function isOrdinalSecond(number: string, unit: string): boolean {
  return unit === 'second' && /^(?:an?|one|another|few|the)$/.test(number)
}

/** "a quarter" of something, "one day" some time, "the 1990 decade". */
function isOtherSense(match: RegExpExecArray, number: string, unit: string): boolean {
  // “60 Minutes”, in quotation marks and capitals: the name of a programme.
  if (OPENING_MARKS.includes(match.input[match.index - 1] ?? ' ') && /\s[A-Z]\w+$/.test(match[0])) return true
  if (unit === 'quarter' && /^(?:an?|one|another)$/.test(number)) return true
  if (unit === 'quarters' && /^three$/.test(number) && /^\s+of\b/.test(rest(match))) return true
  return (
    unit === 'minute' &&
    /^an?$/.test(number) &&
    /last[\s-]$/i.test(match.input.slice(Math.max(0, match.index - 6), match.index))
  )
}

function rest(match: RegExpExecArray): string {
  return match.input.slice(match.index + match[0].length, match.index + match[0].length + 12)
}
