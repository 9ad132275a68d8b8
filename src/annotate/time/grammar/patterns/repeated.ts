import type { SetMeaning } from '../../found-time.ts'
import { durationValue } from '../duration-value.ts'
import { numberOf, PLAIN_NUMBER } from '../numbers.ts'
import { phrase, type TimePattern, words } from '../pattern.ts'
import { unitRow } from '../pieces.ts'

const WORDS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  everyday: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** "daily", "every month", "each year", "every two weeks", "per day". */
export const repeated: TimePattern = {
  name: 'time/repeated',
  says: 'Something that comes again every day, week, month or year.',
  triggers: ['often'],
  expression: phrase(
    `\\b(?:(?<word>${Object.keys(WORDS).join('|')})|(?<how>every|each|once every|once each|per|once a|twice a|(?<times>three|four|five|several) times an?)~(?:(?<other>other) |(?<number>${PLAIN_NUMBER}) )?(?<unit>minute|hour|day|night|week|month|quarter|year|decade)s?)(?![\\w'’]|[-‐]\\w)`,
  ),
  read: (match) => {
    const word = WORDS[words(match, 'word')]
    // "The Daily Star": a name.
    if (word && /^[A-Z]/.test(match[0]) && /^\s+[A-Z]/.test(match.input.slice(match.index + match[0].length)))
      return null
    const row = unitRow(words(match, 'unit').replace('night', 'day'))
    const number = words(match, 'number')
    const count = words(match, 'other') !== '' ? 2 : number === '' ? 1 : numberOf(number)
    const value = word ?? (row ? durationValue(count, row) : null)
    return value ? { type: 'SET', meaning: { kind: 'set', value, ...howOften(match) }, mod: null } : null
  },
  examples: [
    { text: 'The ferry runs daily.', published: '2014-05-20', found: 'daily', value: 'P1D' },
    { text: 'They meet twice a week.', published: '2014-05-20', found: 'twice a week', value: 'P1W' },
    {
      text: 'It is painted every two years.',
      published: '2014-05-20',
      found: 'every two years',
      value: 'P2Y',
    },
  ],
  counterexamples: ['He reads the Daily Herald.'],
}

/** “Twice a week” comes two times in each; “every week”, “weekly” and “per week” say that each one is meant. */
function howOften(match: RegExpExecArray): Pick<SetMeaning, 'freq' | 'quant'> {
  const how = words(match, 'how')
  const times = words(match, 'times')
  if (how.startsWith('twice')) return { freq: '2X' }
  if (times !== '') return { freq: times === 'several' ? 'XX' : `${numberOf(times)}X` }
  const quant = how.endsWith('each') ? 'EACH' : 'EVERY'
  if (how === 'once a') return { freq: '1X' }
  return how.startsWith('once') ? { freq: '1X', quant } : { quant }
}
