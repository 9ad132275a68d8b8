import type { Edtf } from '../../model/edtf.ts'
import { addDays, weekdayOf } from './calendar.ts'

/** An issue of a publication whose day is known. */
export interface DatedIssue {
  readonly volume: number | null
  readonly issue: number
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/**
 * The day of an issue by other issues of the same publication and volume: the day itself where the issues around it come out
 * every day or every working day without a gap, else the interval between them; `null` where no other issue bounds it.
 * Issues that contradict each other (a later number on an earlier day) tell nothing.
 */
export function dateByIssue(
  own: { readonly volume: number | null; readonly issue: number },
  known: readonly DatedIssue[],
): Edtf | null {
  const sisters = known
    .filter(({ volume, day }) => volume === own.volume && weekdayOf(day) !== null)
    .toSorted((a, b) => a.issue - b.issue || (a.day < b.day ? -1 : 1))
  if (sisters.some((one, index) => isOutOfOrder(sisters[index - 1], one))) return null
  const same = sisters.find(({ issue }) => issue === own.issue)
  if (same) return same.day
  const before = sisters.findLast(({ issue }) => issue < own.issue)
  const after = sisters.find(({ issue }) => issue > own.issue)
  if (!before || !after) {
    if (before) return `${addDays(before.day, 1)}/..`
    return after ? `../${addDays(after.day, -1)}` : null
  }
  const steps = own.issue - before.issue
  const count = after.issue - before.issue
  if (daysBetween(before.day, after.day) === count) return addDays(before.day, steps)
  if (workingDaysBetween(before.day, after.day) === count) return workingDay(before.day, steps)
  const [from, to] = [addDays(before.day, 1), addDays(after.day, -1)]
  return from === to ? from : `${from}/${to}`
}

function isOutOfOrder(before: DatedIssue | undefined, after: DatedIssue): boolean {
  if (!before) return false
  return before.issue === after.issue ? before.day !== after.day : before.day >= after.day
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Mondays to Fridays behind a day, up to another. */
function workingDaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to)
  const weeks = Math.floor(days / 7)
  let count = weeks * 5
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1))
    if ((weekdayOf(day) ?? 7) <= 5) count++
  return count
}

function workingDay(from: string, steps: number): string {
  const weeks = Math.floor(steps / 5)
  let day = addDays(from, weeks * 7)
  for (let left = steps % 5; left > 0; ) {
    day = addDays(day, 1)
    if ((weekdayOf(day) ?? 7) <= 5) left--
  }
  return day
}
