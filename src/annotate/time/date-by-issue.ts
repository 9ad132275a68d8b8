import type { Edtf } from '../../model/edtf.ts'
import { addDays, weekdayOf } from './calendar.ts'

/** An issue of a publication whose day is known. */
export interface DatedIssue {
  readonly volume: number | null
  readonly issue: number
  /** `YYYY-MM-DD`. */
  readonly day: string
}

export interface DateByIssue<T extends DatedIssue> {
  /** A day, or the interval that the day lies in; one of its ends may be open. */
  readonly edtf: Edtf
  readonly how: keyof typeof ISSUE_RULES
  /** The issues that tell it: the same issue, or the nearest on each side. */
  readonly beside: readonly T[]
}

/** What tells the day of an issue. */
export const ISSUE_RULES = {
  'time/same-issue': 'Another report of the same issue of the same publication has this day.',
  'time/issue-each-day':
    'Between two dated issues one came out on each day without a gap: the day is counted.',
  'time/issue-each-working-day':
    'Between two dated issues one came out on each day from Monday to Friday without a gap: the day is counted.',
  'time/issue-between': 'It came out after the issue with the lower number and before that with the higher.',
  'time/issue-on-one-side':
    'It came out after the issue with the lower number, or before that with the higher.',
} as const

/**
 * The day of an issue by other issues of the same publication and volume: the day itself where the issues around it come out
 * every day or every working day without a gap, else the interval between them; `null` where no other issue bounds it.
 * Issues that contradict each other (a later number on an earlier day) tell nothing. The order of `known` changes nothing.
 */
export function dateByIssue<T extends DatedIssue>(
  own: { readonly volume: number | null; readonly issue: number },
  known: readonly T[],
): DateByIssue<T> | null {
  const sisters = known
    .filter(({ volume, day }) => volume === own.volume && weekdayOf(day) !== null)
    .toSorted((a, b) => a.issue - b.issue || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (sisters.some((one, index) => isOutOfOrder(sisters[index - 1], one))) return null
  const same = sisters.find(({ issue }) => issue === own.issue)
  if (same) return { edtf: same.day, how: 'time/same-issue', beside: [same] }
  const before = sisters.findLast(({ issue }) => issue < own.issue)
  const after = sisters.find(({ issue }) => issue > own.issue)
  if (before && after) return between(own.issue, before, after)
  const how = 'time/issue-on-one-side'
  if (before) return { edtf: `${addDays(before.day, 1)}/..`, how, beside: [before] }
  return after ? { edtf: `../${addDays(after.day, -1)}`, how, beside: [after] } : null
}

function between<T extends DatedIssue>(issue: number, before: T, after: T): DateByIssue<T> {
  const steps = issue - before.issue
  const count = after.issue - before.issue
  const beside = [before, after]
  if (daysBetween(before.day, after.day) === count)
    return { edtf: addDays(before.day, steps), how: 'time/issue-each-day', beside }
  if (workingDaysBetween(before.day, after.day) === count)
    return { edtf: workingDay(before.day, steps), how: 'time/issue-each-working-day', beside }
  const [from, to] = [addDays(before.day, 1), addDays(after.day, -1)]
  return { edtf: from === to ? from : `${from}/${to}`, how: 'time/issue-between', beside }
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
