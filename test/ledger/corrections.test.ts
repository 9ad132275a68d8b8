import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { editStatement } from '../../src/app/keeping/edit-statement.ts'
import { judgeConflict } from '../../src/app/keeping/judge-conflict.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import { addressOf } from '../../src/model/address.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Reading } from '../../src/model/reading.ts'
import { judgedByWords, readingOf } from './entries.ts'
import { rulesWith } from './rules.ts'

const AT = '2026-01-02T03:04:05.000Z'
const by = (minute: number) => ({ who: 'Ina', why: 'checked', at: `2026-02-02T03:${10 + minute}:00.000Z` })

const visit = readingOf('2024-03-05', [
  { who: 'Ana Velt', what: 'the bridge opens in March' },
  { who: 'Oto Ruun', what: 'the toll stays' },
])
const again = readingOf('2024-03-07', [{ who: 'Ina Moor', what: 'the bridge opens in March' }])
const denial = readingOf('2024-03-09', [{ who: 'Oto Ruun', what: 'the bridge opens in March', denies: true }])
const [first, repeated, denied] = [visit, again, denial].map(({ report }) => addressOf(report.id, 's1'))

const rules = { ...rulesWith(() => []), against: judgedByWords }

describe.each(stores)('corrections in the store $name', (kind) => {
  let folder: string
  let store: LedgerStore

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-corrections-'))
    store = kind.open(join(folder, 'ledger.db'), { create: true, rules })
    for (const reading of [visit, again, denial]) await store.add(reading, AT)
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const content = async () => ({
    counts: await store.counts(),
    statements: await store.statements({}),
    claims: await store.claims({}),
    conflicts: await store.judgements({ verdict: 'contradicts' }),
    found: await store.statements({ about: 'bridge', by: 'velt' }),
    sources: await store.sources({}),
  })
  const sizes = async () => (await store.claims({})).map(({ statements }) => statements.length)

  it('let a rejected statement out of lists, claims and conflicts, and undone they leave no trace but in the log', async () => {
    const before = await content()
    const { id } = await store.correct({ kind: 'reject', statement: first ?? '' }, by(0))
    expect((await store.statements({})).map(({ address }) => address)).not.toContain(first)
    expect(await sizes()).toEqual([1, 1, 1])
    expect((await store.judgements({ verdict: 'contradicts' })).length).toBe(1)
    expect((await store.statement(first ?? '')).review).toBe('rejected')
    const undone = { ...by(1), why: 'it was said after all' }
    expect(await store.undo(id.slice(0, 8), undone)).toMatchObject({ id, who: 'Ina', undone })
    expect(await content()).toEqual(before)
    expect((await store.corrections({})).length).toBe(1)
    expect(await store.corrections({ standing: true })).toEqual([])
    await expect(store.undo(id, undone)).rejects.toMatchObject({ code: 'already-undone' })
    await expect(store.undo('c0', undone)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('change parts of a statement, by which it is then found, and the reading stays as it was', async () => {
    const before = await content()
    const changes = {
      source: 'Oto Ruun',
      stance: 'denies',
      said: '2024-03-03',
      content: 'opens in March',
    } as const
    const { id } = await editStatement(store, first ?? '', changes, by(0))
    const row = await store.statement(first ?? '')
    expect(row).toMatchObject({ corrected: true, chain: [{ name: 'Oto Ruun' }] })
    expect(row.statement).toMatchObject({ quote: 'opens in March', said: { edtf: '2024-03-03' } })
    expect(visit.report.text.slice(row.statement.content[0]?.start, row.statement.content[0]?.end)).toBe(
      'opens in March',
    )
    expect(await store.statements({ about: 'bridge', by: 'velt' })).toEqual([])
    expect((await store.statements({ about: 'March', by: 'ruun', until: '2024-03-04' })).length).toBe(1)
    expect(await store.reading(visit.report.id)).toEqual(visit)
    const { id: second } = await editStatement(store, first ?? '', { certainty: 'PS+' }, by(1))
    expect((await store.statement(first ?? '')).statement.certainty).toBe('PS+')
    await store.undo(id, by(2))
    expect((await store.statement(first ?? '')).statement).toMatchObject({
      certainty: 'PS+',
      quote: 'the bridge opens in March',
    })
    await store.undo(second, by(3))
    expect(await content()).toEqual(before)
  })

  it('take no words that are not in the text, letter for letter', async () => {
    for (const wanted of [{ content: 'the Bridge opens' }, { source: 'Ana Velta' }, { content: '' }])
      await expect(editStatement(store, first ?? '', wanted, by(0))).rejects.toMatchObject({
        code: 'not-in-text',
      })
    await expect(editStatement(store, first ?? '', {}, by(0))).rejects.toMatchObject({ code: 'bad-option' })
    expect(await store.corrections({})).toEqual([])
  })

  it('split and merge claims over what the rules say', async () => {
    const before = await content()
    expect(await sizes()).toEqual([2, 1, 1])
    const split = await store.correct({ kind: 'unrelated', statements: [repeated ?? ''] }, by(0))
    expect(await sizes()).toEqual([1, 1, 1, 1])
    const claims = [first ?? '', denied ?? '']
    const merge = await store.correct({ kind: 'same', claims }, by(1))
    expect(await sizes()).toEqual([2, 1, 1])
    expect((await store.judgements({ verdict: 'contradicts' })).length).toBe(1)
    await store.correct({ kind: 'same', claims: [first ?? '', repeated ?? ''] }, by(2))
    expect(await sizes()).toEqual([3, 1])
    for (const { id } of [split, merge]) await store.undo(id, by(3))
    expect(await sizes()).toEqual([2, 1, 1])
    const [last] = await store.corrections({ standing: true })
    await store.undo(last?.id ?? '', by(4))
    expect(await content()).toEqual(before)
    await expect(
      store.correct({ kind: 'same', claims: [first ?? '', repeated ?? ''] }, by(5)),
    ).rejects.toMatchObject({ code: 'bad-option' })
    await expect(
      store.correct({ kind: 'unrelated', statements: [denied ?? ''] }, by(6)),
    ).rejects.toMatchObject({
      code: 'bad-option',
    })
  })

  it('say of a conflict that it is none, of all pairs that clash alike, and the other way round', async () => {
    const before = await content()
    const [one] = before.conflicts
    expect(before.conflicts.length).toBe(2)
    const { id } = await judgeConflict(store, one?.judgement.id ?? '', 'unrelated', by(0))
    expect(await store.judgements({ verdict: 'contradicts' })).toEqual([])
    expect((await store.claims({})).map(({ standing }) => standing)).not.toContain('denied')
    expect(await sizes()).toEqual([2, 1, 1])
    const judged = [first, repeated].toSorted()
    expect(await store.corrections({})).toMatchObject([
      { correction: { kind: 'judge', verdict: 'unrelated', statements: judged, others: [denied] } },
    ])
    const { id: back } = await store.correct(
      { kind: 'judge', verdict: 'contradicts', statements: [first ?? ''], others: [denied ?? ''] },
      by(1),
    )
    const [now, other] = await store.judgements({ verdict: 'contradicts' })
    expect(other).toBeUndefined()
    // The words that the rule found to clash are still those that do.
    const was = before.conflicts.find(({ judgement }) => judgement.between.includes(first ?? ''))?.judgement
    const { clash, conflict, between } = was ?? {}
    expect(now?.judgement).toMatchObject({ by: 'person', reason: 'checked', clash, conflict, between })
    for (const correction of [back, id]) await store.undo(correction, by(2))
    expect(await content()).toEqual(before)
    await expect(
      store.correct({ kind: 'judge', verdict: 'unrelated', statements: [first ?? ''], others: [] }, by(3)),
    ).rejects.toMatchObject({ code: 'bad-option' })
    const [same] = await store.judgementsOn([first ?? ''], 'same')
    await expect(judgeConflict(store, same?.judgement.id ?? '', 'unrelated', by(4))).rejects.toMatchObject({
      code: 'bad-option',
    })
  })

  it('keep grades and notes, with who and why', async () => {
    await store.correct({ kind: 'grade-source', source: 'person:ana velt', grade: 'B' }, by(0))
    await store.correct({ kind: 'grade-claim', claim: repeated ?? '', grade: '2' }, by(1))
    await store.correct({ kind: 'note', about: first ?? '', text: 'compare the minutes' }, by(2))
    await expect(
      store.correct({ kind: 'grade-source', source: 'person:nobody', grade: 'B' }, by(3)),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect((await store.corrections({})).map(({ correction }) => correction.kind)).toEqual([
      ...['note', 'grade-claim', 'grade-source'],
    ])
    expect(await store.corrections({ target: 'person:ana velt' })).toMatchObject([
      { correction: { grade: 'B' }, who: 'Ina', why: 'checked', at: by(0).at, undone: null, holds: true },
    ])
    expect((await store.corrections({ kind: 'note', limit: 1 })).length).toBe(1)
    expect(await store.corrections({ who: 'Bo' })).toEqual([])
  })

  it('log merges and splits of entities, and undo both', async () => {
    const before = await content()
    const keys = ['person:ana velt', 'person:ina moor']
    await store.mergeEntities(keys, { ...by(0), by: 'person' })
    const merged = await content()
    await store.splitEntity('person:ina moor', by(1))
    expect(await content()).toEqual(before)
    const [split, merge] = await store.corrections({})
    await store.undo(split?.id ?? '', by(2))
    expect(await content()).toEqual(merged)
    await store.undo(merge?.id ?? '', by(3))
    expect(await content()).toEqual(before)
  })

  describe('when a newer version reads the report again', () => {
    const [own = visit.statements[0], other = visit.statements[1]] = visit.statements
    const of = (statements: Reading['statements']): Reading => ({ ...visit, statements })
    /** The same two, the other way round: their ids have changed hands. */
    const turned =
      own && other
        ? of([
            { ...other, id: 's1' },
            { ...own, id: 's2' },
          ])
        : visit

    it('go over to what stands in the same place', async () => {
      await store.correct({ kind: 'accept', statement: first ?? '' }, by(0))
      await editStatement(store, first ?? '', { said: '2024-03-01' }, by(1))
      await store.correct({ kind: 'unrelated', statements: [first ?? ''] }, by(2))
      const [conflict] = await store.judgements({ verdict: 'contradicts' })
      await judgeConflict(store, conflict?.judgement.id ?? '', 'unrelated', by(3))
      expect((await store.judgements({ verdict: 'contradicts' })).length).toBe(1)
      expect(await store.replace(turned, '2026-03-03T00:00:00.000Z')).toBe(0)
      const moved = addressOf(visit.report.id, 's2')
      expect(await store.statement(moved)).toMatchObject({ review: 'accepted', corrected: true })
      expect((await store.statement(moved)).statement.said.edtf).toBe('2024-03-01')
      expect(await store.statement(first ?? '')).toMatchObject({ review: null, corrected: false })
      expect(await sizes()).toEqual([1, 1, 1, 1])
      expect((await store.judgements({ verdict: 'contradicts' })).length).toBe(1)
      expect((await store.corrections({ standing: true })).map(({ holds }) => holds)).not.toContain(false)
      expect((await store.corrections({ target: moved })).length).toBeGreaterThanOrEqual(3)
      expect((await store.statements({ about: 'toll' })).map(({ address }) => address)).toEqual([first])
    })

    it('stay in the log where nothing stands there, and count again when something does', async () => {
      await store.correct({ kind: 'accept', statement: first ?? '' }, by(0))
      await store.correct({ kind: 'unrelated', statements: [first ?? ''] }, by(1))
      const withoutFirst = own && other ? of([{ ...other, id: 's1' }]) : visit
      expect(await store.replace(withoutFirst, '2026-03-03T00:00:00.000Z')).toBe(2)
      expect((await store.corrections({})).map(({ holds }) => holds)).toEqual([false, false])
      expect((await store.statement(first ?? '')).review).toBeNull()
      expect(await store.replace(visit, '2026-03-04T00:00:00.000Z')).toBe(0)
      expect((await store.statement(first ?? '')).review).toBe('accepted')
      expect(await sizes()).toEqual([1, 1, 1, 1])
    })

    it('leave nothing behind: the ledger is that of the new reading', async () => {
      const fresh = kind.open(join(folder, 'fresh.db'), { create: true, rules })
      for (const reading of [turned, again, denial]) await fresh.add(reading, AT)
      await store.replace(turned, '2026-03-03T00:00:00.000Z')
      for (const list of ['statements', 'events', 'sources', 'reports', 'claims'] as const)
        expect(await store[list]({})).toEqual(await fresh[list]({}))
      expect(await store.statements({ about: 'bridge' })).toEqual(await fresh.statements({ about: 'bridge' }))
      expect(await store.reading(visit.report.id)).toEqual(turned)
      await expect(
        store.replace(readingOf('2020-01-01', [{ who: 'A', what: 'b' }]), AT),
      ).rejects.toMatchObject({ code: 'not-found' })
      await fresh.close()
    })
  })
})
