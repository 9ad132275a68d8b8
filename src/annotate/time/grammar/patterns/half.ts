import { calendar, date, phrase, shift, type TimePattern, words } from '../pattern.ts'

/** "the first half of 1990", "first-half", "the second half of last year". */
export const half: TimePattern = {
  name: 'time/half',
  says: 'The first or second half of a year.',
  triggers: ['period'],
  expression: phrase(
    `\\b(?:the )?(?<ordinal>first|second|last|latter)~half of (?:(?:fiscal )?(?<year>(?:1[5-9]|20)\\d\\d)(?![\\w])|(?<of>last|this|next|the) year\\b)|\\bH(?<number>[12])(?: of)? (?<numbered>(?:1[5-9]|20)\\d\\d)(?!\\w)`,
  ),
  read: (match) => {
    const { year: named, number: written, numbered } = match.groups ?? {}
    const year = named ?? numbered
    const of = words(match, 'of')
    const within =
      of === ''
        ? null
        : of === 'the'
          ? shift(0, 'year', 'focus')
          : shift({ last: -1, next: 1 }[of] ?? 0, 'year')
    const number = written ? Number(written) : words(match, 'ordinal') === 'first' ? 1 : 2
    return date(calendar({ ...(year ? { year: Number(year) } : {}), half: number }, null, within))
  },
  examples: [
    { text: 'Sales fell in H1 2013.', published: '2014-05-20', found: 'H1 2013', value: '2013-H1' },
    {
      text: 'Rents rose in the second half of 2008.',
      published: '2014-05-20',
      found: 'the second half of 2008',
      value: '2008-H2',
    },
  ],
  counterexamples: ['They scored in the second half of the match.'],
}
