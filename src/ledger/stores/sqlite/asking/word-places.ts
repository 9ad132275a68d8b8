import { type RawBuilder, sql } from 'kysely'

/** More rows than a table ever has. */
const NUMBERS = 2 ** 31
/** Where the words of a report without a date stand: behind all days. */
const UNDATED = 2 ** 22 - 1
const DAY_MS = 86_400_000
/** Of 1970-01-01, counted from 0000-01-01. */
const EPOCH = 719_528

/**
 * Under which row number the words of a statement or an event are kept: by the first day of its report, and of one day by its own number. A part of a
 * list that words narrow is then had from its end, however many have the words.
 * @param day `YYYY-MM-DD`; `null`: not known.
 */
export function placeOf(day: string | null, number: number): number {
  return dayNumber(day) * NUMBERS + number
}

/** The first place behind all those of a day. */
export function placeBehind(day: string | null): number {
  return (dayNumber(day) + 1) * NUMBERS
}

/** The first place of what has no date. */
export const UNDATED_PLACE = UNDATED * NUMBERS

/** The day's first place, of any place on it. */
export function startOfDay(place: number): number {
  return place - (place % NUMBERS)
}

/** The row number of what the words at a place are of. */
export function numberAt(place: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(${place} & ${sql.lit(NUMBERS - 1)})`
}

function dayNumber(day: string | null): number {
  if (day === null) return UNDATED
  const ms = Date.parse(day)
  return Number.isNaN(ms) ? 0 : Math.min(UNDATED - 1, Math.max(0, Math.floor(ms / DAY_MS) + EPOCH))
}
