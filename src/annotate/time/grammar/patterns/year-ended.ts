import { phrase, type TimePattern } from '../pattern.ts'
import { MONTH } from '../pieces.ts'

/** "the year ended Sept. 30", "the fiscal year ending June 30". */
export const yearEnded: TimePattern = {
  name: 'time/year-ended',
  says: 'A business year by the day on which it ends: a stretch of twelve months.',
  triggers: ['ended'],
  expression: phrase(
    `\\b[Tt]he (?:fiscal |financial |full |business )?year(?= (?:that )?(?:ended|ending) (?:on |in )?(?:the )?(?:${MONTH}|\\d|yesterday|today|tomorrow|last|this)\\b)`,
    'exact',
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
  counterexamples: ['So the year ended well.'],
}
