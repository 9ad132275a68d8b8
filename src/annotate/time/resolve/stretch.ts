import type { Edtf } from '../../../model/edtf.ts'
import { addDays } from '../calendar.ts'

/** The days of a duration that begins or ends on a day: "P2Y" and an end on 2014-05-20 give 2012-05-20/2014-05-20. */
export function stretchFrom(duration: string, day: Edtf, known: 'begin' | 'end'): Edtf | null {
  const other = moved(duration, day, known === 'begin' ? 1 : -1)
  if (other === null) return null
  return known === 'begin' ? `${day}/${other}` : `${other}/${day}`
}

/** The business quarter or year that ends on a day: "1999-12-31" ends P3M that began on October 1. */
export function accountsUpTo(duration: string, day: Edtf): Edtf | null {
  // A quarter that ends on Sept. 30 began on July 1: the day after the last day of June.
  const before = moved(duration, addDays(day, 1), -1)
  return before === null ? null : `${before}/${day}`
}

const DURATION = /^P(\d{1,4})([DWMQY])$/

/** A day, so many days, weeks, months or years on or back; `null` where the duration is no whole number of those, or the day is open. */
function moved(duration: string, day: Edtf, sign: 1 | -1): Edtf | null {
  const match = DURATION.exec(duration)
  if (!match || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const count = Number(match[1]) * sign
  const unit = match[2]
  if (unit === 'D' || unit === 'W') return known(addDays(day, count * (unit === 'W' ? 7 : 1)))
  const months = count * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1)
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  if (index < 12 || index >= 120_000) return null
  const start = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
  // January 31 and a month is the last of February.
  const last = Number(addDays(nextMonth(index), -1).slice(8))
  return `${start}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

function nextMonth(index: number): Edtf {
  const next = index + 1
  return `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`
}

function known(day: Edtf): Edtf | null {
  return day.includes('X') ? null : day
}
