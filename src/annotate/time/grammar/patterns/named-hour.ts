import { NAMED_HOURS } from '../../../../lexicon/en/time/day-parts.ts'
import { calendar, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { WEEKDAY, weekdayNumber } from '../pieces.ts'
import { monthDayMeant, WRITTEN_DAY } from '../written-day.ts'

/** "noon", "midnight Friday", "midday on August 8". */
export const namedHour: TimePattern = {
  name: 'time/named-hour',
  says: '“Noon”, “midday”, “midnight”, on the day beside it, else on the day last spoken of or that of the report.',
  triggers: ['day-part'],
  expression: phrase(
    `\\b(?<!\\bhigh )(?<hour>${[...NAMED_HOURS.keys()].join('|')})(?:(?: on|,)? (?:(?<weekday>${WEEKDAY})|(?<relative>yesterday|today|tomorrow)|(?<day>${WRITTEN_DAY})))?(?!\\w| (?:mass|express|oil|news|service|prayers|blue|street|avenue|road)\\b)`,
  ),
  read: (match) => {
    const { weekday, relative, day: written } = match.groups ?? {}
    const day = weekday
      ? calendar({ weekday: weekdayNumber(weekday) })
      : relative
        ? shift({ yesterday: -1, tomorrow: 1 }[relative.toLowerCase()] ?? 0, 'day')
        : written
          ? monthDayMeant(written)
          : null
    const hour = NAMED_HOURS.get(words(match, 'hour')) ?? 12
    return {
      type: 'TIME',
      meaning: { kind: 'clock', hour, minute: 0, second: null, zone: null, day },
      mod: null,
    }
  },
  examples: [
    {
      text: 'Talks ended at noon Thursday.',
      published: '2014-05-20',
      found: 'noon Thursday',
      value: '2014-05-15T12:00',
    },
  ],
  counterexamples: [
    'The Midnight Express derailed.',
    'High Noon won four prizes.',
    'Noon Street was dug up.',
  ],
}
