import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diffReports } from '../../src/app/keeping/diff-reports.ts'
import { connect, type HearsayClient } from '../../src/client/index.ts'
import { hearsay } from '../cli/run-hearsay.ts'
import { type Served, serveLedger } from './served-ledger.ts'

/** Before and after the denial of 7 March 2017. */
const EARLY = '2017-03-06'
const LATE = '2017-03-31'

let served: Served
let client: HearsayClient

beforeAll(async () => {
  served = await serveLedger(['velin-chain', 'velin-denial', 'velin-wire'])
  client = connect(served.url)
}, 60_000)

afterAll(async () => {
  await served.close()
  expect(served.defects).toEqual([])
})

const conflictOf = async () => {
  const [conflict] = (await client.conflicts.part({ about: 'harbour' })).items
  if (!conflict) throw new Error('The ledger has no conflict.')
  return conflict
}

describe('as of a day', () => {
  it('the record of a source tells what was known of it then', async () => {
    const now = await client.source('Oto Ruun')
    const early = await client.source('Oto Ruun', { asOf: EARLY })
    const before = await client.source('Oto Ruun', { asOf: '2017-03-01' })
    expect(now).toMatchObject({ statements: 1, denied: 1, deniedBy: [{ name: 'Ana Velt' }] })
    expect(early).toMatchObject({ statements: 1, claims: 1, denied: 0, deniedBy: [], lastKnown: EARLY })
    expect(before).toMatchObject({ statements: 0, reports: 0, claims: 0, firstKnown: null, partners: [] })
    expect(await client.source('Oto Ruun', { asOf: LATE })).toEqual(now)
    expect(await client.source('Harbour Daily', { asOf: EARLY })).toMatchObject({ statements: 1, denied: 0 })
    expect(await client.source('Oto Ruun', { saidUntil: '2017-03-05' })).toMatchObject({ statements: 0 })
  })

  it('names are those of reports that were known then', async () => {
    const names = async (asOf: string) =>
      (await client.entities.part({ asOf, limit: 200 })).items.map(({ name, reports }) => [name, reports])
    const all = (await client.entities.part({ limit: 200 })).items.map(({ name, reports }) => [name, reports])
    const early = await names(EARLY)
    expect(await names(LATE)).toEqual(all)
    expect(early.length).toBeLessThan(all.length)
    expect(early.map(([name]) => name)).toContain('Oto Ruun')
    expect(early.map(([name]) => name)).not.toContain('Ana Velt')
    expect(await names('2017-03-01')).toEqual([])
  })

  it('what was not known then cannot be opened, and says since when it is', async () => {
    const conflict = await conflictOf()
    const later = conflict.statements.find(({ report }) => report.published === '2017-03-07')
    const address = later?.address ?? ''
    const event = (await client.events.all({ since: '2017' }).next()).value
    for (const ask of [
      (asOf: string) => client.why(conflict.id, { asOf }),
      (asOf: string) => client.conflict(conflict.id, { asOf }),
      (asOf: string) => client.why(address, { asOf }),
      (asOf: string) => client.statement(address, { asOf }),
      (asOf: string) => client.report(address.split(':')[0] ?? '', { asOf }),
    ]) {
      await expect(ask(EARLY)).rejects.toMatchObject({
        problem: { code: 'not-found', detail: expect.stringContaining(`not known as of ${EARLY}`) },
      })
      expect(await ask(LATE)).toBeTruthy()
    }
    await expect(client.event(event?.address ?? '', { asOf: '2017-01-01' })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('what had not been said by a day is not counted, asked for or explained', async () => {
    const conflict = await conflictOf()
    const said = { saidUntil: EARLY }
    const early = (await client.statements.part({ limit: 200, ...said })).items
    expect(early.length).toBeGreaterThan(0)
    for (const { said: when } of early) expect(when.date <= EARLY).toBe(true)
    // The wire tells of a denial itself.
    const known = (await client.conflicts.part(said)).items
    expect(known.map(({ id }) => id)).not.toContain(conflict.id)
    for (const { statements } of known)
      for (const { report } of statements) expect(report.published).toBe(EARLY)
    expect((await client.search({ words: 'harbour', ...said })).total.count).toBe(1)
    expect((await client.sources.part(said)).items.map(({ name }) => name)).not.toContain('Ana Velt')
    for (const { standing } of (await client.claims.part(said)).items) expect(standing).not.toBe('denied')
    await expect(client.why(conflict.id, said)).rejects.toMatchObject({
      problem: { detail: expect.stringContaining('was not surely said by 2017-03-06') },
    })
  })

  it('copies of one text are told once both were known', async () => {
    const all = (await client.copies.part()).items
    expect((await client.copies.part({ asOf: LATE })).items).toEqual(all)
    expect((await client.copies.part({ asOf: '2017-03-01' })).items).toEqual([])
  })

  it('a diff is of the versions that were known', async () => {
    const [first, second] = (await client.reports.part({ limit: 2 })).items
    const { ledger } = served
    const pair = [first?.id ?? '', second?.id ?? ''] as const
    expect((await diffReports(ledger, ...pair, { asOf: LATE })).after.id).toBe(second?.id)
    await expect(diffReports(ledger, ...pair, { asOf: '2017-03-01' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('As of 2017-03-01 the ledger knew no version'),
    })
  })

  it('the command asks the same', async () => {
    const conflict = await conflictOf()
    const asked = ['--ledger', served.path, '--as-of', EARLY]
    const [source, names, why, overview] = await Promise.all([
      hearsay(['source', 'Oto Ruun', ...asked], '.'),
      hearsay(['entities', '--by', 'velt', ...asked], '.'),
      hearsay(['why', conflict.id, ...asked], '.'),
      hearsay(['overview', ...asked], '.'),
    ])
    expect(source.output).toContain('1 statement made in 1 report')
    expect(source.output).toContain('0 denied')
    expect(names.output).toBe('Nothing found.\n')
    expect([why.status, why.errors.join(' ')]).toEqual([
      5,
      expect.stringContaining(`not known as of ${EARLY}`),
    ])
    expect(overview.output).toMatch(/\b1 conflict\b/)
  })
})
