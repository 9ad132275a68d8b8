import { VAGUE_TIMES } from '../../../../lexicon/en/time/vague-times.ts'
import { date, phrase, type TimePattern } from '../pattern.ts'

const VALUES = new Map(VAGUE_TIMES.map(({ words, value }) => [words, value]))
const FORMS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')

/** "now", "currently", "recently", "the past", "the future". */
export const vague: TimePattern = {
  name: 'time/vague',
  says: 'A word such as “currently” or “recently”, which names no date.',
  triggers: ['vague'],
  expression: phrase(`(?<!\\bthen[-\\s])\\b(?:${FORMS})\\b(?![-‐]\\w| (?:of|tense|participle)\\b)`),
  read: (match) => {
    const value = VALUES.get(match[0].toLowerCase().replace(/[\s\u00A0]+/g, ' '))
    return value ? date({ kind: 'reference', value }) : null
  },
  examples: [
    {
      text: 'She currently leads the board.',
      published: '2014-05-20',
      found: 'currently',
      value: 'PRESENT_REF',
    },
  ],
  counterexamples: ['He paid the then current price.', 'We talked of the future of the harbour.'],
}
