import { date, phrase, shift, type TimePattern, words } from '../pattern.ts'
import { partMod } from '../pieces.ts'

const DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

/** "yesterday", "late today", "the day before yesterday". */
export const relativeDay: TimePattern = {
  name: 'time/relative-day',
  says: '“Yesterday”, “today”, “tomorrow”, reckoned from the date of the report, or from the day on which a speaker is quoted.',
  triggers: ['relative-day'],
  expression: phrase(
    '\\b(?:(?<part>early|late|earlier|later) )?(?<day>the day (?:before yesterday|after tomorrow)|yesterday|today|tomorrow)\\b(?![-‐]\\w)',
  ),
  read: (match) => {
    // "USA Today", "Today's Daily": a name.
    if (
      /[A-Z]\w*\s$/.test(match.input.slice(Math.max(0, match.index - 12), match.index)) &&
      /^[A-Z]/.test(match[0])
    )
      return null
    return date(shift(DAYS[words(match, 'day')] ?? 0, 'day'), partMod(words(match, 'part')))
  },
  examples: [
    {
      text: 'The envoy arrived yesterday.',
      published: '2014-05-20',
      found: 'yesterday',
      value: '2014-05-19',
    },
  ],
  counterexamples: ['He writes for Velin Today.'],
}
