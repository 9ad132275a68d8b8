import { ABOUT_WORDS } from '../../../lexicon/en/about-words.ts'
import { ORDINALS } from '../../../lexicon/en/grammar/number-words.ts'
import { PART_WORDS } from '../../../lexicon/en/grammar/part-words.ts'
import { DAY_PARTS } from '../../../lexicon/en/time/day-parts.ts'
import { MONTHS } from '../../../lexicon/en/time/months.ts'
import { SEASONS } from '../../../lexicon/en/time/seasons.ts'
import { TIME_UNITS } from '../../../lexicon/en/time/time-units.ts'
import { WEEKDAYS } from '../../../lexicon/en/time/weekdays.ts'
import type { TimexMod } from '../../../model/annotation.ts'

/** Parts of expressions, without groups of their own, and what their words mean. */

const CAPITAL_MONTHS = MONTHS.map(({ name }) => name.toUpperCase())

/** Full names alone: what may stand without a day. */
export const MONTH_NAME = `(?:${[...MONTHS.map(({ name }) => name), ...CAPITAL_MONTHS].join('|')})`

export const MONTH = `(?:${[
  ...MONTHS.map(({ name }) => name),
  ...CAPITAL_MONTHS,
  ...MONTHS.flatMap(({ short }) => short).map((short) => `${short}\\.?`),
].join('|')})`

/** 1 to 12, by its first three letters. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return MONTHS.findIndex((row) => row.name.toLowerCase().startsWith(start)) + 1
}

export const WEEKDAY = `(?:${WEEKDAYS.map(({ name }) => `${name}|${name.toUpperCase()}`).join('|')})`

/** ISO 8601: Monday is 1. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.findIndex((row) => row.name.toLowerCase() === name.toLowerCase()) + 1
}

/** 1 to 31 with or without its ending: "3", "3rd"; a score or a share does not follow. */
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])'

export function dayNumber(words: string): number {
  const digits = /\d+/.exec(words)
  return digits ? Number(digits[0]) : ordinalNumber(words)
}

/** Marks before which a quotation or a title opens. */
export const OPENING_MARKS = '"“‘\'`'

export const DASH = '[-‐‑–—]'

/** Four figures of a year. */
export const YEAR = '(?:1[0-9]|20)\\d\\d(?![\\d%])'

export const ORDINAL = `(?:${ORDINALS.join('|')})`

/** "third", "twenty-first", "21st"; 0 for what is no ordinal. */
export function ordinalNumber(words: string): number {
  const lower = words.toLowerCase()
  const digits = /^\d+/.exec(lower)
  if (digits) return Number(digits[0])
  const small = ORDINALS.indexOf(lower) + 1
  if (small > 0) return small
  const [tens = '', ones = ''] = lower.split(/[\s-]+/)
  const base = tens === 'twenty' ? 20 : tens === 'thirty' || tens === 'thirtieth' ? 30 : 0
  return base + (ones === '' ? 0 : ORDINALS.indexOf(ones) + 1)
}

export const SEASON = `(?:${SEASONS.map(({ name }) => name).join('|')})`

export function seasonCode(name: string): 'SP' | 'SU' | 'FA' | 'WI' {
  return SEASONS.find((row) => row.name === name.toLowerCase())?.timex ?? 'SP'
}

export const DAY_PART = `(?:${[...DAY_PARTS.keys()].join('|')})`

export function dayPartCode(name: string): string {
  return DAY_PARTS.get(name.toLowerCase()) ?? 'DT'
}

const byLength = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

/** "early", "the end of": with "mid" a hyphen or a blank follows, with the others a blank. */
export const PART = `(?:${byLength(PART_WORDS.keys())})`

export function partMod(words: string): TimexMod | null {
  return PART_WORDS.get(words) ?? null
}

export const ABOUT = `(?:${byLength(ABOUT_WORDS.keys())})`

export function aboutMod(words: string): TimexMod | null {
  return ABOUT_WORDS.get(words) ?? null
}

const UNIT_ROWS = TIME_UNITS.filter(({ name }) => name !== 'weekend' && name !== 'night')

/** One unit, singular or plural: "day", "years". */
export const UNIT = `(?:${UNIT_ROWS.flatMap(({ name, plural }) => [plural, name]).join('|')})`

export function unitRow(word: string) {
  return TIME_UNITS.find(({ name, plural }) => name === word || plural === word)
}
