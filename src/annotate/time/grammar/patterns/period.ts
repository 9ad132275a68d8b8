import { date, phrase, type TimePattern, type WrittenTime, words } from '../pattern.ts'

/** "the quarter", "the latest quarter", "the year-ago period", "last year's quarter", "the 1988 period". */
export const period: TimePattern = {
  name: 'time/period',
  says: 'A quarter or other period without its number: the one last spoken of, or the same one a year before.',
  triggers: ['period'],
  expression: phrase(
    `\\b(?:(?<latest>the (?:latest|most recent|just-ended) (?:fiscal )?(?:quarter|period))|the (?:comparable |corresponding |same )?(?<ago>year~(?:ago|earlier))~(?<unit>quarter|period)|(?<same>the (?:corresponding|comparable|same|year~ago) (?:quarter|period)) (?<behind>last year|a year (?:ago|earlier)|of last year|the (?:previous|prior) year)|(?<bare>(?:the|that) quarter)(?<bareBehind> a year (?:ago|earlier))?|last year['’]s (?:quarter|period)|(?<current>(?:the current|this) quarter)|the (?<year>(?:19|20)\\d\\d) (?<yearUnit>quarter|period))(?!\\w|s\\b| of (?:a|an)\\b)`,
  ),
  read: (match) => {
    if (words(match, 'latest') !== '')
      return date({ ...SHIFT, count: 0, unit: 'quarter', from: 'focus', keep: 'quarter' })
    if (words(match, 'bare') !== '' && words(match, 'bareBehind') === '') return quarters(0)
    if (words(match, 'current') !== '')
      return date({ ...SHIFT, count: 0, unit: 'quarter', from: 'speech', keep: null })
    const { year } = match.groups ?? {}
    if (year) return date({ kind: 'calendar', parts: { year: Number(year) }, which: 'same', within: null })
    return quarters(
      -1,
      /quarter$/i.test(match[0].replace(/ (?:last|a|of|the) .*$/, '')) ? 'quarter' : 'accounts',
    )
  },
  examples: [
    {
      text: 'Profit rose in the third quarter, from a loss in the year-ago quarter.',
      published: '2014-11-02',
      found: 'the year-ago quarter',
      value: '2013-Q3',
    },
    {
      text: 'Taxes fell during the quarter.',
      published: '2014-11-02',
      found: 'the quarter',
      value: '2014-Q3',
    },
  ],
  counterexamples: ['The Latin Quarter was flooded.', 'The term of abuse was struck out.'],
}

const SHIFT = { kind: 'shift', of: null } as const

/** The quarter last spoken of, or that of the year before. */
function quarters(years: number, keep: 'quarter' | 'accounts' = 'quarter'): WrittenTime {
  return date({ ...SHIFT, count: years, unit: 'year', from: 'focus', keep })
}
