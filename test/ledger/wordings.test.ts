import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Reading } from '../../src/model/reading.ts'

const AT = '2026-01-02T03:04:05.000Z'
const BY = { who: 'Ina', why: 'as printed', at: AT }
const folder = mkdtempSync(join(tmpdir(), 'hearsay-wordings-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PAPERS = [
  'Harbour Post',
  'Valley Echo',
  'Coast Herald',
  'Hill Record',
  'River Star',
  'City Argus',
  'Dale Mail',
]
const WIRE = `LARNE (AP) -- The transport minister, Ana Velt, said on Friday that the old drawbridge at Larne would be closed for repairs until October.

Velt said the repairs would cost 14 million crowns. The harbour pilots' union denied that the old drawbridge at Larne would be closed for repairs until October.`

const gazette = read(
  'Larne Gazette',
  1,
  'Velt wants the drawbridge at Larne closed for repairs until October, two engineers said.',
)

/** One agency text in seven papers, one of which has somebody of its own beside it; and a paper that asked for itself. */
const readings = [
  ...PAPERS.map((paper, at) =>
    read(
      paper,
      at % 3,
      at === 2 ? `${WIRE}\n\nMayor Tomas Brandt said the repairs would cost 31 million crowns.` : WIRE,
    ),
  ),
  gazette,
]

function read(paper: string, later: number, text: string): Reading {
  return readReport(reportFromText(`${paper}, March ${2 + later}, 2024\n\n${text}\n`, {}))
}

async function contentOf(store: LedgerStore) {
  return {
    claims: await store.claims({}),
    same: await store.judgements({ verdict: 'same' }),
    conflicts: await store.judgements({ verdict: 'contradicts' }),
    copies: await store.copies(),
  }
}

/** So few are judged of one wording that most of these follow the first. */
const rules = { ...claimStage, mostOfOneWording: 3 }

for (const kind of stores)
  describe(`statements of one wording in the store ${kind.name}`, () => {
    let made = 0
    const fill = async (order: readonly Reading[], own = rules) => {
      const store = kind.open(join(folder, `${kind.name}-${made++}.db`), { create: true, rules: own })
      for (const reading of order) await store.add(reading, AT)
      return store
    }
    const claimOn = async (store: LedgerStore, words: string) =>
      (await store.claims({ about: words, atLeast: 3 }))[0]

    it('are one claim of one origin with all that carry it, as if each had been judged', async () => {
      const [few, all] = [await fill(readings), await fill(readings, claimStage)]
      for (const words of ['closed October', 'cost 14 million']) {
        const [claim, whole] = [await claimOn(few, words), await claimOn(all, words)]
        expect(claim?.claim.statements).toEqual(whole?.claim.statements)
        expect(claim?.claim.statements.length).toBeGreaterThanOrEqual(PAPERS.length)
        expect(claim?.claim.origins.map(({ carriers }) => carriers)).toEqual(
          whole?.claim.origins.map(({ carriers }) => carriers),
        )
        expect(claim?.standing).toBe(whole?.standing)
      }
      expect((await few.judgements({ verdict: 'same' })).length).toBeLessThan(
        (await all.judgements({ verdict: 'same' })).length,
      )
      await few.close()
      await all.close()
    }, 60_000)

    it('are the same whatever came first', async () => {
      const turned = [...readings.slice(3), ...readings.slice(0, 3)]
      const contents: unknown[] = []
      for (const order of [readings, readings.toReversed(), turned]) {
        const store = await fill(order)
        contents.push(await contentOf(store))
        await store.close()
      }
      for (const content of contents.slice(1)) expect(content).toEqual(contents[0])
    }, 60_000)

    it('can be rejected, split, read again and put back one by one', async () => {
      const store = await fill(readings)
      const before = await contentOf(store)
      const statements = (await claimOn(store, 'closed October'))?.claim.statements ?? []
      const copied = statements.filter((one) => !one.startsWith(gazette.report.id.slice(7, 15)))
      for (const statement of [copied[0] ?? '', copied.at(-1) ?? '']) {
        const rejected = await store.correct({ kind: 'reject', statement }, BY)
        const left = await store.claim(copied[1] ?? '')
        expect(left.claim.statements).toEqual(statements.filter((one) => one !== statement))
        await store.undo(rejected.id, BY)
        expect(await contentOf(store)).toEqual(before)
        const split = await store.correct({ kind: 'unrelated', statements: [statement] }, BY)
        expect((await store.claim(statement)).claim.statements).toEqual([statement])
        expect((await store.claim(copied[1] ?? '')).claim.statements).toEqual(
          statements.filter((one) => one !== statement),
        )
        await store.undo(split.id, BY)
        expect(await contentOf(store)).toEqual(before)
      }
      for (const reading of readings.slice(0, 3)) await store.replace(reading, AT)
      expect(await contentOf(store)).toEqual(before)
      await store.close()
    }, 60_000)

    it('follow who is merged with others', async () => {
      const [merged, plain] = [await fill(readings), await fill(readings)]
      const keys = (await merged.sources({ by: 'Velt' })).map(({ key }) => key)
      const mayor = (await merged.sources({ by: 'Brandt' })).map(({ key }) => key)
      const pair = [keys[0] ?? '', mayor[0] ?? '']
      await merged.mergeEntities(pair, { by: 'person', ...BY })
      expect((await claimOn(merged, 'closed October'))?.claim.statements.length).toBeGreaterThanOrEqual(7)
      await merged.splitEntity(pair[0] ?? '', BY)
      expect(await contentOf(merged)).toEqual(await contentOf(plain))
      await merged.close()
      await plain.close()
    }, 60_000)
  })
