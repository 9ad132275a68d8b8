import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readingOf } from './entries.ts'

const AT = '2026-01-02T03:04:05.000Z'
const WIRE = [
  'all nine sailors were taken off by helicopter before midnight and brought to the hospital of the island',
  'the ship lost its rudder in heavy seas some six miles west of the harbour mouth',
  'no oil has been seen so far and booms were laid around the wreck as a precaution by the fire brigade',
]

/** A report in which these people say these things. */
function reading(published: string, who: string, sayings: readonly string[]): Reading {
  return readingOf(
    published,
    sayings.map((what) => ({ who, what, worded: true })),
  )
}

const wire = reading('2024-03-05', 'Ana Velt', WIRE)
const copy = reading('2024-03-06', 'Ana Velt', [...WIRE.slice(0, 2), 'the ferry will be late'])
const other = reading('2024-03-07', 'Oto Ruun', [
  'the council spends four million crowns on masonry this year',
])

describe.each(stores)('copies in the store $name', (kind) => {
  let folder: string
  let store: LedgerStore

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-copies-'))
    store = kind.open(join(folder, 'ledger.db'), { create: true, rules: claimStage })
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('are found whatever came first, with the passages that show it', async () => {
    for (const one of [other, wire, copy]) await store.add(one, AT)
    const [found, second] = await store.copies()
    expect(second).toBeUndefined()
    expect(found).toMatchObject({ verdict: 'copy', by: 'claims/copy-of-report' })
    const texts = new Map([wire, copy].map(({ report }) => [report.id, report.text]))
    const [run] = found?.runs ?? []
    const shown = run?.map(({ start, end }, at) => texts.get(found?.between[at] ?? '')?.slice(start, end))
    expect(shown?.[0]).toBe(shown?.[1])
    expect(await store.copies([wire.report.id, other.report.id])).toEqual([])
  })

  it('are the same in any order', async () => {
    const reversed = kind.open(join(folder, 'reversed.db'), { create: true, rules: claimStage })
    for (const one of [wire, copy, other]) await store.add(one, AT)
    for (const one of [other, copy, wire]) await reversed.add(one, AT)
    expect(await reversed.copies()).toEqual(await store.copies())
    await reversed.close()
  })

  it('give way to a person, and stand again when that is taken back', async () => {
    for (const one of [wire, copy]) await store.add(one, AT)
    const before = await store.copies()
    const decision = { who: 'Ina', why: 'two reporters', at: AT }
    const id = await store.judgeCopy([wire.report.id, copy.report.id], 'unrelated', decision)
    expect(await store.copies()).toMatchObject([{ id, verdict: 'unrelated', by: 'person' }])
    await store.retractCopy(id, { ...decision, why: 'one reporter after all' })
    expect(await store.copies()).toEqual(before)
    await expect(store.retractCopy(id, decision)).rejects.toThrow('stands')
    await expect(store.judgeCopy([wire.report.id, wire.report.id], 'copy', decision)).rejects.toThrow(
      'one report',
    )
  })

  it('say by a person what is one origin and what are two, whatever the rules see', async () => {
    const [first] = WIRE
    const third = reading(
      '2024-03-06',
      'Mira Sandoval',
      [first ?? ''].map((what) => `${what} of Larne`),
    )
    const asked = reading('2024-03-07', 'Tomas Brandt', [
      'west of the harbour mouth the ship lost its rudder, some six miles out in heavy seas',
      'the pilots had asked for a second tug and for a longer rope in each of the last four winters',
      'nobody at the office of the port had answered a letter, a call or a question in the council',
    ])
    for (const one of [wire, copy, third, asked]) await store.add(one, AT)
    const origins = async (of: Reading, at: number) =>
      (await store.claim(`${of.report.id.slice(7, 23)}:s${at}`)).claim.origins.map(({ statements, why }) => [
        statements.length,
        why,
      ])
    const by = { who: 'Ina', why: 'I asked both', at: AT }
    const before = [await origins(wire, 1), await origins(wire, 2)]
    expect(before[0]?.map(([count]) => count)).toEqual([3])
    // One source, one text and eight words in a row: and yet a person knows better.
    const two = await store.judgeCopy([wire.report.id, copy.report.id], 'unrelated', by)
    expect((await origins(wire, 1)).map(([count]) => count).sort()).toEqual([1, 2])
    await store.retractCopy(two, by)
    expect(await origins(wire, 1)).toEqual(before[0])
    expect(before[1]).toHaveLength(2)
    const one = await store.judgeCopy([wire.report.id, asked.report.id], 'copy', by)
    const [only] = await origins(wire, 2)
    expect(only).toEqual([3, expect.stringContaining('a person says so (I asked both)')])
    await store.retractCopy(one, by)
    expect(await origins(wire, 2)).toEqual(before[1])
  })
})
