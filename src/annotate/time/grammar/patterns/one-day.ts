import { date, phrase, type TimePattern } from '../pattern.ts'

/** "It will one day be yours": no duration of a day. */
export const oneDay: TimePattern = {
  name: 'time/one-day',
  says: '“One day” behind a verb of what is to come, which names no date.',
  triggers: ['unit'],
  expression: phrase("(?<=\\b(?:will|would|may|might|could|can|shall|['’]ll) )one day\\b(?![-‐]\\w)"),
  read: () => date({ kind: 'reference', value: 'FUTURE_REF' }),
  examples: [
    {
      text: 'The road will one day reach Tarnov.',
      published: '2014-05-20',
      found: 'one day',
      value: 'FUTURE_REF',
    },
  ],
  counterexamples: ['They will take one dayroom.'],
}
