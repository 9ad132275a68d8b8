import { phrase, type TimePattern } from '../pattern.ts'

/** "the year ended Sept. 30", "the fiscal year ending June 30". */
export const yearEnded: TimePattern = {
  name: 'time/year-ended',
  says: 'A business year by the day on which it ends: a stretch of twelve months.',
  triggers: ['ended'],
  expression: phrase(
    '\\bthe (?:fiscal |financial |full |business )?year(?= (?:ended|ending|that ended|to) )',
  ),
  read: () => ({ type: 'DURATION', meaning: { kind: 'duration', value: 'P1Y' }, mod: null }),
  examples: [
    {
      text: 'Sales rose in the year ended March 31.',
      published: '2014-05-20',
      found: 'the year',
      value: 'P1Y',
    },
  ],
  counterexamples: [],
}
