import { dayRange, type Edtf } from '../../../../model/edtf.ts'

/** In columns of days what has no beginning begins here, and what has no end ends there. */
export const OPEN_START = '0000-01-01'
export const OPEN_END = '9999-12-31'

/** The days of a date as columns, so that SQL can compare them: an open end is the end of the calendar, `null` is not known. */
export function days(edtf: Edtf | null): {
  readonly earliest: string | null
  readonly latest: string | null
} {
  const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : dayRange(edtf)
  if (earliest === null && latest === null) return { earliest, latest }
  return { earliest: earliest ?? OPEN_START, latest: latest ?? OPEN_END }
}
