import type { TimexMod, TimexType } from '../../../model/annotation.ts'
import type { Meaning } from '../found-time.ts'

/** One way in which English writes times. One file each; grammar/index.ts is the ordered list of them. */
export interface TimePattern {
  /** "time/weekday": the rule of what it finds. */
  readonly name: string
  /** One sentence for a reader: the rule book's. */
  readonly says: string
  /** Global and, where case does not matter, `i`; nothing in it repeats without a bound. */
  readonly expression: RegExp
  /** What the words mean; `null` where they are no time after all. */
  readonly read: (match: RegExpMatchArray) => WrittenTime | null
  readonly examples: readonly TimeExample[]
  /** Texts in which the whole reader finds no time at all. */
  readonly counterexamples: readonly string[]
}

export interface WrittenTime {
  readonly type: TimexType
  readonly meaning: Meaning
  readonly mod: TimexMod | null
}

export interface TimeExample {
  readonly text: string
  readonly published: string
  readonly found: string
  readonly value: string
  readonly mod?: TimexMod
}

export function date(meaning: Meaning, mod: TimexMod | null = null): WrittenTime {
  return { type: 'DATE', meaning, mod }
}

export const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12, by its first three letters. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

export const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** ISO 8601: Monday is 1. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.toLowerCase()) + 1
}

export const NUMBER =
  '(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|several|some|a few|few|many|a couple of)'

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  a: 1,
  an: 1,
  'a couple of': 2,
}

/** `null` for "several" and its like. */
export function numberOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  const small = NUMBERS.indexOf(lower)
  return small >= 0 ? small : (TENS[lower] ?? null)
}
