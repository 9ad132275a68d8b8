import { DAY_PARTS, NAMED_HOURS } from '../../lexicon/en/time/day-parts.ts'
import { HOLIDAYS } from '../../lexicon/en/time/holidays.ts'
import { MONTHS } from '../../lexicon/en/time/months.ts'
import { SEASONS } from '../../lexicon/en/time/seasons.ts'
import { TIME_UNITS } from '../../lexicon/en/time/time-units.ts'
import { VAGUE_TIMES } from '../../lexicon/en/time/vague-times.ts'
import { WEEKDAYS } from '../../lexicon/en/time/weekdays.ts'

/** Kinds of words that give a time away. A pattern is tried only on sentences with a word of its kinds. */
const KINDS = [
  'month',
  'weekday',
  'weekdays',
  'unit',
  'units',
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
  'fiscal',
  'old',
  'ended',
  'century',
  'slash',
  'apostrophe',
  'ordinal',
  'which',
  'ago',
] as const

export type Trigger = (typeof KINDS)[number]

const WORDS: Readonly<
  Record<Exclude<Trigger, 'year' | 'digit' | 'slash' | 'apostrophe' | 'ordinal'>, readonly string[]>
> = {
  month: MONTHS.flatMap(({ name, short }) => [name, ...short]),
  weekday: WEEKDAYS.map(({ name }) => name).flatMap((name) => [name, `${name}s`]),
  weekdays: WEEKDAYS.map(({ name }) => `${name}s`),
  unit: TIME_UNITS.flatMap(({ name, plural }) => [name, plural]),
  units: ['long', ...TIME_UNITS.map(({ plural }) => plural)],
  season: SEASONS.flatMap(({ name }) => [name, `${name}s`, `mid${name}`]),
  'day-part': [
    ...DAY_PARTS.keys(),
    ...NAMED_HOURS.keys(),
    'overnight',
    'tonight',
    'nights',
    'mornings',
  ].concat(['afternoons', 'evenings', 'daytime', 'nighttime', 'tomorrow', 'yesterday']),
  'relative-day': ['today', 'yesterday', 'tomorrow', 'tonight'],
  vague: VAGUE_TIMES.map(({ words }) => words.split(' ').at(-1) ?? ''),
  holiday: HOLIDAYS.flatMap(({ name, also }) => [name, ...(also ?? [])]).map(tellingWord),
  // "a.m." is two words, of which "m" is the rarer.
  clock: ['am', 'pm', 'm', 'gmt', 'utc', 'o', 'hrs'],
  era: ['bc', 'bce', 'ad', 'ce', 'c'],
  century: ['century'],
  fiscal: ['fiscal', 'financial', 'fy'],
  old: ['old'],
  ended: ['ended', 'ending'],
  often:
    'daily weekly monthly quarterly yearly annually hourly nightly biweekly twice once everyday every each per times fortnightly'.split(
      ' ',
    ),
  shift: 'ago earlier later before after previously following preceding'.split(' '),
  // "Q1" and "H1" begin with a word of one letter.
  ago: ['ago'],
  which:
    'this last next past coming current present that same following previous preceding prior subsequent recent future before after'.split(
      ' ',
    ),
  period: ['period', 'quarter', 'half', 'term', 'q', 'h'],
  decade:
    'eighteen nineteen twenty thousand twenties thirties forties fifties sixties seventies eighties nineties'.split(
      ' ',
    ),
}

/** The word of a holiday's name that is rarest in other company; "" where only its figures tell. */
function tellingWord(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
  const telling = words.filter(
    (word) => !/^(?:day|the|new|all|sunday|monday|tuesday|wednesday|thursday|friday)$/.test(word),
  )
  return (telling.length > 0 ? telling : words).toSorted((a, b) => b.length - a.length)[0] ?? ''
}

const BITS = new Map<Trigger, number>(KINDS.map((kind, index) => [kind, 1 << index]))

const DIGIT = bitsOf(['digit'])
const YEAR = bitsOf(['digit', 'year'])
const CLOCK = bitsOf(['clock'])
const ALL = -1
/** A holiday's name is written with capitals. */
const NOT_HOLIDAY = ~bitsOf(['holiday'])
const SLASH = bitsOf(['slash'])
const APOSTROPHE = bitsOf(['apostrophe'])
const ORDINAL = bitsOf(['ordinal'])

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

/** Whether any word begins and ends with these letters and is as long: nearly all words of a text are none, and are never cut out. */
const SHAPES = (() => {
  const shapes = new Uint8Array(1 << 15)
  for (const word of BITS_OF_WORD.keys()) if (/^[a-z]+$/.test(word)) shapes[shapeOf(word, 0, word.length)] = 1
  return shapes
})()

/** First letter, last letter and length; the letters have either case. */
function shapeOf(text: string, from: number, to: number): number {
  return ((text.charCodeAt(from) & 31) << 10) | ((text.charCodeAt(to - 1) & 31) << 5) | (to - from)
}

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
      if (at - from <= LONGEST && SHAPES[shapeOf(text, from, at)] === 1)
        bits |= (BITS_OF_WORD.get(text.slice(from, at).toLowerCase()) ?? 0) & (code < 97 ? ALL : NOT_HOLIDAY)
    } else if (code >= 48 && code <= 57) {
      const from = at
      while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
      bits |= (at - from === 4 ? YEAR : DIGIT) | besideFigures(text, from, at)
    } else at++
  }
  return bits
}

/** What the marks beside figures tell: "9:30", "04.10", "11/25", "'89", "20th". */
function besideFigures(text: string, from: number, to: number): number {
  const before = text.charCodeAt(from - 1)
  const after = text.charCodeAt(to)
  const quoted = before === 39 || before === 0x2018 || before === 0x2019 ? APOSTROPHE : 0
  if (after === 58) return quoted | CLOCK
  if (after === 46 && to - from === 2 && text.charCodeAt(from) === 48) return quoted | CLOCK
  if (after === 47) return quoted | SLASH
  return quoted | (isLetter(after) ? ORDINAL : 0)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
