import type { DatePart } from '../../model/annotation.ts'
import { daysInMonth, type Edtf } from '../../model/edtf.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** ISO 8601: 1 is Monday; `null` where the date is no day of the calendar. */
export function weekdayOf(day: Edtf): number | null {
  if (!isCalendarDay(day)) return null
  // Weekdays come round after 400 years; Date.UTC takes 99 for 1999.
  const date = Date.UTC(Number(day.slice(0, 4)) + 400, Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
  return new Date(date).getUTCDay() || 7
}

/** So many days on; open where the date is no day of the calendar ("February 30"), or the sum lies beyond it. */
export function addDays(day: Edtf, count: number): Edtf {
  const sum = Number(day.slice(8)) + count
  // Most days that are spoken of lie in the month of their report.
  if (sum >= 1 && sum <= 28 && isCalendarDay(day)) return `${day.slice(0, 8)}${two(sum)}`
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return Number.isNaN(date.getTime()) ? 'XXXX-XX-XX' : date.toISOString().slice(0, 10)
}

/** Whether it is written as a day, and its month has so many. */
function isCalendarDay(day: Edtf): boolean {
  if (!DAY.test(day)) return false
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(Number(day.slice(0, 4)), month)
}

export function mondayOf(day: Edtf): Edtf {
  return addDays(day, 1 - (weekdayOf(day) ?? 1))
}

/** The ISO week of a Monday: "2000-W35". The week's year is that of its Thursday. */
export function isoWeek(monday: Edtf): string {
  const thursday = addDays(monday, 3)
  if (!DAY.test(thursday)) return 'XXXX-WXX'
  const year = thursday.slice(0, 4)
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000
  return `${year}-W${two(Math.floor(days / 7) + 1)}`
}

/** Days and months away from a day whose year is open: the year stays open, unless the change of year leaves nothing to say. */
export function withoutYear(
  count: number,
  unit: string,
  published: Edtf,
): { value: string; edtf: Edtf; implied: readonly DatePart[]; anchored: boolean } | null {
  const [, month = ''] = published.split('-')
  const implied: readonly DatePart[] = ['year', 'month', 'day']
  const made = (value: string) => ({ value, edtf: value, implied, anchored: true })
  if (unit === 'month') return made(`XXXX-${two(((Number(month) - 1 + count + 1200) % 12) + 1)}`)
  const day = unit === 'day' ? addDaysWithoutYear(published, count) : null
  return day === null ? null : made(day)
}

/** So many days from a day of an open year: "XXXX-08-30" and 2 give "XXXX-09-01"; `null` over a new year, and where a February 29 would count. */
export function addDaysWithoutYear(day: Edtf, count: number): Edtf | null {
  if (!/^XXXX-\d\d-\d\d$/.test(day)) return null
  const [common, leap] = ['2001', '2000'].map((year) => addDays(`${year}${day.slice(4)}`, count))
  return common?.startsWith('2001') && leap === common.replace('2001', '2000')
    ? `XXXX${common.slice(4)}`
    : null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
