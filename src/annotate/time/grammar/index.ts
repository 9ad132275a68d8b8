import type { TimePattern } from './pattern.ts'
import { age } from './patterns/age.ts'
import { ago } from './patterns/ago.ts'
import { annoDomini } from './patterns/anno-domini.ts'
import { bareDayPart } from './patterns/bare-day-part.ts'
import { bareDuration } from './patterns/bare-duration.ts'
import { barePeriod } from './patterns/bare-period.ts'
import { beforeChrist } from './patterns/before-christ.ts'
import { century } from './patterns/century.ts'
import { clock } from './patterns/clock.ts'
import { dayInList } from './patterns/day-in-list.ts'
import { dayMonth } from './patterns/day-month.ts'
import { dayPart } from './patterns/day-part.ts'
import { dayRange } from './patterns/day-range.ts'
import { dayRangeMonth } from './patterns/day-range-month.ts'
import { decade } from './patterns/decade.ts'
import { duration } from './patterns/duration.ts'
import { fiscalYear } from './patterns/fiscal-year.ts'
import { focusPeriod } from './patterns/focus-period.ts'
import { half } from './patterns/half.ts'
import { halfDuration } from './patterns/half-duration.ts'
import { holiday } from './patterns/holiday.ts'
import { isoDate } from './patterns/iso-date.ts'
import { later } from './patterns/later.ts'
import { month } from './patterns/month.ts'
import { monthDay } from './patterns/month-day.ts'
import { namedHour } from './patterns/named-hour.ts'
import { oneDay } from './patterns/one-day.ts'
import { ordinalDay } from './patterns/ordinal-day.ts'
import { period } from './patterns/period.ts'
import { quarter } from './patterns/quarter.ts'
import { recentPeriod } from './patterns/recent-period.ts'
import { relativeDay } from './patterns/relative-day.ts'
import { relativePeriod } from './patterns/relative-period.ts'
import { repeated } from './patterns/repeated.ts'
import { repeatedMonth } from './patterns/repeated-month.ts'
import { repeatedWeekday } from './patterns/repeated-weekday.ts'
import { season } from './patterns/season.ts'
import { shortYear } from './patterns/short-year.ts'
import { slashDate } from './patterns/slash-date.ts'
import { spokenYear } from './patterns/spoken-year.ts'
import { vague } from './patterns/vague.ts'
import { weekOf } from './patterns/week-of.ts'
import { weekday } from './patterns/weekday.ts'
import { year } from './patterns/year.ts'
import { yearAgo } from './patterns/year-ago.ts'
import { yearEnded } from './patterns/year-ended.ts'
import { yearRange } from './patterns/year-range.ts'

/** In order: of words that overlap the longest are kept, of two as long those of the earlier pattern. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  isoDate,
  slashDate,
  dayRange,
  dayRangeMonth,
  dayInList,
  monthDay,
  dayMonth,
  weekOf,
  month,
  yearRange,
  year,
  shortYear,
  spokenYear,
  beforeChrist,
  annoDomini,
  decade,
  century,
  quarter,
  half,
  fiscalYear,
  period,
  yearAgo,
  season,
  holiday,
  clock,
  namedHour,
  dayPart,
  bareDayPart,
  weekday,
  relativeDay,
  focusPeriod,
  relativePeriod,
  yearEnded,
  barePeriod,
  ordinalDay,
  ago,
  later,
  recentPeriod,
  age,
  repeated,
  repeatedWeekday,
  repeatedMonth,
  vague,
  oneDay,
  halfDuration,
  duration,
  bareDuration,
]
