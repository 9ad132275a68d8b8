import type { Item } from '../match/item.ts'
import { signOf, type WordClass } from '../match/signs.ts'

/**
 * The number that starts at `at`, with the classes of what it can be: a day, an hour, a year, a date in figures.
 * Digits that belong to something else ("$5", "12%", "3,000", "B-52") are no number here: `item` is null, and `end` says where to go on.
 */
export function numeralAt(text: string, at: number): { readonly item: Item | null; readonly end: number } {
  NUMERAL.lastIndex = at
  const match = NUMERAL.exec(text)
  const written = match?.[0] ?? text[at] ?? ''
  const end = at + Math.max(written.length, 1)
  if (!match || isPartOfName(text, at) || isAmount(text, at, end)) return { item: null, end }
  const item = (names: readonly WordClass[], value: number | null): { item: Item; end: number } => ({
    item: {
      start: at,
      end,
      sign: signOf(names),
      word: written.toLowerCase(),
      value,
      quantity: null,
      time: null,
    },
    end,
  })
  const groups = match.groups ?? {}
  if (groups['iso']) return item(SHAPES.isoDate, null)
  if (groups['slashed']) return item(SHAPES.slashDate, null)
  if (groups['clock']) return item(SHAPES.clock, null)
  if (groups['decade']) return item(SHAPES.decadeNumber, Number(written.replace(/\D/g, '')))
  if (groups['ordinal']) return item(SHAPES.ordinalNumber, Number.parseInt(written, 10))
  if (groups['fraction']) return item(SHAPES.fraction, FRACTIONS[written] ?? 0.5)
  if (groups['decimal'] || groups['grouped']) return item(SHAPES.decimal, Number(written.replaceAll(',', '')))
  return item(integerClasses(written), Number(written))
}

const NUMERAL =
  /(?<iso>(?:1\d|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d)?)?(?!\d))|(?<slashed>\d{1,2}([/.])\d{1,2}\3(?:\d{4}|\d\d)(?![\d/.]\d))|(?<clock>(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?=\s?(?:[ap]\.?m|hrs|hours|GMT|UTC|[CEMP][SD]T)\b)|(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:]))|(?<decade>(?:\d{3}|\d)0['’]?s\b)|(?<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?<grouped>\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(?<fraction>[13]\/[248](?!\d)|[½¼¾])|(?<decimal>\d+\.\d+)|\d+(?![\d\p{L}])/uy

const FRACTIONS: Readonly<Record<string, number>> = {
  '1/2': 0.5,
  '½': 0.5,
  '1/4': 0.25,
  '¼': 0.25,
  '3/4': 0.75,
  '¾': 0.75,
}

/** The class sets of numerals, made before any form is compiled. */
const SHAPES = {
  isoDate: ['isoDate'],
  slashDate: ['slashDate'],
  clock: ['clock'],
  decadeNumber: ['decadeNumber'],
  ordinalNumber: ['ordinalNumber'],
  fraction: ['fraction'],
  decimal: ['decimal'],
  hour: ['number', 'count', 'dayNumber', 'hourNumber'],
  hourTwo: ['number', 'count', 'dayNumber', 'hourNumber', 'twoDigits'],
  zero: ['number', 'count', 'hourNumber'],
  zeroTwo: ['number', 'twoDigits'],
  day: ['number', 'count', 'dayNumber', 'twoDigits'],
  twoDigits: ['number', 'count', 'twoDigits'],
  year: ['number', 'count', 'yearNumber'],
  number: ['number', 'count'],
} as const satisfies Readonly<Record<string, readonly WordClass[]>>
for (const names of Object.values(SHAPES)) signOf(names)

function integerClasses(written: string): readonly WordClass[] {
  const value = Number(written)
  const two = written.length === 2
  if (written.length > 4) return SHAPES.number
  if (written.length === 4) return value >= 1000 && value < 2100 ? SHAPES.year : SHAPES.number
  if (value === 0) return two ? SHAPES.zeroTwo : SHAPES.zero
  if (written.length > 2) return SHAPES.number
  if (value <= 24) return two ? SHAPES.hourTwo : SHAPES.hour
  return value <= 31 ? SHAPES.day : SHAPES.twoDigits
}

/** "$5", "B52", "F-16", "No. 5", "3.1.4": what stands before says that it is no count of units and no date. */
function isPartOfName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return (
    /[\p{Sc}#.\d_@]\s?$|[\p{Lu}\d][-/]$|\bNo\.?\s$/u.test(before) &&
    !/(?:[a-z]{2}\.|\d['’])\s?$|[\d–-][-–/]$|['’]$/.test(before)
  )
}

/** "12%", "3 million". */
function isAmount(text: string, at: number, end: number): boolean {
  AMOUNT.lastIndex = end
  return AMOUNT.test(text) || text.charCodeAt(at - 1) === 0x2e
}

const AMOUNT = /\s?(?:%|percent\b|per cent\b|-?\s?(?:million|billion|trillion)\b)/y
