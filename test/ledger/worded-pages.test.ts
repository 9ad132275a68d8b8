import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import { wordAnew } from '../../src/ledger/stores/sqlite/adding/word-anew.ts'
import type { LedgerFilter } from '../../src/model/ports/ledger-filter.ts'

/** Days in no order, several reports a day, some that say a month alone, and some that say nothing. */
const PUBLISHED = [
  ...['2024-03-05', '2024-01-09', '2024-03-05', '2024-02', '2023-12-30', '2024-02-11', null],
  ...['2024-03-05', '2024-02-11', null, '2024-02', '2024-04-01', '0900-05-05', '2024-01-09'],
]
const folder = mkdtempSync(join(tmpdir(), 'hearsay-worded-'))
const path = join(folder, 'ledger.db')
const ledger = openLedger(path, { create: true })
for (const [at, published] of PUBLISHED.entries()) {
  const speaker = at % 3 === 0 ? 'Ana Velt' : 'Oto Ruun'
  const text = `${speaker} said that the ferry of quay ${at} would close. ${speaker} said that the toll of quay ${at} would be held on 12 May 2025.`
  const report = reportFromText(`${text}\n`, {
    publication: `Courier ${at}`,
    ...(published && { published }),
  })
  await ledger.add(readReport(report), '2024-02-20T00:00:00.000Z')
}
const every = await ledger.statements({})
await ledger.correct(
  { kind: 'reject', statement: every[3]?.address ?? '' },
  { who: 'tester', why: 'misread', at: '2024-05-01T00:00:00.000Z' },
)

afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const addresses = (rows: readonly { readonly address: string }[]) => rows.map(({ address }) => address)

const FILTERS: readonly LedgerFilter[] = [
  { about: 'ferry' },
  { about: 'quay', asOf: '2024-02-15' },
  { about: 'quay', asOf: '2024-02-29' },
  { about: 'close', since: '2024' },
  { about: 'nowhere' },
]

describe('a part of a list that words narrow', () => {
  it.each(FILTERS)('is the beginning of the whole list, whatever its length: %j', async (filter) => {
    const [statements, events] = [await ledger.statements(filter), await ledger.events(filter)]
    for (const limit of [1, 2, 3, 5, 9, 40]) {
      expect(addresses(await ledger.statements({ ...filter, limit }))).toEqual(
        addresses(statements).slice(0, limit),
      )
      expect(addresses(await ledger.events({ ...filter, limit }))).toEqual(addresses(events).slice(0, limit))
    }
  })

  it.each(FILTERS)('goes on behind each of its rows: %j', async (filter) => {
    const statements = addresses(await ledger.statements(filter))
    for (const [at, after] of statements.entries())
      expect(addresses(await ledger.statements({ ...filter, after, limit: 2 }))).toEqual(
        statements.slice(at + 1, at + 3),
      )
  })

  it.each(FILTERS)('has those of the last reports first, and counts the others: %j', async (filter) => {
    const [whole, events] = [
      await ledger.statements({ ...filter, latestFirst: true }),
      await ledger.events({ ...filter, latestFirst: true }),
    ]
    for (const limit of [1, 3, 4, 7, 40]) {
      const { rows, more } = await ledger.lastStatements({ ...filter, limit })
      expect(addresses(rows)).toEqual(addresses(whole).slice(0, limit))
      expect(more).toBe(whole.length - rows.length)
      expect(addresses(await ledger.events({ ...filter, latestFirst: true, limit }))).toEqual(
        addresses(events).slice(0, limit),
      )
    }
  })

  it('leaves out and counts what others than a source say', async () => {
    const { key } = await ledger.actor('Ana Velt')
    const others = (await ledger.statements({ about: 'quay', latestFirst: true })).filter(
      ({ chain }) => chain.at(-1)?.name !== 'Ana Velt',
    )
    const { rows, more } = await ledger.lastStatements({ about: 'quay', notSource: key, limit: 4 })
    expect(addresses(rows)).toEqual(addresses(others).slice(0, 4))
    expect(more).toBe(others.length - 4)
    const own = await ledger.lastStatements({ source: key, limit: 3 })
    expect(own.rows.every(({ chain }) => chain.at(-1)?.name === 'Ana Velt')).toBe(true)
  })
})

describe('the words of a ledger of an older Hearsay', () => {
  it('are written anew, and find what they found', async () => {
    const ask = async () => ({
      statements: addresses(await ledger.statements({ about: 'quay ferry' })),
      events: addresses(await ledger.events({ about: 'quay' })),
    })
    const before = await ask()
    const database = new Database(path)
    const told: string[] = []
    for (const table of ['statement_words', 'event_words'])
      database.exec(`insert into ${table} (${table}) values ('delete-all')`)
    expect((await ask()).statements).toEqual([])
    wordAnew(database, (done, all) => told.push(`${done} of ${all}`))
    database.close()
    expect(await ask()).toEqual(before)
    expect(before.statements.length).toBeGreaterThan(10)
    expect(before.events.length).toBeGreaterThan(5)
    expect(told).toEqual([`${PUBLISHED.length} of ${PUBLISHED.length}`])
  })
})
