import { date, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { PART, partMod } from '../pieces.ts'

/** "the end of the year", "later in the month", "for the year", "over the weekend", "month's end", "year-end". */
export const barePeriod: TimePattern = {
  name: 'time/bare-period',
  says: '“The end of the year”, “during the week”: the year, month or week of the report, in a story the one last spoken of.',
  triggers: ['unit'],
  expression: phrase(
    `\\b(?:(?:the )?(?<part>${PART}|rest of|remainder of) the (?<parted>day|week|month|year|decade|century)|(?<=\\b(?:for|during|of|in|over|throughout|through|within) )the (?<whole>full year|year|week|month|decade)|the (?<weekend>weekend)|(?<end>(?:week|month|year)(?:['’]s |[-‐])end|(?<=by |at |around |before |until )(?:month|year) end))(?!\\w|[-‐]\\w| of |(?<!weekend) (?:in|when|that|after|before|since) )`,
  ),
  read: (match) => {
    const end = words(match, 'end')
    const unit =
      words(match, 'parted') ||
      words(match, 'whole').replace('full ', '') ||
      words(match, 'weekend') ||
      end.replace(/\W.*/, '')
    if (
      unit !== 'day' &&
      unit !== 'week' &&
      unit !== 'month' &&
      unit !== 'year' &&
      unit !== 'decade' &&
      unit !== 'weekend' &&
      unit !== 'century'
    )
      return null
    if (unit === 'weekend') return date(shift(null, 'weekend'))
    if (unit === 'day') return date(shift(0, 'day', 'focus'), partMod(words(match, 'part')))
    return date(shift(0, unit), end === '' ? partMod(words(match, 'part')) : 'END')
  },
  examples: [
    {
      text: 'They met over the weekend in Tarnov.',
      published: '2014-05-20',
      found: 'the weekend',
      value: '2014-W20-WE',
    },
    {
      text: "It must be paid by year's end.",
      published: '2014-05-20',
      found: "year's end",
      value: '2014',
      mod: 'END',
    },
    {
      text: 'It is to be done by the end of the year.',
      published: '2014-05-20',
      found: 'the end of the year',
      value: '2014',
      mod: 'END',
    },
  ],
  counterexamples: ['The end of the pier fell.'],
}
