import { calendar, date, phrase, shift, type TimePattern, words } from '../pattern.ts'

/** "fiscal 1989", "fiscal year 2001", "the current fiscal year". */
export const fiscalYear: TimePattern = {
  name: 'time/fiscal-year',
  says: 'A fiscal year, by the year in which it ends.',
  triggers: ['fiscal'],
  expression: phrase(
    `\\b(?:(?:fiscal(?: year)?|FY) ?(?<year>(?:19|20)\\d\\d)|(?<which>(?:the (?:current|latest|last|next)|this|last|next) (?:fiscal|financial) year|(?<=\\b(?:for|in|of|during|throughout) )the (?:full )?fiscal year(?! (?:end|of|that|\\d))))(?!\\w)`,
  ),
  read: (match) => {
    const { year } = match.groups ?? {}
    if (year) return date(calendar({ year: Number(year), fiscal: true }))
    const which = words(match, 'which')
    return date(shift(/last|latest/.test(which) ? -1 : /next/.test(which) ? 1 : 0, 'year'))
  },
  examples: [
    {
      text: 'Earnings will fall for the fiscal year.',
      published: '1990-01-02',
      found: 'the fiscal year',
      value: '1990',
    },
    { text: 'It spent less in fiscal 1989.', published: '1990-01-02', found: 'fiscal 1989', value: '1989' },
  ],
  counterexamples: ['A fiscal cliff looms.'],
}
