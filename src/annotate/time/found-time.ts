import type { Annotation, TimexMod, TimexType } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** A time expression as written, before the date of the report is known. */
export interface FoundTime extends Annotation {
  readonly type: TimexType
  readonly meaning: Meaning
  readonly mod: TimexMod | null
  /** Of a range, where each end is written. */
  readonly ends?: readonly [Span, Span]
}

/** What the words say, with nothing reckoned: which parts are written, and what the rest is to be reckoned from. */
export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | RangeMeaning
  | ClockMeaning
  | DayPartMeaning
  | DurationMeaning
  | SetMeaning
  | ReferenceMeaning

/** Parts of a date: "August 28, 2000", "Thursday", "the third quarter", "last August". */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  readonly parts: CalendarParts
  /** "last August", "next Monday", "this fall", "that September": where to look for the parts that are not written. */
  readonly which: Which | null
  /** What gives the parts that are not written: "the third quarter of last year". */
  readonly within: Meaning | null
}

/** `last`, `this`, `next` count from the moment of speech; `previous`, `same`, `following` from the time last spoken of. */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'same' | 'following' | 'latest' | 'each'

export interface CalendarParts {
  readonly bc?: true
  /** 19 is the years 1900 to 1999. */
  readonly century?: number
  /** 199 is the years 1990 to 1999; 9 where the century is not written: "the '90s". */
  readonly decade?: number
  readonly year?: number
  /** Two digits alone: "'89". */
  readonly shortYear?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  /** ISO week of the year. */
  readonly week?: number
  readonly weekend?: true
  readonly day?: number
  /** ISO 8601: Monday is 1. */
  readonly weekday?: number
  /** Its name in the lexicon. */
  readonly holiday?: string
  readonly fiscal?: true
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/**
 * So many units away: "yesterday", "last month" (-1 month), "this week" (0), "two weeks ago", "three years earlier".
 * From the moment of speech, from the time last spoken of (`focus`), or from a time that is named (`of`).
 */
export interface ShiftMeaning {
  readonly kind: 'shift'
  /** `null` where the text does not say how many: "several years ago". */
  readonly count: number | null
  readonly unit: TimeUnit
  readonly from: 'speech' | 'focus'
  readonly of: Meaning | null
  /**
   * How fine the result is, where that is not the unit: "the year-ago quarter" is a year back, to the quarter;
   * "the year-ago period" is as long as what the accounts were last told of.
   */
  readonly keep: 'quarter' | 'accounts' | null
  /** "A year ago", "a year earlier", not "last year": the number is written. */
  readonly isCounted?: true
}

/** "August 28-29", "from Monday to Thursday". */
export interface RangeMeaning {
  readonly kind: 'range'
  readonly from: Meaning
  readonly to: Meaning
}

export interface ClockMeaning {
  readonly kind: 'clock'
  /** 0 to 24. */
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  /** As written: "EST". */
  readonly zone: string | null
  readonly day: Meaning | null
}

/** "Friday morning", "last night": MO, AF, EV, NI, DT as in TIMEX3. */
export interface DayPartMeaning {
  readonly kind: 'day-part'
  readonly part: string
  readonly day: Meaning | null
}

/** An ISO 8601 duration, X where the number is not told: "P2D", "PXM". */
export interface DurationMeaning {
  readonly kind: 'duration'
  readonly value: string
  /** "The past two years" end at the moment of speech, "the following week" begins at the time last spoken of. */
  readonly bound?: DurationBound
}

export interface DurationBound {
  readonly end: 'begin' | 'end'
  readonly at: 'speech' | 'focus'
}

/** What comes again and again: "P1D", "XXXX-WXX-1". */
export interface SetMeaning {
  readonly kind: 'set'
  readonly value: string
  /** "Twice a week": "2X". */
  readonly freq?: string
  readonly quant?: 'EACH' | 'EVERY'
}

export interface ReferenceMeaning {
  readonly kind: 'reference'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}
