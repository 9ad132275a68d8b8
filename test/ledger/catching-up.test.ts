import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, expect, it } from 'vitest'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-catching-up-'))
const path = join(folder, 'ledger.db')
const text =
  'The ferry of the old quay will close for the winter, Oto Ruun said, and nobody had asked the town.'

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('prints and gathers what an older Hearsay left, tells how far it is, and finds what it found', async () => {
  const before = openLedger(path, { create: true })
  for (const publication of ['Evening Post', 'Harbour Courier', 'Daily Mail Boat']) {
    const report = reportFromText(`${text}\n`, { publication, published: '2024-03-05' })
    await before.add(readReport(report), '2024-03-06T00:00:00.000Z')
  }
  const asked = async (ledger: typeof before) => [await ledger.claims({}), await ledger.copies()]
  const kept = await asked(before)
  await before.close()
  const database = new Database(path)
  for (const table of ['report_prints', 'report_keys', 'report_copies']) database.exec(`delete from ${table}`)
  database.exec('insert into unprinted_reports select number from reports')
  database.exec('insert into stale_statements select number from statements')
  database.close()

  const told: string[] = []
  const after = openLedger(path, {
    create: false,
    told: (done, all, what) => told.push(`${done} of ${all} ${what}`),
  })
  await after.catchUp()
  const statements = (await after.counts()).statements
  expect(told).toEqual(['3 of 3 reports', `${statements} of ${statements} statements`])
  // Judged anew at the same times.
  expect(await asked(after)).toEqual(kept)
  await after.catchUp()
  expect(told.length).toBe(2)
  await after.close()
})
