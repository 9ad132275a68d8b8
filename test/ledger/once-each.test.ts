import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { plannedReports } from '../../bench/ledger/plan.ts'
import { quickReader } from '../../bench/ledger/quick-reading.ts'
import { claims } from '../../src/app/asking/claims.ts'
import { onceEach } from '../../src/app/asking/once-each.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-once-each-'))
const ledger = openLedger(join(folder, 'ledger.db'), { create: true })
const quick = quickReader()
for (const plan of plannedReports(40, 5)) await ledger.add(quick(plan), '2026-01-02T03:04:05.000Z')
const every = await ledger.judgements({ verdict: 'contradicts' })
const gathered = await claims(ledger, {})

afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

it('lists of conflicts between two claims one, with how many more there are, as by hand', async () => {
  const once = await ledger.judgements({ verdict: 'contradicts', once: true })
  expect(once.length).toBeLessThan(every.length)
  expect(once.map(({ judgement, repeats }) => [judgement.id, repeats])).toEqual(
    onceEach(every, gathered).map(({ judgement, repeats = 0 }) => [judgement.id, repeats]),
  )
})

it('loses none where it is asked page by page, or of one report', async () => {
  const once = await ledger.judgements({ verdict: 'contradicts', once: true })
  const [first, ...rest] = once
  const next = await ledger.judgements({
    verdict: 'contradicts',
    once: true,
    after: first?.judgement.id ?? '',
  })
  expect(next).toEqual(rest)
  const report = every[0]?.statements[0].report ?? ''
  const ofReport = await ledger.judgements({ verdict: 'contradicts', report })
  expect(await ledger.judgements({ verdict: 'contradicts', report, once: true })).toEqual(
    onceEach(ofReport, gathered).map((row) => ({ repeats: 0, ...row })),
  )
})
