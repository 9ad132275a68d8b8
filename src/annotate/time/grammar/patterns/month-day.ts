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

/** "August 28", "Aug. 28, 2000", "Thursday, April 6", "March eighth". */
export const monthDay: TimePattern = {
  name: 'time/month-day',
  says: 'A month and a day, with or without the weekday and the year.',
  triggers: ['month'],
  expression: phrase(
    `\\b(?:(?<part>[Ee]arly|[Ll]ate) (?:on )?)?(?:(?:[Tt]his (?:coming )?)?(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH})(?: (?:the )?|(?<=\\.))(?<day>${DAY}|${ORDINAL}|twenty-${ORDINAL})(?![-:.]\\d)(?:(?:,? |,| of )(?<year>${YEAR}))?(?!\\w)(?:(?=(?: (?:and|to|or|through|until)| ?[-–—,]) ?(?:${MONTH} )?${DAY},? (?<shared>${YEAR}))|)`,
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
    return isDayOf(parts) ? date(calendar(parts), partMod(words(match, 'part'))) : null
  },
  examples: [
    {
      text: 'Its crew was freed on Oct.29 in Tarnov.',
      published: '2014-11-20',
      found: 'Oct.29',
      value: '2014-10-29',
    },
    { text: 'The dam was closed on May 7.', published: '2014-05-20', found: 'May 7', value: '2014-05-07' },
    {
      text: 'It opened on Jan. 12, 1998.',
      published: '2014-05-20',
      found: 'Jan. 12, 1998',
      value: '1998-01-12',
    },
    {
      text: 'They vote on Thursday, April 6, in Tarnov.',
      published: '2000-04-01',
      found: 'Thursday, April 6',
      value: '2000-04-06',
    },
  ],
  counterexamples: ['They may 7 times try.', 'Some may second the motion.'],
}
