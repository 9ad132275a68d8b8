import type { Meaning, Which } from '../../found-time.ts'
import { calendar, date, phrase, shift, type TimePattern, words } from '../pattern.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth']
const WHICH: Readonly<Record<string, Which>> = { last: 'last', next: 'next', this: 'this' }

/** "the third quarter", "third-quarter 1998", "next year's first quarter", "the fiscal second quarter", "the year-ago third quarter". */
export const quarter: TimePattern = {
  name: 'time/quarter',
  says: 'A quarter of a year: of the year that is named, else the last one that had begun.',
  triggers: ['period'],
  expression: phrase(
    `\\b(?:(?:(?<which>last|next|this) year['’]s|the(?: (?:flat|seasonally|slow|weak|strong)){0,2}(?: (?<lead>(?:1[89]|20)\\d\\d|(?:comparable )?(?<ago>year~(?:ago|earlier))|latest))?(?: (?<final>final|last))?) )?(?:(?<fiscal>fiscal)~)?(?:(?<ordinal>first|second|third|fourth)(?: |(?<!\\bthe \\w+)[-‐])quarter|Q(?<number>[1-4]))(?! of (?:the|a) (?:game|match|century|\\w+ (?:century|game)))(?:(?: of|,)? (?:(?:fiscal )?(?<year>(?:1[89]|20)\\d\\d)(?!\\w)|(?<of>last|next|this|the following|the previous) year)| (?<agoBehind>a year (?:ago|earlier)))?(?![\\w])`,
  ),
  read: (match) => {
    const { ordinal, number, year, lead, fiscal } = match.groups ?? {}
    const told = year ?? (/^\d/.test(lead ?? '') ? lead : undefined)
    const which = words(match, 'which') || words(match, 'of')
    const ago = words(match, 'ago') !== '' || words(match, 'agoBehind') !== ''
    return date(
      calendar(
        {
          ...(told ? { year: Number(told) } : {}),
          quarter: number ? Number(number) : ORDINALS.indexOf((ordinal ?? '').toLowerCase()) + 1,
          ...(fiscal ? { fiscal: true as const } : {}),
        },
        null,
        ago ? shift(-1, 'year') : yearMeant(which),
      ),
    )
  },
  examples: [
    {
      text: 'Sales fell in the first quarter.',
      published: '2014-05-20',
      found: 'the first quarter',
      value: '2014-Q1',
    },
    {
      text: 'They expect it in the third quarter of 2027.',
      published: '2026-05-20',
      found: 'the third quarter of 2027',
      value: '2027-Q3',
    },
    {
      text: "It could open in next year's first quarter.",
      published: '2014-05-20',
      found: "next year's first quarter",
      value: '2015-Q1',
    },
    {
      text: 'It posted a third-quarter loss.',
      published: '2014-11-20',
      found: 'third-quarter',
      value: '2014-Q3',
    },
  ],
  counterexamples: ['He lives in the old quarter.'],
}

function yearMeant(which: string): Meaning | null {
  const known = WHICH[which]
  if (known) return shift(known === 'last' ? -1 : known === 'next' ? 1 : 0, 'year')
  if (which === 'the following') return shift(1, 'year', 'focus')
  return which === 'the previous' ? shift(-1, 'year', 'focus') : null
}
