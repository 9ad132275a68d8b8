import { NUMBER, numberOf } from '../numbers.ts'
import { date, phrase, type TimePattern, words } from '../pattern.ts'
import { ABOUT, aboutMod, UNIT, unitRow } from '../pieces.ts'
import { shiftOf } from '../shift-of.ts'

/** "three weeks ago", "about two years ago", "a year ago", "several years ago". */
export const ago: TimePattern = {
  name: 'time/ago',
  says: 'So many days, weeks, months or years before the report.',
  triggers: ['ago'],
  besides: ['unit'],
  expression: phrase(
    `\\b(?:(?<about>${ABOUT}|only|just) )?(?:(?<number>${NUMBER})~(?<unit>${UNIT})(?<half> and a half)?(?<orSo> or so)?|half a (?<halfUnit>year|decade|century)) ago\\b|\\b(?<bare>(?:days|weeks|months|years|decades|centuries)) ago\\b`,
  ),
  read: (match) => {
    const bare = words(match, 'bare')
    const halved = words(match, 'halfUnit')
    const row = unitRow(bare || halved || words(match, 'unit'))
    if (!row) return null
    const number = bare === '' ? countOf(words(match, 'number'), halved, words(match, 'half')) : null
    if (number === null) return date({ kind: 'reference', value: 'PAST_REF' })
    const mod = words(match, 'orSo') === '' ? aboutMod(words(match, 'about')) : 'APPROX'
    const meaning = shiftOf(-number, row, 'speech')
    return meaning && date(meaning, mod === 'LESS_THAN' ? 'APPROX' : mod)
  },
  examples: [
    { text: 'He left two years ago.', published: '2014-05-20', found: 'two years ago', value: '2012' },
    { text: 'It sank ten days ago.', published: '2014-05-20', found: 'ten days ago', value: '2014-05-10' },
    {
      text: 'Half a century ago it was a farm.',
      published: '2014-05-20',
      found: 'Half a century ago',
      value: '1964',
    },
    {
      text: 'He left several years ago.',
      published: '2014-05-20',
      found: 'several years ago',
      value: 'PAST_REF',
    },
  ],
  counterexamples: ['That was long ago.'],
}

/** "half a century" is 0.5, "a year and a half" 1.5; `null` for "several". */
function countOf(number: string, halved: string, half: string): number | null {
  if (halved !== '') return 0.5
  const told = numberOf(number)
  return told === null ? null : told + (half === '' ? 0 : 0.5)
}
