/**
 * Extended Date/Time Format, ISO 8601-2 (the subset that news needs, level 0 to 2): `2000-08-30`, `2000-08`, `2000`,
 * `XXXX-08-30` (year not known), `199X`, seasons and quarters `2001-21` … `2001-36`, intervals `2000-08-28/2000-08-29`,
 * open ends `2000-08-28/..`, years before 1 BC `-0479`, and the qualifiers `~` (approximate), `?` (uncertain), `%` (both) at the end of a date.
 */
export type Edtf = string

/** The value of a date of which nothing is known. */
export const UNKNOWN_DATE: Edtf = 'XXXX-XX-XX'

/** The first and the last day that a date can mean, as `YYYY-MM-DD`; `null` where that end is open or not known. */
export interface DayRange {
  readonly earliest: string | null
  readonly latest: string | null
}

const DATE = /^(-?\d{2}[\dX]{2}|X{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?$/

/** Whether `value` is a date or interval in the subset above; months and days are checked against the calendar. */
export function isEdtf(value: string): boolean {
  const ends = value.split('/')
  if (ends.length === 1) return isDate(value)
  if (ends.length !== 2) return false
  const [from = '', to = ''] = ends
  if (![from, to].every((end) => end === '..' || end === '' || isDate(end))) return false
  const first = dayRange(from).earliest
  const last = dayRange(to).latest
  return first === null || last === null || first <= last
}

/** The days that `value` can mean. A date without a year, and anything that is not EDTF, has no range. */
export function dayRange(value: Edtf): DayRange {
  const known = RANGES.get(value)
  if (known) return known
  const [from = '', to] = value.split('/')
  const made =
    to === undefined
      ? rangeOfDate(from)
      : { earliest: rangeOfDate(from).earliest, latest: rangeOfDate(to).latest }
  if (RANGES.size >= MOST_RANGES) RANGES.clear()
  if (value.length <= LONGEST_KEPT) RANGES.set(value, made)
  return made
}

/** The same few days are asked of again and again where events and statements are held against each other. */
const RANGES = new Map<Edtf, DayRange>()
const MOST_RANGES = 20_000
const LONGEST_KEPT = 40

/** Whether both can mean a day that they share; ranges that are not known share nothing. */
export function mayOverlap(a: Edtf, b: Edtf): boolean {
  const left = dayRange(a)
  const right = dayRange(b)
  if (left.earliest === null || left.latest === null) return false
  if (right.earliest === null || right.latest === null) return false
  return left.earliest <= right.latest && right.earliest <= left.latest
}

/** The number of days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isDate(value: string): boolean {
  const match = DATE.exec(value)
  if (!match) return false
  const [, year = '', month, day] = match
  if (month === undefined) return true
  if (month.includes('X')) return month === 'XX' && (day === undefined || day === 'XX')
  const monthNumber = Number(month)
  if (day === undefined) return isMonth(monthNumber) || (monthNumber >= 21 && monthNumber <= 41)
  if (!isMonth(monthNumber)) return false
  if (day.includes('X')) return day === 'XX'
  const longest = year.includes('X') ? daysInMonth(2000, monthNumber) : daysInMonth(Number(year), monthNumber)
  return Number(day) >= 1 && Number(day) <= longest
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

const OPEN: DayRange = { earliest: null, latest: null }

function rangeOfDate(value: string): DayRange {
  const match = DATE.exec(value)
  if (!match || !isDate(value)) return OPEN
  const [, year = '', month, day] = match
  // Years before 1 BC have no day that sorts as text: they have no range.
  if (year.startsWith('XX') || year.startsWith('-')) return OPEN
  const firstYear = year.replaceAll('X', '0')
  const lastYear = year.replaceAll('X', '9')
  if (month === undefined || month === 'XX')
    return { earliest: `${firstYear}-01-01`, latest: `${lastYear}-12-31` }
  const [firstMonth, lastMonth] = monthsOf(Number(month))
  if (day !== undefined && day !== 'XX')
    return { earliest: `${firstYear}-${month}-${day}`, latest: `${lastYear}-${month}-${day}` }
  // A northern winter (24) starts in December and ends in the February of the next year.
  const endYear = lastMonth < firstMonth ? Number(lastYear) + 1 : Number(lastYear)
  const lastDay = daysInMonth(endYear, lastMonth)
  return {
    earliest: `${firstYear}-${two(firstMonth)}-01`,
    latest: `${String(endYear).padStart(4, '0')}-${two(lastMonth)}-${two(lastDay)}`,
  }
}

/** ISO 8601-2, 4.8: 21-24 seasons, 25-28 northern, 29-32 southern, 33-36 quarters, 37-39 thirds, 40-41 halves. */
function monthsOf(code: number): readonly [number, number] {
  if (isMonth(code)) return [code, code]
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 33) * 3 + 3]
  if (code >= 37 && code <= 39) return [(code - 37) * 4 + 1, (code - 37) * 4 + 4]
  if (code >= 40) return [(code - 40) * 6 + 1, (code - 40) * 6 + 6]
  const northern = [
    [3, 5],
    [6, 8],
    [9, 11],
    [12, 2],
  ] as const
  const southern = [
    [9, 11],
    [12, 2],
    [3, 5],
    [6, 8],
  ] as const
  const season = code >= 29 ? southern[code - 29] : northern[(code - 21) % 4]
  return season ?? [1, 12]
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
