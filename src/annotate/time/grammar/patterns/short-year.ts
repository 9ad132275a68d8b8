import { calendar, date, phrase, type TimePattern } from '../pattern.ts'

/** "'89". */
export const shortYear: TimePattern = {
  name: 'time/short-year',
  says: 'A year in two figures after an apostrophe.',
  triggers: ['apostrophe'],
  expression: phrase("(?<=^|[\\s(])['’‘](?<year>\\d\\d)(?![\\w%])(?!['’]s\\b)"),
  read: ({ groups }) => date(calendar({ shortYear: Number(groups?.year) })),
  examples: [{ text: 'The club of ’89 met again.', published: '2014-05-20', found: '’89', value: '1989' }],
  counterexamples: ['The board is 89 wide.'],
}
