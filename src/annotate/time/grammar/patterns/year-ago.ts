import { date, phrase, type TimePattern } from '../pattern.ts'

/** "year-earlier results", "the year-ago net". */
export const yearAgo: TimePattern = {
  name: 'time/year-ago',
  says: '“Year-ago”, “year-earlier” before a noun: the same stretch of the year before the one last spoken of.',
  triggers: ['shift'],
  besides: ['unit'],
  expression: phrase('\\byear[-‐](?:ago|earlier)\\b'),
  read: () => date({ kind: 'shift', count: -1, unit: 'year', from: 'focus', of: null, keep: 'accounts' }),
  examples: [
    {
      text: 'It lost more in the third quarter than in its year-earlier results.',
      published: '2014-11-02',
      found: 'year-earlier',
      value: '2013-Q3',
    },
  ],
  counterexamples: ['The yearbook was sold.'],
}
