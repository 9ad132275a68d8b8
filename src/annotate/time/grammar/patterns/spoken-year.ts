import { ONES, TENS } from '../../../../lexicon/en/grammar/number-words.ts'
import { numberOf } from '../numbers.ts'
import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import { MONTH_NAME, monthNumber } from '../pieces.ts'

const TAIL = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(10).join('|')}|oh[-\\s](?:${ONES.slice(1, 10).join('|')}))`

/** "nineteen ninety-seven", "the year two thousand", "January nineteen ninety-seven". */
export const spokenYear: TimePattern = {
  name: 'time/spoken-year',
  says: 'A year in words, as it is spoken.',
  triggers: ['decade'],
  expression: phrase(
    `\\b(?:(?<month>${MONTH_NAME}) )?(?:(?<century>eighteen|nineteen|twenty)[-\\s](?<tail>${TAIL})|the year (?<thousand>two thousand(?: and)?(?: (?:${ONES.slice(1, 20).join('|')}))?))(?![-\\w]| (?:people|percent|dollars|days|years|hours|minutes))`,
  ),
  read: (match) => {
    const { month } = match.groups ?? {}
    const thousand = words(match, 'thousand')
    const tail = words(match, 'tail').replace(/^oh[- ]/, '')
    // "twenty twelve" is a year; "twenty five" is a number.
    const rest = numberOf(tail) ?? 0
    if (thousand === '' && rest < 10 && !/^oh/.test(words(match, 'tail'))) return null
    const year = thousand === '' ? (numberOf(words(match, 'century')) ?? 0) * 100 + rest : spoken(thousand)
    return date(calendar({ year, ...(month ? { month: monthNumber(month) } : {}) }))
  },
  examples: [
    {
      text: 'He came here in nineteen ninety-seven.',
      published: '2014-05-20',
      found: 'nineteen ninety-seven',
      value: '1997',
    },
  ],
  counterexamples: ['Twenty ten-inch nails held it.'],
}

function spoken(thousand: string): number {
  return 2000 + (numberOf(thousand.replace(/^two thousand(?: and)? ?/, '') || 'zero') ?? 0)
}
