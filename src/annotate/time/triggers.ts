import { DAY_PARTS, NAMED_HOURS } from '../../lexicon/en/day-parts.ts'
import { HOLIDAYS } from '../../lexicon/en/holidays.ts'
import { MONTHS } from '../../lexicon/en/months.ts'
import { SEASONS } from '../../lexicon/en/seasons.ts'
import { TIME_UNITS } from '../../lexicon/en/time-units.ts'
import { VAGUE_TIMES } from '../../lexicon/en/vague-times.ts'
import { WEEKDAYS } from '../../lexicon/en/weekdays.ts'

/** Kinds of words that give a time away. A pattern is tried only on sentences with a word of its kinds. */
const KINDS = [
  'month',
  'weekday',
  'unit',
  'season',
  'day-part',
  'relative-day',
  'year',
  'digit',
  'vague',
  'holiday',
  'clock',
  'era',
  'often',
  'shift',
  'period',
  'decade',
] as const

export type Trigger = (typeof KINDS)[number]

const WORDS: Readonly<Record<Exclude<Trigger, 'year' | 'digit'>, readonly string[]>> = {
  month: MONTHS.flatMap(({ name, short }) => [name, ...short]),
  weekday: WEEKDAYS.map(({ name }) => name).flatMap((name) => [name, `${name}s`]),
  unit: TIME_UNITS.flatMap(({ name, plural }) => [name, plural]),
  season: SEASONS.flatMap(({ name }) => [name, `${name}s`, `mid${name}`]),
  'day-part': [...DAY_PARTS.keys(), ...NAMED_HOURS.keys(), 'overnight', 'tonight', 'nights', 'mornings'].concat(
    ['afternoons', 'evenings', 'daytime', 'nighttime', 'tomorrow', 'yesterday'],
  ),
  'relative-day': ['today', 'yesterday', 'tomorrow', 'tonight'],
  vague: VAGUE_TIMES.map(({ words }) => words.split(' ').at(-1) ?? ''),
  holiday: HOLIDAYS.flatMap(({ name, also }) => [name, ...(also ?? [])]).flatMap((name) =>
    name.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && word !== 'the' && word !== 'day'),
  ),
  clock: ['am', 'pm', 'a', 'p', 'gmt', 'utc', 'o', 'hrs', 'hours'],
  era: ['bc', 'bce', 'ad', 'ce', 'b', 'century'],
  often: 'daily weekly monthly quarterly yearly annually hourly nightly biweekly twice once everyday every each per times biannually fortnightly a'.split(
    ' ',
  ),
  shift: 'ago earlier later before after previously following preceding'.split(' '),
  period: ['period', 'quarter', 'half', 'term'],
  decade: 'eighteen nineteen twenty thousand twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
}

const BITS = new Map<Trigger, number>(KINDS.map((kind, index) => [kind, 1 << index]))

const DIGIT = bitsOf(['digit'])
const YEAR = bitsOf(['digit', 'year'])

const BITS_OF_WORD: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>()
  for (const [kind, words] of Object.entries(WORDS)) {
    // Object.entries widens the key to string.
    const bit = BITS.get(kind as Trigger) ?? 0
    for (const word of words) bits.set(word.toLowerCase(), (bits.get(word.toLowerCase()) ?? 0) | bit)
  }
  return bits
})()

const LONGEST = Math.max(...[...BITS_OF_WORD.keys()].map((word) => word.length))

export function bitsOf(triggers: readonly Trigger[]): number {
  return triggers.reduce((bits, trigger) => bits | (BITS.get(trigger) ?? 0), 0)
}

/** Which kinds of words a stretch of text holds, as bits. One pass over its characters. */
export function triggersIn(text: string, start: number, end: number): number {
  let bits = 0
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const from = at
      while (at < end && isLetter(text.charCodeAt(at))) at++
      if (at - from <= LONGEST) bits |= BITS_OF_WORD.get(text.slice(from, at).toLowerCase()) ?? 0
    } else if (code >= 48 && code <= 57) {
      const from = at
      while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
      bits |= at - from === 4 ? YEAR : DIGIT
    } else at++
  }
  return bits
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
