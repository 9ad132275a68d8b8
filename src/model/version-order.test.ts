import { describe, expect, it } from 'vitest'
import type { Report } from './report.ts'
import { inOrderOfVersions, versionTimes } from './version-order.ts'

const report = (published: string, changed: string | null, fetched: string | null = null): Report => ({
  ...{ id: 'sha256-0', publication: null, volume: null, issue: null, headline: null, url: null },
  ...{ text: '', segments: [] },
  published: { edtf: published, from: 'metadata', evidence: [] },
  dates: changed === null ? [] : [{ field: 'json-ld dateModified', value: changed }],
  taken: { feed: null, address: null, fetched, origin: null, within: null, bytes: null },
})

/** The places of the reports, which were read one after the other, in the order of versions. */
const order = (...reports: readonly Report[]) =>
  inOrderOfVersions(
    reports.map((_, at) => at),
    (at) => versionTimes(reports[at] ?? report('XXXX', null), `2020-01-0${at + 1}T00:00:00Z`),
  )

describe('versions of a report', () => {
  it('come in the order in which their own metadata say that they were changed', () => {
    const later = report('2016-05-04', '2016-05-06T10:00:00+02:00')
    expect(order(later, report('2016-05-04', '2016-05-05T10:00:00Z'))).toEqual([1, 0])
    expect(order(later, report('2016-05-04', 'Fri, 6 May 2016 07:59:00 GMT'))).toEqual([1, 0])
    expect(order(later, report('2016-05-04', '2016-05-06 09:00'))).toEqual([0, 1])
  })

  it('else of their publication, of their being fetched, and of their being read', () => {
    expect(order(report('2016-05-05', null), report('2016-05-04', null))).toEqual([1, 0])
    expect(order(report('2016-05-04', null), report('2016-05-04', null))).toEqual([0, 1])
    const fetched = (day: string) => report('XXXX-05-04', null, `2019-03-${day}T00:00:00Z`)
    expect(order(fetched('02'), fetched('01'))).toEqual([1, 0])
  })

  it('do not go by what one of them alone tells', () => {
    expect(order(report('2016-05-04', '2016-05-06'), report('2016-05-04', null))).toEqual([0, 1])
    expect(order(report('2016-05-04', 'the sixth of May'), report('2016-05-03', null))).toEqual([1, 0])
  })
})
