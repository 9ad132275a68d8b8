import type { TimeWordClass } from '../../../lexicon/en/time-words.ts'

/** Classes of words, numbers and marks, and of what patterns make of them: the vocabulary of the forms of patterns. */
export type WordClass = TimeWordClass | LexemeClass | ReadingClass

type LexemeClass =
  | 'month'
  | 'weekday'
  | 'weekdayShort'
  | 'unit'
  | 'units'
  | 'season'
  | 'dayPart'
  | 'namedHour'
  | 'zone'
  | 'ordinal'
  | 'ones'
  | 'teens'
  | 'tens'
  | 'count'
  | 'decadeName'
  | 'holiday'
  | 'number'
  | 'dayNumber'
  | 'hourNumber'
  | 'twoDigits'
  | 'yearNumber'
  | 'shortYear'
  | 'decimal'
  | 'fraction'
  | 'ordinalNumber'
  | 'decadeNumber'
  | 'isoDate'
  | 'slashDate'
  | 'clock'
  | 'comma'
  | 'hyphen'
  | 'slash'
  | 'possessive'
  | 'break'

/** What an item is once a pattern has read it. */
export type ReadingClass =
  | 'aQuantity'
  | 'aDuration'
  | 'aYear'
  | 'aMonth'
  | 'aDay'
  | 'aWeekday'
  | 'aWeek'
  | 'aQuarter'
  | 'aSeason'
  | 'aDecade'
  | 'aClock'
  | 'aDayPart'
  | 'aSet'
  | 'aRange'
  | 'aReference'

const FIRST_SIGN = 0xe000

const signs = new Map<string, string>()
const classes: ReadonlySet<WordClass>[] = []

/** The character for a set of classes. Private-use code points, so that no character of a regular expression is among them. */
export function signOf(names: readonly WordClass[]): string {
  const key = [...names].sort().join(' ')
  const known = signs.get(key)
  if (known !== undefined) return known
  const sign = String.fromCharCode(FIRST_SIGN + classes.length)
  signs.set(key, sign)
  classes.push(new Set(names))
  return sign
}

export function classesOf(sign: string): ReadonlySet<WordClass> {
  return classes[sign.charCodeAt(0) - FIRST_SIGN] ?? NONE
}

/** Every sign so far whose classes include `name`. */
export function signsWith(name: string): readonly string[] {
  return [...signs.values()].filter((sign) => (classesOf(sign) as ReadonlySet<string>).has(name))
}

const NONE: ReadonlySet<WordClass> = new Set()
