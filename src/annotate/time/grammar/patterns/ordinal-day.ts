import { date, phrase, shift, type TimePattern } from '../pattern.ts'

/** "the 20th" behind a month that was told. */
export const ordinalDay: TimePattern = {
  name: 'time/ordinal-day',
  says: 'A day by its number alone, of the month last spoken of.',
  triggers: ['ordinal'],
  expression: phrase(
    '(?<=\\b(?:on|until|till|by|from|to|since|before|after|through) )the (?<day>\\d{1,2})(?:st|nd|rd|th)(?=[.,;:)]|$| (?:and|to|he|she|it|they|we|the)\\b)',
  ),
  read: ({ groups }) => {
    const day = Number(groups?.day)
    if (day < 1 || day > 31) return null
    return date({ kind: 'calendar', parts: { day }, which: 'same', within: shift(0, 'month', 'focus') })
  },
  examples: [
    {
      text: 'The siege began on May 7, 1998. It ended on the 20th.',
      published: '2014-05-20',
      found: 'the 20th',
      value: '1998-05-20',
    },
  ],
  counterexamples: ['He lives on the third floor.', 'They drove to the second bridge.'],
}
