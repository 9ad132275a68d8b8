import type { Meaning } from '../found-time.ts'
import { isDayOf } from './days.ts'
import { calendar } from './pattern.ts'
import { DAY, dayNumber, MONTH, monthNumber, YEAR } from './pieces.ts'

/** "April 18, 1775", "18 April": a day as a part of a longer expression, without groups. */
export const WRITTEN_DAY = `(?:${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?)`

/** What the words of `WRITTEN_DAY` mean; `null` for a day that the month has not. */
export function monthDayMeant(written: string): Meaning | null {
  const year = /\d{4}/.exec(written)?.[0]
  const month = /[A-Za-z]{3,}/.exec(written.replace(/\b(?:of|st|nd|rd|th)\b/g, ''))?.[0]
  const day = /\d{1,2}(?!\d)/.exec(written)?.[0]
  if (month === undefined || day === undefined) return null
  const parts = {
    ...(year ? { year: Number(year) } : {}),
    month: monthNumber(month),
    day: dayNumber(day),
  }
  return isDayOf(parts) ? calendar(parts) : null
}
