import { isDayOf } from '../days.ts'
import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import {
  DAY,
  dayNumber,
  MONTH,
  monthNumber,
  ORDINAL,
  partMod,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../pieces.ts'

/** "28 August", "the 28th of August 2000", "Thursday 6 April". */
export const dayMonth: TimePattern = {
  name: 'time/day-month',
  says: 'A day and a month, with or without the weekday and the year.',
  triggers: ['month'],
  expression: phrase(
    `(?<![\\w$£€.,:/])(?:(?<part>[Ee]arly|[Ll]ate) (?:on )?)?(?:(?<weekday>${WEEKDAY}),? )?(?:[Tt]he )?(?<day>${DAY}|${ORDINAL})(?: day)?(?: of)? (?<month>${MONTH})(?:(?:,? | of )(?<year>${YEAR}))?(?!\\w| \\d)(?:(?=(?: (?:and|to|or|through|until)| ?[-–—,]) ?(?:the )?${DAY} ${MONTH},? (?<shared>${YEAR}))|)`,
    'exact',
  ),
  read: (match) => {
    const { month = '', day = '', year: own, shared, weekday } = match.groups ?? {}
    const year = own ?? shared
    const parts = {
      ...(year ? { year: Number(year) } : {}),
      month: monthNumber(month),
      day: dayNumber(day),
      ...(weekday ? { weekday: weekdayNumber(weekday) } : {}),
    }
    // "The first May ..." is no day: an ordinal in words takes "of".
    if (!/\d/.test(day) && !/\sof\s/.test(match[0])) return null
    return isDayOf(parts) ? date(calendar(parts), partMod(words(match, 'part'))) : null
  },
  examples: [
    { text: 'Parliament meets on 3 June.', published: '2014-05-20', found: '3 June', value: '2014-06-03' },
    {
      text: 'It fell on the 25th of August, 1917, at noon.',
      published: '2014-05-20',
      found: 'the 25th of August, 1917',
      value: '1917-08-25',
    },
  ],
  counterexamples: ['It cost 28 dollars.'],
}
