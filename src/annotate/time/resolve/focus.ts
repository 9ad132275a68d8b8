import { dayOf, finenessOf, monthOf, yearOf, yearText } from './date-values.ts'
import type { Tense } from './tense.ts'

/** A time that was spoken of: its id and its value, cut to the fineness it is kept for. */
export interface FocusPoint {
  readonly time: string
  readonly value: string
}

/** The times last spoken of, each as fine as was told: the last day, the last month ... */
export interface Focus {
  readonly day: FocusPoint | null
  readonly week: FocusPoint | null
  readonly month: FocusPoint | null
  readonly quarter: FocusPoint | null
  readonly year: FocusPoint | null
  /** The last of them all, as it was told. */
  readonly last: FocusPoint | null
  /** The year that a story has come to: one named in passing ("a law of 1790") leaves it where it was. */
  readonly story: FocusPoint | null
  /** What accounts are told of: "a year earlier" beside a quarter is the same quarter of the year before. */
  readonly accounts: 'quarter' | 'year' | null
}

export const NO_FOCUS: Focus = {
  day: null,
  week: null,
  month: null,
  quarter: null,
  year: null,
  last: null,
  story: null,
  accounts: null,
}

/** The focus after a time was spoken of; what its value leaves open stays as it was. */
export function moved(focus: Focus, time: string, value: string): Focus {
  const end = value.split('/').at(-1) ?? value
  const fineness = finenessOf(end)
  const yearless = /^XXXX-\d{2}-\d{2}/.exec(end)?.[0]
  if (yearless) return { ...focus, day: { time, value: yearless }, last: { time, value: yearless } }
  if (fineness === null) return focus
  const point = (cut: string | null): FocusPoint | null => (cut === null ? null : { time, value: cut })
  const year = yearOf(end)
  const last = { time, value: end.includes('T') ? end.replace(/T.*$/, '') : end }
  return {
    day: fineness === 'day' ? last : focus.day,
    week: point(dayOf(end)) ?? focus.week,
    month: point(monthOf(end)) ?? focus.month,
    quarter: fineness === 'quarter' ? last : focus.quarter,
    year: (year === null ? null : point(yearText(year))) ?? focus.year,
    last,
    story: focus.story,
    accounts: focus.accounts,
  }
}

/**
 * The year that a story has come to after a time. A month or a day of another year takes the story there; a year alone does
 * where it opens its sentence ("In 1945, ...") or is the next or the one before: others are named in passing.
 */
export function storyYear(
  { story }: Focus,
  time: string,
  value: string,
  opens: boolean,
  tense: () => Tense,
): FocusPoint | null {
  const end = value.split('/').at(-1) ?? value
  const year = yearOf(end)
  if (year === null) return story
  const told = story && yearOf(story.value)
  const goesOn =
    told === null ||
    opens ||
    finenessOf(end) !== 'year' ||
    (Math.abs(year - told) <= 1 && tense() !== 'future')
  return goesOn ? { time, value: yearText(year) } : story
}
