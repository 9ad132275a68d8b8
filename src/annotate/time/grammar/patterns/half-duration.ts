import { durationValue } from '../duration-value.ts'
import { numberOf, PLAIN_NUMBER } from '../numbers.ts'
import { phrase, type TimePattern, words } from '../pattern.ts'
import { ABOUT, aboutMod, unitRow } from '../pieces.ts'

/** "half an hour", "a year and a half", "a half hour", "a minute and a half". */
export const halfDuration: TimePattern = {
  name: 'time/half-duration',
  says: 'Half a unit of time, or some units and a half.',
  triggers: ['period'],
  expression: phrase(
    `\\b(?:(?<about>${ABOUT}) )?(?:(?:half an?|a half)~(?<half>hour|minute|day|year|month|century|decade)|(?<number>an?|${PLAIN_NUMBER})~(?<unit>hour|minute|day|week|month|year|decade|century)s?(?: and a half|~and~a~half))(?<long>~long)?(?!\\w)`,
  ),
  read: (match) => {
    const half = words(match, 'half')
    const row = unitRow(half || words(match, 'unit'))
    if (!row) return null
    const number = words(match, 'number')
    const count = half === '' ? (/^an?$/.test(number) ? 1 : (numberOf(number) ?? 0)) + 0.5 : 0.5
    return {
      type: 'DURATION',
      meaning: { kind: 'duration', value: durationValue(count, row) },
      mod: aboutMod(words(match, 'about')),
    }
  },
  examples: [
    { text: 'It took half an hour.', published: '2014-05-20', found: 'half an hour', value: 'PT30M' },
    {
      text: 'He spoke for a minute and a half.',
      published: '2014-05-20',
      found: 'a minute and a half',
      value: 'PT1M30S',
    },
  ],
  counterexamples: ['Half a loaf is enough.', 'A mile and a half remain.'],
}
