import type { Span } from '../../../../model/span.ts'
import { isDayOf } from '../days.ts'
import { calendar, date, phrase, type TimePattern } from '../pattern.ts'
import { DASH, DAY, dayNumber, MONTH, monthNumber, YEAR } from '../pieces.ts'

/** "August 28-29", "July 30-August 2, 2000", "March 3 to 5". */
export const dayRange: TimePattern = {
  name: 'time/day-range',
  says: 'Two days with one month or two, with a dash or “to” between them: the days from the first to the last.',
  triggers: ['month'],
  besides: ['digit'],
  expression: phrase(
    `\\b(?<month>${MONTH}) (?<first>${DAY})(?:, (?<year>${YEAR}))?(?: ?${DASH} ?| (?:to|through|until) )(?:(?<lastMonth>${MONTH}) )?(?<last>${DAY})(?:(?:, | of | )(?<lastYear>${YEAR}))?(?![\\w%])`,
    'exact',
  ),
  read: (match) => {
    const { month = '', first = '', lastMonth, last = '', year, lastYear } = match.groups ?? {}
    const told = lastYear ?? year
    const from = parts(monthNumber(month), first, year ?? lastYear)
    const to = parts(monthNumber(lastMonth ?? month), last, told)
    if (!isDayOf(from) || !isDayOf(to)) return null
    const comesLater = to.month > from.month || (to.month === from.month && to.day > from.day)
    if (!comesLater && year === undefined && !(lastMonth && from.month > 10 && to.month < 3)) return null
    return { ...date({ kind: 'range', from: calendar(from), to: calendar(to) }), ends: endsOf(match) }
  },
  examples: [
    {
      text: 'The talks ran March 3-5.',
      published: '2014-03-10',
      found: 'March 3-5',
      value: '2014-03-03/2014-03-05',
    },
    {
      text: 'It lasted from July 30 to August 2, 2000.',
      published: '2014-03-10',
      found: 'July 30 to August 2, 2000',
      value: '2000-07-30/2000-08-02',
    },
  ],
  counterexamples: ['The vote was 28-29.'],
}

function parts(month: number, day: string, year: string | undefined) {
  return { ...(year ? { year: Number(year) } : {}), month, day: dayNumber(day) }
}

/** The first end up to the dash, the last end from its month or day to the end of the match. */
function endsOf(match: RegExpExecArray): readonly [Span, Span] {
  const { first = '', year, month = '' } = match.groups ?? {}
  const { index } = match
  const text = match[0]
  const firstDay = text.indexOf(first, month.length)
  const firstEnd = year ? text.indexOf(year, firstDay) + year.length : firstDay + first.length
  const lastStart =
    firstEnd +
    (/[^\s\u00A0‐‑–—-]/.exec(
      text.slice(firstEnd).replace(/^(\s+)(to|through|until)\s/, (all) => ' '.repeat(all.length)),
    )?.index ?? 0)
  return [
    { start: index, end: index + firstEnd },
    { start: index + lastStart, end: index + text.length },
  ]
}
