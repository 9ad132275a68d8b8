import { phrase, type TimePattern, words } from '../pattern.ts'
import { MONTH_NAME, monthNumber, SEASON, seasonCode } from '../pieces.ts'

/** "each July", "every summer". */
export const repeatedMonth: TimePattern = {
  name: 'time/repeated-month',
  says: 'Something that comes again in a month or a season of each year.',
  triggers: ['month', 'season'],
  besides: ['often'],
  expression: phrase(
    `\\b(?:[Ee]very|[Ee]ach) (?:(?<month>${MONTH_NAME})|(?<season>${SEASON}))(?!\\w)`,
    'exact',
  ),
  read: (match) => {
    const season = words(match, 'season')
    const month = monthNumber(match.groups?.month ?? '')
    const value = season === '' ? `XXXX-${String(month).padStart(2, '0')}` : `XXXX-${seasonCode(season)}`
    return {
      type: 'SET',
      meaning: { kind: 'set', value, quant: /^each/i.test(match[0]) ? 'EACH' : 'EVERY' },
      mod: null,
    }
  },
  examples: [
    { text: 'They gather each July.', published: '2014-05-20', found: 'each July', value: 'XXXX-07' },
  ],
  counterexamples: ['Every march ended there.'],
}
