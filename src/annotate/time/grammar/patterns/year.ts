import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import { PART, partMod } from '../pieces.ts'

/** Nouns that a number from 1500 to 2099 counts, rather than being a year. */
const COUNTED =
  'people|persons|percent|per|dollars|euros|pounds|yen|francs|crowns|marks|rubles|troops|soldiers|men|women|children|feet|foot|miles|kilometers|kilometres|km|kms|meters|metres|yards|acres|hectares|tons|tonnes|pounds|barrels|degrees|workers|jobs|employees|students|residents|prisoners|police|officers|shares|points|hours|words|votes|copies|gallons|litres|liters|megawatts|rpm|hp|GMT|UTC|EST|EDT|PST|PDT|CET|BST|hrs|hours|EET|local'

/** "in 1998", "the year 2000", "early 1990", "the end of 1994". */
export const year: TimePattern = {
  name: 'time/year',
  says: 'A year in four figures, or its beginning, middle or end; what counts people, money or miles is none.',
  triggers: ['year'],
  expression: phrase(
    `(?<![\\w$£€¥#/.,:+-]|\\b(?:room|flight|route|no\\.?|number|highway|boeing|airbus|windows|section|article|model|form|page|extension|resolution|box|suite|channel|unit|apartment|act no\\.?|about \\$) ?)(?<lead>(?:(?:the )?(?<part>${PART}|a good part of|most of|the rest of|the remainder of)~)?(?:the (?:calendar )?year |calendar )?)(?<year>1[1-9]\\d\\d|20\\d\\d)(?<later> (?:or later|and beyond|onwards?))?(?![\\d%])(?!s\\b|[,.]\\d|[-/]\\d|:\\d|[-‐](?:acre|foot|mile|meter|metre|ton|seat|member|strong|year|room|page|man|bed|word|pound)| (?:${COUNTED})\\b)`,
  ),
  read: (match) => {
    const mod = words(match, 'later') === '' ? partMod(words(match, 'part')) : 'ON_OR_AFTER'
    return date(calendar({ year: Number(match.groups?.year) }), mod)
  },
  examples: [
    { text: 'The line was built in 1962.', published: '2014-05-20', found: '1962', value: '1962' },
    { text: 'The 1998 budget passed.', published: '2014-05-20', found: '1998', value: '1998' },
    {
      text: 'It is due by the end of 2016.',
      published: '2014-05-20',
      found: 'the end of 2016',
      value: '2016',
      mod: 'END',
    },
  ],
  counterexamples: [
    'They hired 2000 workers.',
    'It cost $1998.',
    'He waited in Room 2000.',
    'Flight 1447 left.',
    'A crowd of 2,000 came.',
  ],
}
