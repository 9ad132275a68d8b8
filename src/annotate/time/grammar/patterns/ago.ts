import { NUMBER, numberOf } from '../numbers.ts'
import { date, phrase, type TimePattern, words } from '../pattern.ts'
import { ABOUT, aboutMod, UNIT, unitRow } from '../pieces.ts'
import { shiftOf } from '../shift-of.ts'

/** "three weeks ago", "about two years ago", "a year ago", "several years ago". */
export const ago: TimePattern = {
  name: 'time/ago',
  says: 'So many days, weeks, months or years before the report.',
  triggers: ['shift'],
  expression: phrase(
    `\\b(?:(?<about>${ABOUT}|only|just) )?(?<number>${NUMBER})~(?<unit>${UNIT})(?<orSo> or so)? ago\\b|\\b(?<bare>(?:days|weeks|months|years|decades|centuries)) ago\\b`,
  ),
  read: (match) => {
    const bare = words(match, 'bare')
    const row = unitRow(bare || words(match, 'unit'))
    if (!row) return null
    const number = bare === '' ? numberOf(words(match, 'number')) : null
    if (number === null) return date({ kind: 'reference', value: 'PAST_REF' })
    const mod = words(match, 'orSo') === '' ? aboutMod(words(match, 'about')) : 'APPROX'
    const meaning = shiftOf(-number, row, 'speech')
    return meaning && date(meaning, mod === 'LESS_THAN' ? 'APPROX' : mod)
  },
  examples: [
    { text: 'He left two years ago.', published: '2014-05-20', found: 'two years ago', value: '2012' },
    { text: 'It sank ten days ago.', published: '2014-05-20', found: 'ten days ago', value: '2014-05-10' },
    {
      text: 'He left several years ago.',
      published: '2014-05-20',
      found: 'several years ago',
      value: 'PAST_REF',
    },
  ],
  counterexamples: ['That was long ago.'],
}
