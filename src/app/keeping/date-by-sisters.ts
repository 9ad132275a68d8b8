import { type DateByIssue, dateByIssue } from '../../annotate/time/date-by-issue.ts'
import type { Clocks } from '../../model/clocks.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import type { SisterIssue } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'

/**
 * When a report whose day its own words leave open was published, by the other issues of its publication that the ledger holds.
 * Nothing of it is kept: it follows from the reports that are there, in whatever order they came, and changes as others come.
 * The reading stays as it was read. `null` where its day is known, no issue bounds it, or the issues contradict its own words.
 */
export async function dateBySisters(
  ledger: Pick<LedgerStore, 'sisterIssues'>,
  { report: { id, publication, volume, issue }, layers: { published } }: Reading,
  { asOf }: Clocks = {},
): Promise<DateByIssue<SisterIssue> | null> {
  if (issue === null || publication === null || isDay(published.edtf)) return null
  const sisters = await ledger.sisterIssues(publication)
  const until = asOf === undefined ? null : dayRange(asOf).latest
  const dated = dateByIssue(
    { volume, issue },
    sisters.filter(({ report, day }) => report !== id && (until === null || day <= until)),
  )
  if (dated === null) return null
  const edtf = within(dated.edtf, published.edtf, published.years ?? [])
  return edtf === null ? null : { ...dated, edtf }
}

/** The days that the issues leave and that the report's own words leave: `XXXX-08-30` within the interval; `null` where none is left. */
function within(byIssues: Edtf, own: Edtf, years: readonly number[]): Edtf | null {
  const { earliest, latest } = dayRange(byIssues)
  const monthDay = /^XXXX(-\d\d-\d\d)$/.exec(own)?.[1]
  if (monthDay !== undefined) {
    const possible = years.length > 0 ? years : yearsOf(earliest, latest)
    if (possible === null) return byIssues
    const days = possible
      .map((year) => `${year}${monthDay}`)
      .filter((day) => isDay(day) && (earliest ?? '') <= day && day <= (latest ?? '9999'))
    return days.length > 1 ? byIssues : (days[0] ?? null)
  }
  const range = dayRange(own)
  const from =
    [earliest, range.earliest]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  const to = [latest, range.latest].filter((day) => day !== null).sort()[0] ?? null
  if (from !== null && to !== null && from > to) return null
  return from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`
}

function yearsOf(earliest: string | null, latest: string | null): readonly number[] | null {
  if (earliest === null || latest === null) return null
  const first = Number(earliest.slice(0, 4))
  const length = Number(latest.slice(0, 4)) - first + 1
  // Over a longer time than this a day without a year is no help.
  return length > 40 ? null : Array.from({ length }, (_, index) => first + index)
}

function isDay(edtf: Edtf): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) && dayRange(edtf).earliest !== null
}
