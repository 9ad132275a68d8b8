/** Units of time as durations count them. `code` is ISO 8601's letter, with T before those of a clock. */
export interface TimeUnitRow {
  readonly name: string
  readonly plural: string
  readonly code: string
  /** How many of `code` one is: a decade is ten years. */
  readonly times: number
  /** The code where the number is not told: "decades". */
  readonly vague: string
}

export const TIME_UNITS: readonly TimeUnitRow[] = [
  { name: 'second', plural: 'seconds', code: 'TS', times: 1, vague: 'TS' },
  { name: 'minute', plural: 'minutes', code: 'TM', times: 1, vague: 'TM' },
  { name: 'hour', plural: 'hours', code: 'TH', times: 1, vague: 'TH' },
  { name: 'day', plural: 'days', code: 'D', times: 1, vague: 'D' },
  { name: 'night', plural: 'nights', code: 'TNI', times: 1, vague: 'TNI' },
  { name: 'week', plural: 'weeks', code: 'W', times: 1, vague: 'W' },
  { name: 'fortnight', plural: 'fortnights', code: 'W', times: 2, vague: 'W' },
  { name: 'weekend', plural: 'weekends', code: 'WE', times: 1, vague: 'WE' },
  { name: 'month', plural: 'months', code: 'M', times: 1, vague: 'M' },
  { name: 'quarter', plural: 'quarters', code: 'Q', times: 1, vague: 'Q' },
  { name: 'year', plural: 'years', code: 'Y', times: 1, vague: 'Y' },
  { name: 'decade', plural: 'decades', code: 'Y', times: 10, vague: 'DE' },
  { name: 'century', plural: 'centuries', code: 'Y', times: 100, vague: 'CE' },
]
