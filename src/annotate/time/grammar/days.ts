import { daysInMonth } from '../../../model/edtf.ts'
import type { CalendarParts } from '../found-time.ts'

/** Whether a month has such a day; in a year that is not told, February has 29. */
export function isDayOf({ year, month, day }: CalendarParts): boolean {
  if (month === undefined || day === undefined) return true
  return month >= 1 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}
