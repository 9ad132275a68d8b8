import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dateBySisters } from '../../src/app/keeping/date-by-sisters.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { whyPublished } from '../../src/app/why/why-published.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import type { Reading } from '../../src/model/reading.ts'

const AT = '2026-01-02T03:04:05.000Z'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-sisters-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function issue(number: number, day: string, words = 'The dam was shut, the ministry said.', volume = 6) {
  const date = day === '' ? '' : `, ${day}`
  const text = `Valmora Courier, Volume ${volume}, Issue ${number}${date}\n\nNews of the dam\n\n${words}\n`
  return readReport(reportFromText(text, {}))
}

const undated = issue(160, '')
const dated = [
  issue(155, '23 August 2000'),
  issue(163, '4 September 2000'),
  issue(120, '1 July 1999', 'It was open.', 5),
]

/** How the report is dated once all are in, taken in this order. */
async function datedAfter(readings: readonly Reading[], of: Reading = undated) {
  const ledger = openLedger(join(folder, `${Math.random()}.db`), { create: true })
  try {
    for (const reading of readings) await ledger.add(reading, AT)
    return await dateBySisters(ledger, await ledger.reading(of.report.id))
  } finally {
    await ledger.close()
  }
}

describe('a report without a date', () => {
  it('is dated by the issues of its publication, whatever the order in which they come', async () => {
    const [first, second, other] = dated as [Reading, Reading, Reading]
    const orders = [
      [undated, first, second, other],
      [first, undated, other, second],
      [other, second, first, undated],
      [second, other, undated, first],
    ]
    const answers = await Promise.all(orders.map((order) => datedAfter(order)))
    expect(answers[0]).toMatchObject({ edtf: '2000-08-30', how: 'time/issue-each-working-day' })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('says which issues date it, and keeps what was read', async () => {
    const explained = whyPublished(undated, await datedAfter([...dated, undated]))
    expect(explained.found).toMatchObject({
      published: 'XXXX-XX-XX',
      from: 'unknown',
      inferred: '2000-08-30',
      byIssues: [
        { issue: 155, day: '2000-08-23' },
        { issue: 163, day: '2000-09-04' },
      ],
    })
  })

  it('is dated more closely as other issues come', async () => {
    const [first, second] = dated as [Reading, Reading]
    expect(await datedAfter([undated])).toBeNull()
    expect(await datedAfter([undated, first])).toMatchObject({ edtf: '2000-08-24/..' })
    expect(await datedAfter([undated, second])).toMatchObject({ edtf: '../2000-09-03' })
  })

  it('has the year that its own words leave open', async () => {
    const cited = issue(160, '', 'The dam was shut (Continental Press, August 29).')
    expect(cited.layers.published.edtf).toBe('XXXX-08-29')
    const later = issue(300, '10 March 2001')
    expect(await datedAfter([cited, dated[0] as Reading, later], cited)).toMatchObject({ edtf: '2000-08-29' })
  })

  it('is not dated against its own words, nor where they tell the day', async () => {
    const cited = issue(160, '', 'The dam was shut (Continental Press, May 3).')
    expect(await datedAfter([cited, ...dated], cited)).toBeNull()
    expect(await datedAfter([...dated], dated[0] as Reading)).toBeNull()
  })
})
