import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plannedReports } from '../../bench/ledger/plan.ts'
import { quickReader } from '../../bench/ledger/quick-reading.ts'
import { claims } from '../../src/app/asking/claims.ts'
import { onceEach } from '../../src/app/asking/once-each.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import type { LedgerFilter } from '../../src/model/ports/ledger-filter.ts'

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

/** Who is heard most. */
const most = (await ledger.sources({ limit: 1 }))[0]?.key ?? ''

const FILTERS: readonly LedgerFilter[] = [
  { about: 'the' },
  { about: 'the', until: '2016-06' },
  { by: 'minister', since: '2015' },
  { about: 'the', certainty: 'CT+', asOf: '2017-03-01' },
  { since: '2016', saidUntil: '2018-01-01' },
  { about: 'nothingofthekind' },
  { source: most },
  { addresses: every.slice(0, 2).flatMap(({ judgement }) => judgement.between) },
  { readAfter: '2026-01-02T03:04:05.000Z' },
]

describe('conflicts of a filter', () => {
  it.each(FILTERS)(
    'are those of which a statement fulfils it, and both were known and said by its days: %o',
    async (filter) => {
      const { asOf, saidUntil } = filter
      const days = { ...(asOf && { asOf }), ...(saidUntil && { saidUntil }) }
      const [own, known] = [
        addressesOf(await ledger.statements(filter)),
        addressesOf(await ledger.statements(days)),
      ]
      const expected = every.filter(
        ({ judgement: { between } }) =>
          between.some((address) => own.has(address)) && between.every((address) => known.has(address)),
      )
      expect(await ledger.judgements({ ...filter, verdict: 'contradicts' })).toEqual(expected)
      const once = await ledger.judgements({ ...filter, verdict: 'contradicts', once: true })
      expect(once).toEqual(onceEach(expected, gathered).map((row) => ({ repeats: 0, ...row })))
      expect(await byPages(filter, 3)).toEqual(once)
    },
  )
})

it('some of these filters find some and leave out others', async () => {
  const found = await ledger.judgements({ verdict: 'contradicts', about: 'the', until: '2016-06' })
  expect(found.length).toBeGreaterThan(3)
  expect(found.length).toBeLessThan(every.length)
})

function addressesOf(rows: readonly { readonly address: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ address }) => address))
}

async function byPages(filter: LedgerFilter, limit: number): Promise<readonly unknown[]> {
  const rows: Awaited<ReturnType<typeof ledger.judgements>>[number][] = []
  for (;;) {
    const after = rows.at(-1)?.judgement.id ?? ''
    const page = await ledger.judgements({ ...filter, verdict: 'contradicts', once: true, after, limit })
    rows.push(...page)
    if (page.length < limit) return rows
  }
}

it('claims about words until a day are those of which a statement has them, in the order of all', async () => {
  const filter = { about: 'the', until: '2016-06' }
  const own = addressesOf(await ledger.statements(filter))
  const all = await ledger.claims({})
  const expected = all.filter(({ claim }) => claim.statements.some((address) => own.has(address)))
  expect(expected.length).toBeGreaterThan(3)
  expect(expected.length).toBeLessThan(all.length)
  const found = await ledger.claims(filter)
  expect(found).toEqual(expected)
  expect(await ledger.claims({ ...filter, limit: 3, offset: 2 })).toEqual(expected.slice(2, 5))
  expect(await ledger.claims({ ...filter, atLeast: 2 })).toEqual(
    expected.filter(({ statements }) => statements.length > 1),
  )
})
