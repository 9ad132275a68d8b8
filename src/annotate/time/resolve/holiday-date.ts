import { HOLIDAYS, type HolidayRule } from '../../../lexicon/en/time/holidays.ts'
import { addDays, weekdayOf } from '../calendar.ts'

/** The day of a holiday in a year: "2000-11-23"; of a day in history the day itself. `null` for an unknown name. */
export function holidayDate(name: string, year: number): string | null {
  const when = HOLIDAYS.find((row) => row.name === name)?.when
  return when ? dayOfRule(when, year) : null
}

export function isOnlyOnce(name: string): boolean {
  return HOLIDAYS.find((row) => row.name === name)?.when.kind === 'once'
}

function dayOfRule(when: HolidayRule, year: number): string {
  switch (when.kind) {
    case 'once':
      return when.date
    case 'fixed':
      return day(year, when.month, when.day)
    case 'easter':
      return addDays(easterSunday(year), when.days)
    case 'election': {
      const first = day(year, when.month, 1)
      return addDays(first, ((8 - (weekdayOf(first) ?? 1)) % 7) + 1)
    }
    case 'nth': {
      if (when.nth < 0) {
        const last = addDays(day(when.month === 12 ? year + 1 : year, (when.month % 12) + 1, 1), -1)
        return addDays(last, -(((weekdayOf(last) ?? 1) - when.weekday + 7) % 7))
      }
      const first = day(year, when.month, 1)
      return addDays(first, ((when.weekday - (weekdayOf(first) ?? 1) + 7) % 7) + (when.nth - 1) * 7)
    }
  }
}

/** The western Easter: Meeus, Jones and Butcher's reckoning. */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return day(year, Math.floor(n / 31), (n % 31) + 1)
}

function day(year: number, month: number, dayOf: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`
}
