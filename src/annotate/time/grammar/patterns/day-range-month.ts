import type { Span } from '../../../../model/span.ts'
import { isDayOf } from '../days.ts'
import { calendar, date, phrase, type TimePattern } from '../pattern.ts'
import { DASH, DAY, dayNumber, MONTH, monthNumber, YEAR } from '../pieces.ts'

/** "12-14 July", "14 August-24 August", "15 to 22 February 1984". */
export const dayRangeMonth: TimePattern = {
  name: 'time/day-range-month',
  says: 'Two days before one month or each before its own, with a dash or “to” between them.',
  triggers: ['month'],
  besides: ['digit'],
  expression: phrase(
    `(?<![\\w$£€.,:/])(?<firstEnd>(?:the )?(?<first>${DAY})(?: (?<month>${MONTH}))?)(?: ?${DASH} ?| (?:to|until) (?:the )?)(?<lastEnd>(?<last>${DAY})(?: of)? (?<lastMonth>${MONTH})(?:,? (?<year>${YEAR}))?)(?!\\w| \\d)`,
    'exact',
  ),
  read: (match) => {
    const {
      month,
      first = '',
      lastMonth = '',
      last = '',
      year,
      firstEnd = '',
      lastEnd = '',
    } = match.groups ?? {}
    const from = { ...told(year), month: monthNumber(month ?? lastMonth), day: dayNumber(first) }
    const to = { ...told(year), month: monthNumber(lastMonth), day: dayNumber(last) }
    if (!isDayOf(from) || !isDayOf(to)) return null
    if (from.month > to.month || (from.month === to.month && from.day >= to.day)) return null
    const start = match.index
    const end = start + match[0].length
    const ends: readonly [Span, Span] = [
      { start, end: start + firstEnd.length },
      { start: end - lastEnd.length, end },
    ]
    return { ...date({ kind: 'range', from: calendar(from), to: calendar(to) }), ends }
  },
  examples: [
    {
      text: 'It was held 12-14 July.',
      published: '2014-07-20',
      found: '12-14 July',
      value: '2014-07-12/2014-07-14',
    },
  ],
  counterexamples: ['They won 12-14 in the end.'],
}

function told(year: string | undefined) {
  return year ? { year: Number(year) } : {}
}
