import { date, phrase, type TimePattern } from '../pattern.ts'
import { monthDayMeant, WRITTEN_DAY } from '../written-day.ts'

/** "the week of March 6". */
export const weekOf: TimePattern = {
  name: 'time/week-of',
  says: 'The week in which a day lies.',
  triggers: ['month'],
  besides: ['digit'],
  expression: phrase(`\\b[Tt]he week (?:of|beginning|starting) (?<day>${WRITTEN_DAY})(?!\\w)`, 'exact'),
  read: ({ groups }) => {
    const of = monthDayMeant(groups?.day ?? '')
    return of && date({ kind: 'shift', count: 0, unit: 'week', from: 'speech', of, keep: null })
  },
  examples: [
    {
      text: 'A hearing is set for the week of March 6.',
      published: '2000-03-01',
      found: 'the week of March 6',
      value: '2000-W10',
    },
  ],
  counterexamples: ['The week of prayer is a feast.'],
}
