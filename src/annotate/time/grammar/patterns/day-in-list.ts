import { isDayOf } from '../days.ts'
import { calendar, date, phrase, type TimePattern } from '../pattern.ts'
import { DASH, DAY, dayNumber, MONTH, monthNumber, YEAR } from '../pieces.ts'

const BETWEEN = `(?:, (?:and |or )?| and (?:the )?| or (?:the )?| ?${DASH} ?| to )`

/** "April 24 and 25", "the 3rd, 5th and 9th of May": a day whose month stands beside another day. */
export const dayInList: TimePattern = {
  name: 'time/day-in-list',
  says: 'A day in a list that shares one month, named before the first or behind the last.',
  triggers: ['month'],
  besides: ['digit'],
  expression: phrase(
    `(?:(?<=\\b(?<month>${MONTH}) ${DAY}(?:${BETWEEN}${DAY}){0,4}${BETWEEN})(?:the )?(?<day>${DAY})(?:,? (?<year>${YEAR}))?(?![\\w%]|[,.]\\d| (?:people|other|percent|per|more|were|years|points))|(?<![\\w$£€.,:/])(?:the )?(?<before>${DAY})(?=(?:${BETWEEN}${DAY}){1,5}(?: of)? (?<behind>${MONTH})(?!\\w)))`,
    'exact',
  ),
  read: ({ groups }) => {
    const { month, day, year, before, behind } = groups ?? {}
    const name = month ?? behind
    const written = day ?? before
    if (name === undefined || written === undefined) return null
    const parts = {
      ...(year ? { year: Number(year) } : {}),
      month: monthNumber(name),
      day: dayNumber(written),
    }
    return isDayOf(parts) ? date(calendar(parts)) : null
  },
  examples: [
    { text: 'They met on April 24 and 25.', published: '2014-05-20', found: '25', value: '2014-04-25' },
    {
      text: 'Sittings are on the 3rd, 5th and 9th of June.',
      published: '2014-05-20',
      found: '5th',
      value: '2014-06-05',
    },
  ],
  counterexamples: ['It cost 24 and 25 crowns.'],
}
