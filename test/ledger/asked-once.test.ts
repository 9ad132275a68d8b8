import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceRecord } from '../../src/app/asking/source-record.ts'
import { openDossier } from '../../src/app/dossier/open-dossier.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import { addressOf } from '../../src/model/address.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import { judgedByWords, readingOf } from './entries.ts'
import { rulesWith } from './rules.ts'

const CLOSES = 'the quarry closes in May'
const first = readingOf(
  '2021-03-01',
  [{ who: 'Lena Aske', what: CLOSES }],
  [{ what: 'the hearing', scheduledFor: '2021-05-10', time: '2021-05-10' }],
)
const denial = readingOf('2021-03-09', [{ who: 'Jon Vik', what: CLOSES, denies: true }])
const repeated = readingOf('2021-03-12', [{ who: 'Lena Aske', what: CLOSES }])
const rules = { ...rulesWith(() => []), against: judgedByWords }
const AT = '2026-01-01T10:00:00.000Z'
const BY = { who: 'Ina', why: 'looked at again', at: AT }
/** As of a day by which all was known, and as of one by which it was not. */
const DAYS = ['2026-01-01', '2030-01-01', '2021-03-10']

describe.each(stores)('what was found out of a ledger on the store $name', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-once-'))
  const path = join(folder, 'ledger.db')
  let store: LedgerStore

  /** As somebody is told who asks for the first time. */
  const anew = async <Answer>(ask: (ledger: LedgerStore) => Promise<Answer>): Promise<Answer> => {
    const other = kind.open(path, { create: false, rules })
    try {
      return await ask(other)
    } finally {
      await other.close()
    }
  }
  const ASKED: readonly ((ledger: LedgerStore) => Promise<unknown>)[] = DAYS.flatMap((asOf) => [
    (ledger) => openDossier(ledger, { actor: 'Lena Aske' }, { asOf }),
    (ledger) => openDossier(ledger, { topic: 'quarry' }, { asOf, since: '2021-03-05' }),
    (ledger) => sourceRecord(ledger, 'Lena Aske', { asOf }),
    (ledger) => ledger.events({ limit: 5, asOf }),
  ])
  /** Asked twice: the second answer is from what is kept. */
  const isFresh = () =>
    anew(async (other) => {
      for (const ask of ASKED) {
        const told = await ask(other)
        expect(await ask(store)).toEqual(told)
        expect(await ask(store)).toEqual(told)
      }
    })

  beforeAll(async () => {
    store = kind.open(path, { create: true, rules })
    await store.add(first, AT)
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('is kept as long as nothing changes', async () => {
    const made: string[] = []
    const ask = () =>
      store.once(
        'a question',
        ['quarry'],
        async () => made.push('made'),
        () => 1,
      )
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
    await ask()
    expect(made).toEqual(['made'])
    await store.add(denial, AT)
    await ask()
    expect(made).toEqual(['made', 'made'])
  })

  it('is not kept where it failed', async () => {
    const fail = async () => Promise.reject(new Error('not this time'))
    await expect(store.once('a failing question', [], fail, () => 1)).rejects.toThrow('not this time')
    expect(
      await store.once(
        'a failing question',
        [],
        async () => 'found',
        () => 1,
      ),
    ).toBe('found')
  })

  it('lets what is much make room', async () => {
    for (let at = 0; at < 20; at++)
      await store.once(
        'much',
        at,
        async () => at,
        () => 20_000,
      )
    const again = (at: number) =>
      store.once(
        'much',
        at,
        async () => -1,
        () => 1,
      )
    expect(await again(19)).toBe(19)
    expect(await again(0)).toBe(-1)
  })

  it('is never older than the ledger: behind a report, a judgement, corrections and their undoing, by this and another connection', async () => {
    await isFresh()
    await store.add(repeated, AT)
    await isFresh()
    const [conflict] = await store.judgements({ verdict: 'contradicts' })
    const [one = '', other = ''] = conflict?.judgement.between ?? []
    const judged = await store.correct(
      { kind: 'judge', verdict: 'unrelated', statements: [one], others: [other] },
      BY,
    )
    await isFresh()
    await store.undo(judged.id, BY)
    await isFresh()
    const statement = addressOf(first.report.id, 's1')
    const rejected = await anew((other) => other.correct({ kind: 'reject', statement }, BY))
    await isFresh()
    await anew((other) => other.undo(rejected.id, BY))
    await isFresh()
    await anew((other) =>
      other.mergeEntities(['person:lena aske', 'person:jon vik'], { ...BY, by: 'person' }),
    )
    await isFresh()
  })
})
