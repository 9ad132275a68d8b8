import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import { DASH, MONTH_NAME, monthNumber, PART, partMod, SEASON, seasonCode } from '../pieces.ts'

const ERA = '(?:B\\.C(?:\\.E)?\\.?|BCE?)'
const EARLIER = PART.replaceAll('early', '[Ee]arly')
  .replaceAll('late', '[Ll]ate')
  .replaceAll('the ', '[Tt]he ')

/** "480 BC", "early 480 B.C.", "April 480 BC", "the summer of 481 BC"; also the first year of "499-493 BC". */
export const beforeChrist: TimePattern = {
  name: 'time/before-christ',
  says: 'A year before Christ, also one whose “BC” stands behind a second year.',
  triggers: ['era'],
  expression: phrase(
    `\\b(?:(?<part>${EARLIER})~)?(?:(?<season>[Tt]he ${SEASON}|${SEASON})(?: of)? |(?<month>${MONTH_NAME}) )?(?<circa>ca?\\. ?|c )?(?<year>[1-9]\\d{0,3})(?: ?(?<era>${ERA})(?!\\w)|(?= ?(?:${DASH}|to|and|or) ?[1-9]\\d{0,3} ?${ERA}(?!\\w)))`,
    'exact',
  ),
  read: (match) => {
    const { season, month, year, circa } = match.groups ?? {}
    const mod = circa ? 'APPROX' : partMod(words(match, 'part'))
    return date(
      calendar({
        bc: true,
        year: Number(year),
        ...(season ? { season: seasonCode(season.replace(/^\w+\s+(?=\w)/, '')) } : {}),
        ...(month ? { month: monthNumber(month) } : {}),
      }),
      mod,
    )
  },
  examples: [
    { text: 'The fleet sailed in 481 BC.', published: '2014-05-20', found: '481 BC', value: 'BC0481' },
    { text: 'The revolt (499-493 BC) failed.', published: '2014-05-20', found: '499', value: 'BC0499' },
    {
      text: 'They met again in the spring of 480 BC.',
      published: '2014-05-20',
      found: 'the spring of 480 BC',
      value: 'BC0480-SP',
    },
  ],
  counterexamples: ['He moved to Victoria, BC.'],
}
