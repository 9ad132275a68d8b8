import { dayMonth, dayRange, isoDay, month, monthDay, year } from './calendar-dates.ts'
import type { TimePattern } from './pattern.ts'
import { clock, dayPart, quarter, recentPeriod, repeated, season } from './periods.ts'
import { ago, duration, partOfMonth, relativeDay, relativePeriod, vague, weekday } from './relative-dates.ts'

/** In order: where two patterns find overlapping words, the earlier one keeps them. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  isoDay,
  dayRange,
  monthDay,
  dayMonth,
  partOfMonth,
  quarter,
  season,
  dayPart,
  clock,
  relativePeriod,
  relativeDay,
  ago,
  weekday,
  month,
  year,
  recentPeriod,
  repeated,
  duration,
  vague,
]
