import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readingOf } from './entries.ts'

const AT = '2026-01-02T03:04:05.000Z'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-order-'))
const merge = { by: 'person', who: 'Ina', why: 'one office', at: AT }
const keys = ['person:ana velt', 'person:mira sandoval']
const SPEAKERS = ['Ana Velt', 'Oto Ruun', 'Mira Sandoval', 'Tomas Brandt', 'Ilse Koren']
const MATTERS = ['drawbridge', 'ferry', 'refinery', 'tramway']

/** Of each matter three reports or more: two say the same, one denies it; and all speak of the council. */
const readings = MATTERS.flatMap((matter, at) =>
  [0, 1, 2, ...(at % 2 === 0 ? [3] : [])].map((turn) =>
    readingOf(`2024-03-${String(3 * at + turn + 1).padStart(2, '0')}`, [
      {
        who: SPEAKERS[(at + turn) % 5] ?? '',
        what: `${matter} harbour${at} closes winter repairs engineer`,
        denies: turn === 2,
        worded: true,
      },
      {
        who: SPEAKERS[(at + turn + 2) % 5] ?? '',
        what: `council spends ${at} crowns masonry${at} funds`,
        worded: true,
      },
    ]),
  ),
)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All of a ledger that follows from its reports and its merges. */
async function contentOf(store: LedgerStore) {
  return {
    claims: await store.claims({}),
    same: await store.judgements({ verdict: 'same' }),
    conflicts: await store.judgements({ verdict: 'contradicts' }),
    sources: await store.sources({}),
  }
}

/** The readings in an order that follows from the seed (Park and Miller's minimal standard generator). */
function shuffled(seed: number): readonly Reading[] {
  let state = seed
  return readings
    .map((reading) => {
      state = (state * 48_271) % 2_147_483_647
      return { reading, at: state }
    })
    .sort((a, b) => a.at - b.at)
    .map(({ reading }) => reading)
}

/** One person, as two reports write her name, and as two others do. */
const called = [
  readingOf('2024-04-01', [{ who: 'ana-lis velt', what: 'the ferry is late' }]),
  readingOf('2024-04-02', [{ who: 'Ana-Lis Velt', what: 'the ferry is on time' }]),
  readingOf('2024-04-03', [{ who: 'Ana-Lis Velt', what: 'the ferry is full' }]),
  readingOf('2024-04-04', [{ who: 'ANA-LIS VELT', what: 'the ferry is empty' }]),
]

/** With a bound that these few reports reach: keys become common while they come in, and telling again when entities are split. */
const BOUNDS = [claimStage.mostHolders, 4]

for (const kind of stores)
  for (const mostHolders of BOUNDS) {
    const rules = { ...claimStage, mostHolders }
    const open = (name: string) =>
      kind.open(join(folder, `${kind.name}-${mostHolders}-${name}.db`), { create: true, rules })

    it(`the order of ingest, and when entities were merged, change nothing in the store ${kind.name} where ${mostHolders} may hold a key`, async () => {
      const contents: unknown[] = []
      for (const [at, order] of [
        readings,
        readings.toReversed(),
        shuffled(7),
        shuffled(11),
        shuffled(2026),
      ].entries()) {
        const store = open(`${at}`)
        for (const [done, reading] of order.entries()) {
          await store.add(reading, AT)
          // After the first reports in which both are, in the middle, or at the end.
          if (done === [13, 10, 13, 12, 13][at]) expect(await store.mergeEntities(keys, merge)).toBe(1)
        }
        contents.push(await contentOf(store))
        await store.close()
      }
      const [first, ...others] = contents
      if (mostHolders === claimStage.mostHolders)
        expect(first).toMatchObject({
          claims: expect.arrayContaining([expect.objectContaining({ standing: 'denied' })]),
        })
      for (const other of others) expect(other).toEqual(first)
    }, 120_000)

    it(`what is split again is as if it had never been merged in the store ${kind.name} where ${mostHolders} may hold a key`, async () => {
      const [plain, split] = [open('plain'), open('split')]
      for (const reading of readings) {
        await plain.add(reading, AT)
        await split.add(reading, AT)
      }
      await split.mergeEntities(keys, merge)
      if (mostHolders === claimStage.mostHolders)
        expect(await contentOf(split)).not.toEqual(await contentOf(plain))
      await split.splitEntity(keys[0] ?? '', { who: 'Bo', why: 'two offices', at: AT })
      expect(await contentOf(split)).toEqual(await contentOf(plain))
      await plain.close()
      await split.close()
    }, 120_000)
  }

for (const kind of stores)
  it(`who is called otherwise is shown by the name that most reports have, whichever came first, in the store ${kind.name}`, async () => {
    for (const [at, order] of [
      called,
      called.toReversed(),
      [...called.slice(2), ...called.slice(0, 2)],
    ].entries()) {
      const store = kind.open(join(folder, `${kind.name}-called-${at}.db`), {
        create: true,
        rules: claimStage,
      })
      for (const reading of order) await store.add(reading, AT)
      const name = 'Ana-Lis Velt'
      expect(await store.actor('person:ana-lis velt')).toEqual({ key: 'person:ana-lis velt', name })
      expect((await store.sources({})).map((row) => row.name)).toEqual([name])
      expect((await store.sources({ since: '2024-04-01' })).map((row) => row.name)).toEqual([name])
      expect((await store.entities({})).map((row) => row.name)).toEqual([name])
      expect((await store.sourceFigures('velt')).name).toBe(name)
      const [first] = order
      // What is read again is counted again.
      if (first) await store.replace(first, AT)
      expect((await store.actor('velt')).name).toBe(name)
      await store.close()
    }
  })

it('a bound takes away some of what is compared, and not all', async () => {
  const counts: number[] = []
  for (const [at, kind] of stores.entries())
    for (const mostHolders of BOUNDS) {
      const rules = { ...claimStage, mostHolders }
      const store = kind.open(join(folder, `bound-${at}-${mostHolders}.db`), { create: true, rules })
      for (const reading of readings) await store.add(reading, AT)
      counts.push((await store.judgements({ verdict: 'same' })).length)
      await store.close()
    }
  const [all = 0, some = 0] = counts
  expect(some).toBeLessThan(all)
  expect(some).toBeGreaterThan(0)
}, 60_000)
