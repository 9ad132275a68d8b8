import { daysInMonth } from '../../../../model/edtf.ts'
import { calendar, date, phrase, type TimePattern } from '../pattern.ts'

/** "11/25/98": month first as American papers have it, day first where the month would not be one. */
export const slashDate: TimePattern = {
  name: 'time/slash-date',
  says: 'A day in figures between slashes, month first unless that is no month.',
  triggers: ['slash'],
  expression: phrase('(?<![\\d/.])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})(?![\\d/])'),
  read: ({ groups }) => {
    const [first, second] = [Number(groups?.first), Number(groups?.second)]
    const [month, day] = first > 12 ? [second, first] : [first, second]
    if (month < 1 || month > 12 || day < 1) return null
    const digits = groups?.year ?? ''
    if (digits.length === 2) return date(calendar({ shortYear: Number(digits), month, day }))
    return day <= daysInMonth(Number(digits), month)
      ? date(calendar({ year: Number(digits), month, day }))
      : null
  },
  examples: [
    { text: 'Signed 11/25/98 in Velin.', published: '1998-12-01', found: '11/25/98', value: '1998-11-25' },
    { text: 'Received 25/11/2013.', published: '2014-05-20', found: '25/11/2013', value: '2013-11-25' },
  ],
  counterexamples: ['The odds were 7/2 on the grey.'],
}
