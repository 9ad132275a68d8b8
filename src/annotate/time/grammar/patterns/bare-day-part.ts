import { phrase, shift, type TimePattern, words } from '../pattern.ts'
import { dayPartCode, partMod } from '../pieces.ts'

/** "overnight", "in the morning", "in the late afternoon", "at night". */
export const bareDayPart: TimePattern = {
  name: 'time/bare-day-part',
  says: '“Overnight”, “in the evening”: a part of the day last spoken of, or of the day of the report.',
  triggers: ['day-part'],
  expression: phrase(
    `\\b(?:(?<overnight>overnight)|(?<=\\b(?:in|during|by|throughout|until) )the (?:(?<mod>early|late)~)?(?<part>morning|afternoon|evening|night)|(?<=\\b(?:in|by|until) )(?<mid>mid|early|late)~(?<midPart>morning|afternoon|evening)|(?<=\\b(?:at|by) )(?<at>night))(?!\\w| of | (?:in|before|after|when|that) )`,
  ),
  read: (match) => {
    const part = words(match, 'part') || words(match, 'midPart') || words(match, 'at')
    const code = words(match, 'overnight') === '' ? dayPartCode(part) : 'NI'
    const day = shift(0, 'day', 'focus')
    return {
      type: 'TIME',
      meaning: { kind: 'day-part', part: code, day },
      mod: partMod(words(match, 'mod') || words(match, 'mid')),
    }
  },
  examples: [
    {
      text: 'Snow fell overnight.',
      published: '2014-05-20',
      found: 'overnight',
      value: '2014-05-20TNI',
    },
  ],
  counterexamples: ['The Evening Post was sold.', 'The Night Watch hangs there.'],
}
