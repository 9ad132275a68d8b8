import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claims } from '../../src/app/asking/claims.ts'
import { sourceRecord, suggestionFor } from '../../src/app/asking/source-record.ts'
import { addWatch, watchNews } from '../../src/app/asking/watch.ts'
import { openDossier } from '../../src/app/dossier/open-dossier.ts'
import { DOSSIER_FORMATS, writeDossier } from '../../src/app/dossier/write-dossier.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import { addressOf } from '../../src/model/address.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import { judgedByWords, readingOf } from './entries.ts'
import { rulesWith } from './rules.ts'

const OPENS = 'the bridge opens in March'
const visit = readingOf(
  '2024-02-05',
  [{ who: 'Ana Velt', what: OPENS }],
  [{ what: 'the opening of the bridge', scheduledFor: '2024-03-20', time: '2024-03-20' }],
)
const moor = readingOf('2024-02-07', [
  { who: 'Ina Moor', what: OPENS },
  { who: 'Ina Moor', what: 'Ana Velt <b>spoke</b> too soon | and `loudly`' },
])
const denial = readingOf('2024-03-09', [{ who: 'Oto Ruun', what: OPENS, denies: true }])
const turn = readingOf('2024-04-02', [{ who: 'Ana Velt', what: OPENS, denies: true }])

const [first = '', repeated = '', turned = ''] = [visit, moor, turn].map(({ report }) =>
  addressOf(report.id, 's1'),
)
const rules = { ...rulesWith(() => []), against: judgedByWords }
const at = (day: string) => `${day}T10:00:00.000Z`

