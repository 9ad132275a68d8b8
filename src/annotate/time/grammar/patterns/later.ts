import { NUMBER, numberOf } from '../numbers.ts'
import { date, phrase, type TimePattern, words } from '../pattern.ts'
import { ABOUT, aboutMod, UNIT, unitRow } from '../pieces.ts'
import { shiftOf } from '../shift-of.ts'

/** "two days later", "a year earlier", "four months before". */
export const later: TimePattern = {
  name: 'time/later',
  says: 'So many days, weeks, months or years from the time last spoken of.',
  triggers: ['shift'],
  besides: ['unit'],
  expression: phrase(
    `\\b(?:(?<about>${ABOUT}|only|just|a mere) )?(?<number>${NUMBER})~(?<unit>${UNIT}) (?<way>later|earlier|previously|afterwards?|before(?=\\s{0,3}(?:[.,;)]|$)))(?!\\w)(?! than\\b)|\\b(?<bare>(?:days|weeks|months|years|decades)) (?<bareWay>later|earlier)\\b(?! than\\b)`,
  ),
  read: (match) => {
    const bare = words(match, 'bare')
    const row = unitRow(bare || words(match, 'unit'))
    if (!row) return null
    const way = words(match, 'way') || words(match, 'bareWay')
    const isAfter = way === 'later' || way.startsWith('after')
    const number = bare === '' ? numberOf(words(match, 'number')) : null
    // Hours and minutes later: how long it took is all that is told.
    if (row.code.startsWith('T')) return null
    if (number === null) return date({ kind: 'reference', value: isAfter ? 'FUTURE_REF' : 'PAST_REF' })
    const meaning = shiftOf(isAfter ? number : -number, row, 'focus')
    return meaning && date(meaning, aboutMod(words(match, 'about')))
  },
  examples: [
    {
      text: 'It was seized on May 7, 1998. Two days later it was free.',
      published: '2014-05-20',
      found: 'Two days later',
      value: '1998-05-09',
    },
    {
      text: 'In 1998 it made as much as a year earlier.',
      published: '2014-05-20',
      found: 'a year earlier',
      value: '1997',
    },
  ],
  counterexamples: ['Sooner or later it falls.', 'He came two places earlier in the list.'],
}
