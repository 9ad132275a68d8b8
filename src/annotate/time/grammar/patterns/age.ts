import { durationValue } from '../duration-value.ts'
import { numberOf, PLAIN_NUMBER } from '../numbers.ts'
import { phrase, type TimePattern, words } from '../pattern.ts'
import { unitRow } from '../pieces.ts'

/** "8-month-old", "six weeks old"; years of a person are left to the names: TimeBank does not count them as times. */
export const age: TimePattern = {
  name: 'time/age',
  says: 'An age in days, weeks or months: of a baby, a truce, a strike.',
  triggers: ['old'],
  expression: phrase(`\\b(?<number>${PLAIN_NUMBER})~(?<unit>day|week|month)s?~old\\b`),
  read: (match) => {
    const row = unitRow(words(match, 'unit'))
    if (!row) return null
    const value = durationValue(numberOf(words(match, 'number')), row)
    return { type: 'DURATION', meaning: { kind: 'duration', value }, mod: null }
  },
  examples: [
    { text: 'The 8-month-old strike goes on.', published: '2014-05-20', found: '8-month-old', value: 'P8M' },
  ],
  counterexamples: ['The 44-year-old was fined.'],
}
