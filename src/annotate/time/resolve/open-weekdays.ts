import { weekdayOf } from '../calendar.ts'
import type { FoundTime } from '../found-time.ts'

/** The weekday of a day of an open year ("XXXX-08-30"); `null` where the text does not tell it. */
export type OpenWeekday = (day: string) => number | null

/** Days further apart than this may be of two years. */
const REACH = 100

/**
 * "Sunday, Aug. 27" tells the weekday of every day near it, whatever the year: of a report of August 30 Tuesday is then August 29.
 * Nothing is told where two such days contradict each other, or where a February 29 could lie between.
 */
export function openWeekdays(times: readonly FoundTime[]): OpenWeekday {
  const told = times.flatMap(({ meaning }) => {
    const parts = meaning.kind === 'calendar' && meaning.which === null ? meaning.parts : {}
    const { year, month, day, weekday } = parts
    if (year !== undefined || month === undefined || day === undefined || weekday === undefined) return []
    return [{ month, day, weekday }]
  })
  // A year has few days, and a text may ask for as many weekdays as it likes.
  const known = new Map<string, number | null>()
  const weekday = (open: string): number | null => {
    const [, month = 0, day = 0] = open.split('-').map(Number)
    const weekdays = told.flatMap((one) => {
      const away = dayOfYear(month, day) - dayOfYear(one.month, one.day)
      return month > 2 === one.month > 2 && Math.abs(away) <= REACH
        ? [((((one.weekday - 1 + away) % 7) + 7) % 7) + 1]
        : []
    })
    const [first = null] = weekdays
    return weekdays.every((one) => one === first) ? first : null
  }
  return (open) => {
    if (!known.has(open)) known.set(open, weekday(open))
    return known.get(open) ?? null
  }
}

/** The days of one year, counted; in a common year. */
function dayOfYear(month: number, day: number): number {
  const date = `2001-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return weekdayOf(date) === null ? Number.NaN : Date.parse(date) / 86_400_000
}
