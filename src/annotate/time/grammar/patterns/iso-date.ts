import { daysInMonth } from '../../../../model/edtf.ts'
import { calendar, date, phrase, type TimePattern } from '../pattern.ts'

/** "2000-08-28", "2000/08/28". */
export const isoDate: TimePattern = {
  name: 'time/iso',
  says: 'A date in the form of ISO 8601.',
  triggers: ['year'],
  expression: phrase(
    '(?<![\\d-])(?<year>[12]\\d{3})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?![\\d-])',
  ),
  read: ({ groups }) => {
    const [year, month, day] = [Number(groups?.year), Number(groups?.month), Number(groups?.day)]
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    return isDay ? date(calendar({ year, month, day })) : null
  },
  examples: [
    { text: 'Filed 2014-05-07.', published: '2014-05-20', found: '2014-05-07', value: '2014-05-07' },
  ],
  counterexamples: ['Part 2014-99-99 failed.'],
}
