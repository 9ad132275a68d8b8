import { addDays, isoWeek, mondayOf } from '../calendar.ts'
import type { TimeUnit } from '../found-time.ts'

/** TIMEX3 values of dates as text ("1989-Q3", "1998-W11", "BC0480-SP") and reckoning with them. */

export type Fineness = TimeUnit | 'half' | 'season'

const FORMS: readonly (readonly [Fineness, RegExp])[] = [
  ['day', /^(?:BC)?\d{4}-\d{2}-\d{2}$/],
  ['month', /^(?:BC)?\d{4}-\d{2}$/],
  ['quarter', /^(?:BC)?\d{4}-Q\d$/],
  ['half', /^(?:BC)?\d{4}-H\d$/],
  ['weekend', /^\d{4}-W\d{2}-WE$/],
  ['week', /^\d{4}-W\d{2}$/],
  ['season', /^(?:BC)?\d{4}-(?:SP|SU|FA|WI)$/],
  ['year', /^(?:BC)?\d{4}$/],
  ['decade', /^(?:BC)?\d{3}$/],
  ['century', /^(?:BC)?\d{2}$/],
]

/** What most values are. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/

/** How fine a value is; `null` where a part of it is open. The part of a day is not looked at. */
export function finenessOf(value: string): Fineness | null {
  if (WHOLE_DAY.test(value)) return 'day'
  const day = value.replace(/T.*$/, '')
  return FORMS.find(([, form]) => form.test(day))?.[0] ?? null
}

/** The year, negative before Christ; `null` where it is open. */
export function yearOf(value: string): number | null {
  const match = /^(BC)?(\d{4})(?!\d)/.exec(value)
  return match ? (match[1] ? -1 : 1) * Number(match[2]) : null
}

export function yearText(year: number): string {
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** The day, or the first day of the week, that a value gives. */
export function dayOf(value: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  if (day) return day
  const week = /^(\d{4})-W(\d{2})/.exec(value)
  if (!week) return null
  return addDays(mondayOf(`${week[1]}-01-04`), (Number(week[2]) - 1) * 7)
}

export function weekOf(day: string): string {
  return isoWeek(mondayOf(day))
}

/** The month that a value gives: "2000-08". */
export function monthOf(value: string): string | null {
  return /^(?:BC)?\d{4}-\d{2}(?!\d)/.exec(value)?.[0] ?? null
}

export function quarterOf(value: string): string | null {
  const quarter = /^(?:BC)?\d{4}-Q\d/.exec(value)?.[0]
  if (quarter) return quarter
  const month = /^((?:BC)?\d{4})-(\d{2})/.exec(value)
  return month ? `${month[1]}-Q${Math.floor((Number(month[2]) - 1) / 3) + 1}` : null
}

/** The same part of another year: "1989-Q3" and -1 give "1988-Q3". */
export function inYear(value: string, years: number): string | null {
  const year = yearOf(value)
  return year === null ? null : value.replace(/^(?:BC)?\d{4}/, yearText(year + years)).replace(/T.*$/, '')
}

/** So many units from a value, no finer than the unit; `null` where the value does not reach so fine. */
export function shifted(value: string, count: number, unit: TimeUnit): string | null {
  const year = yearOf(value)
  switch (unit) {
    case 'day': {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
      return day ? addDays(day, count) : null
    }
    case 'week':
    case 'weekend': {
      const day = dayOf(value)
      if (day === null) return null
      return `${weekOf(addDays(day, count * 7))}${unit === 'weekend' ? '-WE' : ''}`
    }
    case 'month': {
      const month = monthOf(value)
      if (month === null || year === null) return null
      const index = year * 12 + Number(month.slice(-2)) - 1 + count
      return `${yearText(Math.floor(index / 12))}-${two(mod(index, 12) + 1)}`
    }
    case 'quarter': {
      const quarter = quarterOf(value)
      if (quarter === null || year === null) return null
      const index = year * 4 + Number(quarter.slice(-1)) - 1 + count
      return `${yearText(Math.floor(index / 4))}-Q${mod(index, 4) + 1}`
    }
    case 'year':
      return year === null ? null : yearText(year + count)
    case 'decade':
      return year === null ? null : stretch(year, count, 10, 3)
    case 'century':
      return year === null ? null : stretch(year, count, 100, 2)
  }
}

function stretch(year: number, count: number, length: number, digits: number): string {
  const index = Math.floor(Math.abs(year) / length) + (year < 0 ? -count : count)
  return `${year < 0 ? 'BC' : ''}${String(index).padStart(digits, '0')}`
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