describe.each(stores)('on the store $name', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-dossier-'))
  let store: LedgerStore

  beforeAll(async () => {
    store = kind.open(join(folder, 'ledger.db'), { create: true, rules })
    for (const reading of [visit, moor, denial, turn]) await store.add(reading, at('2026-01-01'))
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  describe('a dossier', () => {
    it('is the same when it is asked again, and of the ledger opened anew', async () => {
      const asked = { asOf: '2024-04-30', since: '2024-02-06' }
      const once = await openDossier(store, { actor: 'Ana Velt' }, asked)
      expect(await openDossier(store, { actor: 'Ana Velt' }, asked)).toEqual(once)
      const again = kind.open(join(folder, 'ledger.db'), { create: false, rules })
      expect(await openDossier(again, { actor: 'Ana Velt' }, asked)).toEqual(once)
      await again.close()
    })

    it('of an actor has what they said, their positions with the reversal, conflicts, claims and what is due', async () => {
      const dossier = await openDossier(store, { actor: 'velt' }, { asOf: '2024-05-01' })
      expect(dossier.subject).toEqual({ kind: 'actor', key: 'person:ana velt', name: 'Ana Velt' })
      expect(dossier.said.rows.map(({ address }) => address)).toEqual([turned, first])
      expect(dossier.said.more).toBe(0)
      expect(dossier.conflicts.map(({ repeats }) => repeats)).toEqual([3])
      expect(dossier.claims.map(({ standing, claim }) => [standing, claim.origins.length])).toContainEqual([
        ...['denied', 2],
      ])
      const [issue, ...others] = dossier.issues
      expect(others).toEqual([])
      expect(issue?.title).toBe(OPENS)
      const velt = issue?.actors.find(({ name }) => name === 'Ana Velt')
      expect(velt?.cells.map(({ month, position, reversal }) => [month, position, reversal])).toEqual([
        ['2024-02', 'for', false],
        ['2024-04', 'against', true],
      ])
      expect(dossier.timeline.map(({ when }) => when)).toEqual([
        '2024-02-05',
        '2024-02-07',
        '2024-03-20',
        '2024-04-02',
      ])
      expect(dossier.due).toMatchObject([{ what: 'the opening of the bridge', due: 'passed' }])
      expect(dossier.changes).toEqual([])
    })

    it('knows only what was known on its day', async () => {
      const { said, conflicts, claims } = await openDossier(
        store,
        { actor: 'person:ana velt' },
        { asOf: '2024-02-28' },
      )
      expect(said.rows.length).toBe(1)
      expect(conflicts).toEqual([])
      expect(claims).toMatchObject([{ standing: 'corroborated' }])
      await expect(openDossier(store, { claim: first }, { asOf: '2024-01-01' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('tells what changed since a day', async () => {
      const { changes } = await openDossier(
        store,
        { topic: 'bridge' },
        { asOf: '2024-03-31', since: '2024-02-07' },
      )
      expect(changes.map(({ kind: what, known }) => [known, what])).toEqual([
        ['2024-02-07', 'origin'],
        ['2024-02-07', 'said'],
        ['2024-02-07', 'standing'],
        ...Array.from({ length: 2 }, () => ['2024-03-09', 'conflict']),
        ['2024-03-09', 'said'],
        ...Array.from({ length: 2 }, () => ['2024-03-09', 'standing']),
        ['2024-03-21', 'passed'],
      ])
    })

    it('of a claim has both sides, and says how much more there is', async () => {
      const dossier = await openDossier(store, { claim: repeated }, { asOf: '2024-05-01', limit: 1 })
      expect(dossier.title).toBe(OPENS)
      expect([dossier.said.rows.length, dossier.said.more]).toEqual([1, 1])
      expect([dossier.others.rows.length, dossier.others.more]).toEqual([1, 1])
    })

    it('is written with a footnote to the evidence of each statement, and nothing of a report is markup', async () => {
      const dossier = await openDossier(store, { topic: 'spoke OR bridge' }, { asOf: '2024-05-01' })
      expect(dossier.said.rows).toEqual([])
      const about = await openDossier(
        store,
        { actor: 'Ina Moor' },
        { asOf: '2024-05-01', since: '2024-01-01' },
      )
      const pages = Object.fromEntries(DOSSIER_FORMATS.map((name) => [name, writeDossier(about, name)]))
      const { markdown = '', html = '', json = '' } = pages
      for (const page of [markdown, html]) {
        expect(page).toContain(`${addressOf(moor.report.id, 's2')}, characters`)
        expect(page).not.toContain('<b>')
      }
      expect(markdown).toContain('\\<b\\>spoke\\</b\\> too soon \\| and \\`loudly\\`')
      expect(html).toContain('&lt;b&gt;spoke&lt;/b&gt; too soon')
      expect(html).not.toMatch(/<script|https?:/)
      const refs = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
      const notes = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number)
      expect([...refs].sort()).toEqual([...notes].sort())
      expect([...html.matchAll(/href="#n(\d+)"/g)].every(([, n]) => html.includes(`id="n${n}"`))).toBe(true)
      expect(JSON.parse(json)).toEqual(about)
      expect(() => writeDossier(about, 'pdf')).toThrow(expect.objectContaining({ code: 'bad-option' }))
    })

    it('is of somebody whom the ledger knows', async () => {
      for (const actor of ['Nobody Known', '', '"', '%'])
        await expect(openDossier(store, { actor }, { asOf: '2024-05-01' })).rejects.toMatchObject({
          code: 'not-found',
        })
    })
  })

  it('claims are ranked as they stood on a day, however many of them are looked at', async () => {
    const all = await claims(store, { asOf: '2024-02-28', atLeast: 1 })
    expect(all.map(({ standing, claim }) => [standing, claim.origins.length])).toEqual([
      ['corroborated', 2],
      ['unchallenged', 1],
    ])
    expect(await claims(store, { asOf: '2024-02-28', limit: 1, statementsEach: 1 })).toMatchObject([
      { claim: { statements: [expect.any(String), expect.any(String)] }, statements: [{}] },
    ])
    expect(await claims(store, { asOf: '2024-02-28', standing: 'denied' })).toEqual([])
    expect((await claims(store, { standing: 'denied', atLeast: 1 })).length).toBeGreaterThan(0)
    expect(await store.claims({ offset: 1, limit: 1 })).toEqual((await store.claims({})).slice(1, 2))
  })

  describe('the record of a source', () => {
    it('has its statements, its claims as they stand, who denies it and how often it was first', async () => {
      expect(await sourceRecord(store, 'Ana Velt')).toMatchObject({
        ...{
          kind: 'source',
          key: 'person:ana velt',
          statements: 2,
          reports: 2,
          claims: 2,
          shared: 2,
          first: 1,
        },
        ...{ denied: 2, corroborated: 0, firstKnown: '2024-02-05', lastKnown: '2024-04-02', grades: [] },
        deniedBy: [{ key: 'person:oto ruun', name: 'Oto Ruun', count: 1 }],
        partners: [{ key: null, name: 'Courier', count: 2 }],
        suggestion: { grade: 'F' },
      })
    })

    it('of an outlet counts what it carried; a grade of the user stands beside the suggestion', async () => {
      const by = { who: 'Ina', why: 'careful', at: at('2026-02-01') }
      const { id } = await store.correct({ kind: 'grade-source', source: 'Courier', grade: 'B' }, by)
      const record = await sourceRecord(store, 'Courier')
      expect(record).toMatchObject({ kind: 'outlet', statements: 5, reports: 4, suggestion: { grade: 'F' } })
      expect(record.grades).toMatchObject([{ correction: { grade: 'B' }, who: 'Ina' }])
      await store.undo(id, by)
      expect((await sourceRecord(store, 'Courier')).grades).toEqual([])
      await expect(sourceRecord(store, 'Nobody Known')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('is judged only where others speak of enough of its claims', async () => {
      const figures = await store.sourceFigures('Ana Velt')
      const grade = (corroborated: number, denied: number) =>
        suggestionFor({ ...figures, claims: 50, corroborated, denied, contested: 0, withdrawn: 0 }).grade
      expect([
        grade(2, 2),
        grade(5, 0),
        grade(20, 0),
        grade(8, 2),
        grade(6, 4),
        grade(3, 7),
        grade(0, 9),
      ]).toEqual(['F', 'B', 'A', 'B', 'C', 'D', 'E'])
    })
  })
})

describe.each(stores)('a watch on the store $name', (kind) => {
  it('tells each thing once: a first independent origin, a denial, a date that passed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-watch-'))
    const store = kind.open(join(folder, 'ledger.db'), { create: true, rules })
    const news = async (day: string, look = true) =>
      (await watchNews(store, at(day), { look }))
        .map(({ watch, changes, events }) => [
          watch.target.kind,
          ...changes.map((change) =>
            change.kind === 'origin' ? `origin ${change.before} ${change.after}` : change.kind,
          ),
          ...events.map(({ what }) => what),
        ])
        .sort()
    await store.add(visit, at('2024-02-06'))
    const watch = await addWatch(store, { claim: first }, at('2024-02-06'))
    await addWatch(store, { actor: 'Ana Velt' }, at('2024-02-06'))
    await addWatch(store, { topic: 'toll' }, at('2024-02-06'))
    await addWatch(store, { event: addressOf(visit.report.id, 'v1') }, at('2024-02-06'))
    expect((await addWatch(store, { claim: first }, at('2024-02-09'))).seenAt).toBe(watch.seenAt)
    expect((await store.watches()).length).toBe(4)
    expect(await news('2024-02-06')).toEqual([])

    await store.add(moor, at('2024-02-08'))
    const corroborated = [
      ['actor', 'said'],
      ['claim', 'origin 1 2', 'said', 'standing'],
    ]
    expect(await news('2024-02-09', false)).toEqual(corroborated)
    expect(await news('2024-02-09')).toEqual(corroborated)
    expect(await news('2024-02-10')).toEqual([])

    await store.add(denial, at('2024-03-10'))
    expect(await news('2024-03-11')).toEqual([['claim', 'conflict', 'conflict', 'standing']])
    expect(await news('2024-03-21')).toEqual([
      ['actor', 'passed'],
      ['event', 'passed'],
    ])
    expect(await news('2024-03-22')).toEqual([])

    expect((await store.removeWatch(watch.id.slice(0, 6))).id).toBe(watch.id)
    await expect(store.removeWatch(watch.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(addWatch(store, { actor: 'Nobody Known' }, at('2024-03-22'))).rejects.toMatchObject({
      code: 'not-found',
    })
    await store.close()
    rmSync(folder, { recursive: true })
  }, 60_000)
})
