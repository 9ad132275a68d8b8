/** Units of time, with the designator of an ISO 8601 duration; `size` counts the designator's unit (a decade is ten years). */
export interface TimeUnitRow {
  readonly unit: TimeUnitName
  readonly code: string
  readonly size: number
  /** What a vague number of them is: "decades" is PXDE in TIMEX3. */
  readonly vague: string
  readonly singular: readonly string[]
  readonly plural: readonly string[]
}

export type TimeUnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export const TIME_UNITS: readonly TimeUnitRow[] = [
  {
    unit: 'second',
    code: 'TS',
    size: 1,
    vague: 'PTXS',
    singular: ['second', 'sec'],
    plural: ['seconds', 'secs'],
  },
  {
    unit: 'minute',
    code: 'TM',
    size: 1,
    vague: 'PTXM',
    singular: ['minute', 'min'],
    plural: ['minutes', 'mins'],
  },
  { unit: 'hour', code: 'TH', size: 1, vague: 'PTXH', singular: ['hour', 'hr'], plural: ['hours', 'hrs'] },
  { unit: 'day', code: 'D', size: 1, vague: 'PXD', singular: ['day'], plural: ['days'] },
  { unit: 'week', code: 'W', size: 1, vague: 'PXW', singular: ['week'], plural: ['weeks'] },
  { unit: 'fortnight', code: 'W', size: 2, vague: 'PXW', singular: ['fortnight'], plural: ['fortnights'] },
  { unit: 'weekend', code: 'WE', size: 1, vague: 'PXWE', singular: ['weekend'], plural: ['weekends'] },
  { unit: 'month', code: 'M', size: 1, vague: 'PXM', singular: ['month'], plural: ['months'] },
  { unit: 'quarter', code: 'Q', size: 1, vague: 'PXQ', singular: ['quarter'], plural: ['quarters'] },
  { unit: 'year', code: 'Y', size: 1, vague: 'PXY', singular: ['year', 'yr'], plural: ['years', 'yrs'] },
  { unit: 'decade', code: 'Y', size: 10, vague: 'PXDE', singular: ['decade'], plural: ['decades'] },
  { unit: 'century', code: 'Y', size: 100, vague: 'PXCE', singular: ['century'], plural: ['centuries'] },
  {
    unit: 'millennium',
    code: 'Y',
    size: 1000,
    vague: 'PXML',
    singular: ['millennium'],
    plural: ['millennia', 'millenniums'],
  },
]
