import { phrase, type TimePattern, words } from '../pattern.ts'
import { DAY_PART, dayPartCode, WEEKDAY, weekdayNumber } from '../pieces.ts'

/** "every Monday", "each Thursday", "on Sundays", "Tuesday nights". */
export const repeatedWeekday: TimePattern = {
  name: 'time/repeated-weekday',
  says: 'Something that comes again on a day of the week.',
  triggers: ['weekday'],
  besides: ['often', 'weekdays', 'day-part'],
  expression: phrase(
    `\\b(?:(?:[Ee]very|[Ee]ach) (?<name>${WEEKDAY})(?: (?<part>${DAY_PART}))?|(?<plural>${WEEKDAY})s|(?<nightly>${WEEKDAY}) (?<parts>${DAY_PART})s)(?![\\w'’])`,
    'exact',
  ),
  read: (match) => {
    const { name, plural, nightly } = match.groups ?? {}
    const weekday = weekdayNumber(name ?? plural ?? nightly ?? '')
    const part = words(match, 'part') || words(match, 'parts')
    const value = `XXXX-WXX-${weekday}${part === '' ? '' : `T${dayPartCode(part)}`}`
    return {
      type: 'SET',
      meaning: { kind: 'set', value, quant: /^each/i.test(match[0]) ? 'EACH' : 'EVERY' },
      mod: null,
    }
  },
  examples: [
    {
      text: 'The market opens every Monday.',
      published: '2014-05-20',
      found: 'every Monday',
      value: 'XXXX-WXX-1',
    },
    { text: 'It is shut on Sundays.', published: '2014-05-20', found: 'Sundays', value: 'XXXX-WXX-7' },
  ],
  counterexamples: ['Every weekday-like lamp was lit.'],
}
