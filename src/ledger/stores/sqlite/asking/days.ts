import { dayRange, type Edtf } from '../../../../model/edtf.ts'

/** The days of a date as columns, so that SQL can compare them: an open end is the end of the calendar, `null` is not known. */
export function days(edtf: Edtf | null): {
  readonly earliest: string | null
  readonly latest: string | null
} {
  const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : dayRange(edtf)
  if (earliest === null && latest === null) return { earliest, latest }
  return { earliest: earliest ?? '0000-01-01', latest: latest ?? '9999-12-31' }
}
