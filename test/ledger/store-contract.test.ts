import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stores } from '../../src/ledger/stores/index.ts'
import { addressOf, hexOf } from '../../src/model/address.ts'
import { dayRange } from '../../src/model/edtf.ts'
import type { LedgerFilter } from '../../src/model/ports/ledger-filter.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Reading } from '../../src/model/reading.ts'
import { contradiction, readingOf, sameness } from './entries.ts'
import { type Judge, rulesWith } from './rules.ts'

const AT = '2026-01-02T03:04:05.000Z'
const visit = readingOf(
  '2024-03-05',
  [
    { who: 'Ana Velt', what: 'the bridge opens in March', said: '2024-03-04' },
    { who: 'Oto Ruun', what: 'the toll stays' },
  ],
  [{ what: 'the opening of the bridge', scheduledFor: '2024-03-20', time: null }],
)
const denial = readingOf('2024-03-09', [{ who: 'Oto Ruun', what: 'the bridge opens in March', denies: true }])
const undated = readingOf('XXXX-03-09', [{ who: 'Ana Velt', what: 'a ferry\0 will run' }])
const never: Judge = () => []

/** What the next report is judged to be to those that are there. */
let judge: Judge = never
const rules = rulesWith((known) => judge(known))

function add(store: LedgerStore, reading: Reading, judged: Judge = never, at = AT): Promise<boolean> {
  judge = judged
  return store.add(reading, at)
}

describe.each(stores)('the store $name', (kind) => {
  let folder: string
  let store: LedgerStore

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-ledger-'))
    store = kind.open(join(folder, 'ledger.db'), { create: true, rules })
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const fill = async () => {
    await add(store, visit)
    await add(store, denial, () => [contradiction(visit, denial)])
    await add(store, undated)
  }

  it('begins empty', async () => {
    expect(await store.counts()).toEqual({ reports: 0, statements: 0, sources: 0, events: 0, conflicts: 0 })
    expect(await store.statements({})).toEqual([])
  })

  it('lists of a time those that were said then, whichever way it goes through them', async () => {
    await fill()
    const all = await store.statements({})
    for (const [since, until] of [
      ['2024-03-05', '2024'],
      ['2023', '2024-03-04'],
      ['2024-03-06', '2024-03-31'],
      ['2025', '2026'],
    ] as const) {
      const then = all.filter(({ statement: { said } }) => {
        const { earliest, latest } = dayRange(said.edtf)
        const [from, to] = [dayRange(since).earliest ?? '', dayRange(until).latest ?? '']
        return earliest !== null && latest !== null && latest >= from && earliest <= to
      })
      expect(await store.statements({ since, until })).toEqual(then)
      expect(await store.statements({ since, until, limit: 10 })).toEqual(then)
    }
  })

  it('finds what contradicts by either side, as by hand', async () => {
    await fill()
    const all = await store.judgements({ verdict: 'contradicts' })
    for (const by of ['Velt', 'Ruun', 'Nobody'])
      expect(await store.judgements({ verdict: 'contradicts', by })).toEqual(
        all.filter(({ statements }) =>
          statements.some(({ chain }) => chain.some(({ name }) => name.includes(by))),
        ),
      )
  })

  it('counts what it holds', async () => {
    await fill()
    expect(await store.counts()).toEqual({ reports: 3, statements: 4, sources: 2, events: 1, conflicts: 1 })
  })

  it('gives a reading back letter for letter', async () => {
    await fill()
    for (const reading of [visit, denial, undated])
      expect(await store.reading(reading.report.id)).toEqual(reading)
  })

  it('changes nothing when a report is added again', async () => {
    await fill()
    const before = [await store.counts(), await store.statements({})]
    expect(await add(store, visit, () => [contradiction(visit, denial)], '2030-01-01T00:00:00.000Z')).toBe(
      false,
    )
    expect([await store.counts(), await store.statements({})]).toEqual(before)
  })

  it('counts what was known on a day', async () => {
    await fill()
    const none = { reports: 0, statements: 0, sources: 0, events: 0, conflicts: 0 }
    expect(await store.counts({ asOf: '2024-03-04' })).toEqual(none)
    expect(await store.counts({ asOf: '2024-03-05' })).toEqual({
      ...{ reports: 1, statements: 2, sources: 2, events: 1, conflicts: 0 },
    })
    expect(await store.counts({ asOf: '2030' })).toEqual(await store.counts())
  })

  it('knows between which days its reports were published', async () => {
    expect(await store.publishedBetween()).toEqual({ first: null, last: null })
    await fill()
    expect(await store.publishedBetween()).toEqual({ first: '2024-03-05', last: '2024-03-09' })
  })

  it('gives a list in parts that together are the whole', async () => {
    await fill()
    const parts = async <Row>(
      list: (filter: LedgerFilter) => Promise<readonly Row[]>,
      keyOf: (row: Row) => string,
    ) => {
      const rows: Row[] = []
      for (;;) {
        const last = rows.at(-1)
        const next = await list({ limit: 1, ...(last ? { after: keyOf(last) } : {}) })
        if (next.length === 0) return rows
        rows.push(...next)
      }
    }
    expect(await parts(store.statements, ({ address }) => address)).toEqual(await store.statements({}))
    expect(await parts(store.events, ({ address }) => address)).toEqual(await store.events({}))
    expect(await parts(store.reports, ({ id }) => id)).toEqual(await store.reports({}))
    const conflicts = (filter: LedgerFilter) => store.judgements({ ...filter, verdict: 'contradicts' })
    expect(await parts(conflicts, ({ judgement }) => judgement.id)).toEqual(await conflicts({}))
  })

  it('gives moments in the order of days, in parts that together are the whole, and counts their days', async () => {
    for (const [at, said] of [
      '2023',
      '../2024-03',
      '2024-03-01/..',
      '2024-03',
      '2024-03-04',
      'XXXX-05-01',
    ].entries())
      await add(
        store,
        readingOf(
          `2024-03-${10 + at}`,
          [{ who: 'Ana Velt', what: `a word of ${at}`, said }],
          [{ what: `a vote of ${at}`, scheduledFor: said, time: null }],
        ),
      )
    const whole = await store.moments({}, {})
    expect(whole.map(({ kind, when }) => [kind, when])).toEqual(
      ['2023', '2024-03-01/..', '2024-03', '2024-03-04', '../2024-03', 'XXXX-05-01'].flatMap((when) => [
        ['event', when],
        ['said', when],
      ]),
    )
    for (const limit of [1, 2, 5]) {
      const parts = []
      for (let part = await store.moments({}, { limit }); part.length > 0; ) {
        parts.push(...part)
        part = await store.moments({}, { limit, after: part.at(-1) })
      }
      expect(parts).toEqual(whole)
    }
    for (const filter of [{}, { asOf: '2024-03-12' }, { about: 'word' }]) {
      const spans = await store.daySpans(filter)
      const moments = await store.moments(filter, {})
      expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(moments.length)
      for (const { first, last } of moments)
        expect(spans.filter((span) => span.first === first && span.last === last)).not.toEqual([])
    }
  })

  it('lists what stands in one report', async () => {
    await fill()
    const { id } = visit.report
    expect((await store.statements({ report: id })).map(({ report }) => report)).toEqual([id, id])
    expect(await store.events({ report: id })).toHaveLength(1)
    expect(await store.judgements({ report: id, verdict: 'contradicts' })).toHaveLength(1)
    expect(await store.judgements({ report: undated.report.id, verdict: 'contradicts' })).toEqual([])
  })

  it('has a version that changes when it does', async () => {
    const empty = await store.version()
    expect(await store.version()).toBe(empty)
    await fill()
    const filled = await store.version()
    expect(filled).not.toBe(empty)
    await store.statements({})
    expect(await store.version()).toBe(filled)
    const [first] = await store.entities({})
    await store.splitEntity(first?.key ?? '', { who: 'a', why: 'b', at: AT })
    await add(store, readingOf('2024-04-01', [{ who: 'Ana Velt', what: 'the toll rises' }]))
    expect(await store.version()).not.toBe(filled)
  })

  it('knows which reports it has', async () => {
    await fill()
    expect(await store.has(visit.report.id)).toBe(true)
    expect(await store.has('sha256-00')).toBe(false)
  })

  it('takes a report whole or not at all', async () => {
    await add(store, visit)
    const nowhere = { ...contradiction(visit, denial), between: ['0:s1', '1:s1'] as const }
    await expect(add(store, denial, () => [nowhere])).rejects.toThrow()
    await expect(
      add(store, denial, () => {
        throw new Error('judged badly')
      }),
    ).rejects.toThrow('judged badly')
    expect(await store.counts()).toMatchObject({ reports: 1, statements: 2, conflicts: 0 })
    expect(await store.has(denial.report.id)).toBe(false)
    expect(await add(store, denial)).toBe(true)
  })

  it('offers the statements that share a key, those of the report itself left out', async () => {
    await add(store, visit)
    let offered: readonly string[] = []
    await add(store, denial, (known) => {
      offered = known.map(({ address }) => address)
      return []
    })
    expect(offered).toEqual([addressOf(visit.report.id, 's1')])
    expect(await store.candidates(['nothing'])).toEqual([])
    expect((await store.candidates(['bridge', 'March'])).length).toBe(2)
  })

  it('lists the same whatever was added first', async () => {
    await fill()
    const other = kind.open(join(folder, 'other.db'), { create: true, rules })
    await add(other, undated)
    await add(other, denial)
    await add(other, visit, () => [contradiction(visit, denial)])
    for (const list of ['statements', 'events', 'sources', 'reports'] as const) {
      expect(await other[list]({})).toEqual(await store[list]({}))
    }
    const verdict = 'contradicts'
    expect(await other.judgements({ verdict })).toEqual(await store.judgements({ verdict }))
    await other.close()
  })

  it.each([
    [{}, 4],
    [{ by: 'velt' }, 2],
    [{ by: 'ANA velt' }, 2],
    [{ by: 'Ana Ruun' }, 0],
    [{ by: '"' }, 0],
    [{ about: 'bridge' }, 2],
    [{ about: 'bridge OR toll' }, 0],
    [{ about: "brid'; drop table reports; --" }, 0],
    [{ certainty: 'CT-' as const }, 1],
    [{ since: '2024-03-05' }, 2],
    [{ until: '2024-03-04' }, 1],
    [{ since: '2024-03-04', until: '2024-03-05' }, 2],
    [{ since: '2024-03' }, 3],
    [{ asOf: '2024-03-05' }, 2],
    [{ asOf: '2024-03-09' }, 3],
    [{ limit: 1 }, 1],
  ])('filters statements by %j', async (filter, count) => {
    await fill()
    expect((await store.statements(filter)).length).toBe(count)
  })

  it('filters events, sources, reports and judgements', async () => {
    await fill()
    expect((await store.events({ about: 'opening' })).length).toBe(1)
    expect((await store.events({ by: 'Ruun' })).length).toBe(0)
    expect((await store.events({ by: 'Velt', since: '2024-03-20' }))[0]).toMatchObject({
      what: 'the opening of the bridge',
      actors: ['Ana Velt'],
      scheduledFor: '2024-03-20',
    })
    // By the day on which it is to be, too, though it has not been.
    expect((await store.events({ since: '2024-03-20', until: '2024-03-21' })).length).toBe(1)
    expect((await store.events({ since: '2024-03-21' })).length).toBe(0)
    expect(await store.sources({ by: 'ruun' })).toEqual([
      { key: 'person:oto ruun', name: 'Oto Ruun', type: 'person', statements: 2, reports: 2, denials: 1 },
    ])
    expect((await store.reports({ about: 'toll' })).length).toBe(1)
    const verdict = 'contradicts'
    expect((await store.judgements({ verdict, about: 'bridge' })).length).toBe(1)
    expect((await store.judgements({ verdict, about: 'toll' })).length).toBe(0)
    expect((await store.judgements({ verdict, asOf: '2024-03-08' })).length).toBe(0)
    expect((await store.judgements({ verdict: 'same' })).length).toBe(0)
  })

  it('finds an actor by whole words of a name before the words for a source', async () => {
    const spoken = readingOf('2024-03-06', [
      { who: 'A spokesman for Milan Marić', what: 'the quay stays' },
      { who: 'A spokesman for Milan Marić', what: 'the pier stays' },
      { who: 'Milan Marić', what: 'the quay goes' },
    ])
    const [spokesman, ...others] = spoken.layers.entities
    const unnamed = { key: 'f1ea053fb8feaa78:person:e1:spokesman', name: 'spokesman' }
    const entities = [...(spokesman ? [{ ...spokesman, ...unnamed }] : []), ...others]
    await add(store, { ...spoken, layers: { ...spoken.layers, entities } })
    await add(
      store,
      readingOf('2024-03-07', [
        { who: 'Eva Marići', what: 'the quay stays' },
        { who: 'Eva Marići', what: 'the pier stays' },
      ]),
    )
    for (const written of ['Marić', 'maric', 'Milan Maric', 'person:milan marić'])
      expect(await store.actor(written), written).toEqual({ key: 'person:milan marić', name: 'Milan Marić' })
    expect((await store.actor('spokesman Maric')).name).toBe('spokesman')
    expect((await store.actor('Ev*')).name).toBe('Eva Marići')
    expect(
      (await store
        .actor(Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' '))
        .catch(String)) as string,
    ).toMatch('knows nobody')
  })

  describe('entities across reports', () => {
    const keys = ['person:ana velt', 'person:oto ruun']
    const merge = { by: 'person', who: 'Ina', why: 'one spokesman', at: AT }
    const split = { who: 'Bo', why: 'two after all', at: '2026-02-02T03:04:05.000Z' }

    it('are those of all reports', async () => {
      await fill()
      const rows = await store.entities({})
      expect(rows.map(({ key, name, reports }) => [key, name, reports])).toEqual([
        ['person:ana velt', 'Ana Velt', 2],
        ['person:oto ruun', 'Oto Ruun', 2],
      ])
      expect((await store.entities({ by: 'oto' })).map(({ key }) => key)).toEqual(['person:oto ruun'])
      expect(await store.entities({ merged: true })).toEqual([])
    })

    it('have the titles that reports give them, with the reports and their days, where they are asked for', async () => {
      const role = { id: 'r1', rule: 'roles/title', start: 0, end: 3, from: null, until: null } as const
      const ofVelt = (reading: Reading, title: string): Reading => {
        const entity = reading.layers.entities.find(({ name }) => name === 'Ana Velt')?.id ?? ''
        const toldRoles = [{ ...role, entity, title, state: 'held' as const }]
        return { ...reading, layers: { ...reading.layers, toldRoles } }
      }
      await add(store, ofVelt(visit, 'Minister'))
      await add(store, ofVelt(undated, 'minister'))
      const [row] = await store.entities({ by: 'Ana Velt', roles: true })
      expect(row?.roles).toMatchObject([{ title: 'Minister', state: 'held', told: 2 }])
      expect(row?.roles?.[0]?.reports).toHaveLength(2)
      expect((await store.entities({ by: 'Ana Velt' }))[0]).not.toHaveProperty('roles')
    })

    it('are merged, keep what was merged, and count as one source', async () => {
      await fill()
      expect(await store.mergeEntities(keys, merge)).toBe(1)
      const [row, ...others] = await store.entities({})
      expect(others).toEqual([])
      expect(row).toMatchObject({ key: keys[0], name: 'Ana Velt', reports: 3, keys })
      expect(row?.judgements).toMatchObject([
        { keys, by: 'person', who: 'Ina', why: 'one spokesman', retracted: null },
      ])
      expect((await store.sources({})).map(({ key, statements }) => [key, statements])).toEqual([
        [keys[0], 4],
      ])
      expect((await store.counts()).sources).toBe(1)
      expect((await store.statements({ by: 'Oto' })).length).toBe(4)
      expect((await store.statements({})).length).toBe(4)
    })

    it('are split again, with who and why, and nothing is forgotten', async () => {
      await fill()
      const before = [await store.sources({}), await store.statements({ by: 'Oto' })]
      await store.mergeEntities(keys, merge)
      expect(await store.splitEntity('person:oto ruun', split)).toBe(1)
      expect([await store.sources({}), await store.statements({ by: 'Oto' })]).toEqual(before)
      const [row] = await store.entities({ by: 'Ana' })
      expect(row?.judgements).toMatchObject([{ who: 'Ina', retracted: split }])
      expect(await store.splitEntity('person:oto ruun', split)).toBe(0)
    })

    it('stay apart where a rule is asked again, and may be merged by hand again', async () => {
      await fill()
      const rule = { ...merge, by: 'claims/same-person' }
      expect(await store.mergeEntities(keys, rule)).toBe(1)
      expect(await store.mergeEntities(keys, rule)).toBe(0)
      await store.splitEntity('person:ana velt', split)
      expect(await store.mergeEntities(keys, { ...rule, at: split.at })).toBe(0)
      expect((await store.entities({})).length).toBe(2)
      expect(await store.mergeEntities(keys, { ...merge, at: '2026-03-03T00:00:00.000Z' })).toBe(1)
      expect((await store.entities({})).length).toBe(1)
    })

    it('must be in the ledger', async () => {
      await fill()
      await expect(store.mergeEntities([...keys, 'person:nobody'], merge)).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(store.splitEntity('person:nobody', split)).rejects.toMatchObject({ code: 'not-found' })
      expect((await store.entities({})).length).toBe(2)
    })
  })

  describe('claims', () => {
    const again = readingOf('2024-03-07', [{ who: 'Ina Moor', what: 'the bridge opens in March' }])
    const ids = async () => (await store.claims({ atLeast: 2 })).map(({ claim }) => claim.id)

    it('are gathered as reports come in, with origins and standing, whatever came first', async () => {
      await add(store, visit)
      await add(store, again, () => [sameness(visit, again)])
      await add(store, denial, () => [contradiction(visit, denial)])
      const claims = await store.claims({})
      expect(claims.map(({ standing, statements }) => [standing, statements.length])).toEqual([
        ['denied', 2],
        ['denied', 1],
        ['unchallenged', 1],
      ])
      expect(claims[0]?.claim.origins.map(({ label }) => label).sort()).toEqual(['Ana Velt', 'Ina Moor'])
      const other = kind.open(join(folder, 'other.db'), { create: true, rules })
      await add(other, denial)
      await add(other, again)
      await add(other, visit, () => [contradiction(visit, denial), sameness(visit, again)])
      expect(await other.claims({})).toEqual(claims)
      await other.close()
    })

    it('keep their id while their members stay, and are found by a former id, a beginning and a statement', async () => {
      await add(store, visit)
      const [first] = await store.claims({ about: 'bridge' })
      await add(store, again, () => [sameness(visit, again)])
      const [id = ''] = await ids()
      await add(store, denial)
      expect(await ids()).toEqual([id])
      for (const written of [id, id.slice(0, 9), first?.claim.id ?? '', addressOf(again.report.id, 's1')])
        expect((await store.claim(written)).claim.id).toBe(id)
      await expect(store.claim('k')).rejects.toMatchObject({ code: 'not-found' })
      await expect(store.claim('k0000')).rejects.toMatchObject({ code: 'not-found' })
      await expect(store.claim('j1')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('are filtered by what their statements fulfil, their size and their standing', async () => {
      await fill()
      expect((await store.claims({ about: 'bridge' })).length).toBe(2)
      expect((await store.claims({ by: 'velt', about: 'bridge' })).length).toBe(1)
      expect((await store.claims({ standing: 'denied' })).length).toBe(2)
      expect((await store.claims({ atLeast: 2 })).length).toBe(0)
      expect((await store.claims({ limit: 1 })).length).toBe(1)
      expect((await store.claims({ asOf: '2024-03-08' })).length).toBe(2)
    })

    it('count merged entities as one source, and as two again when they are split', async () => {
      await add(store, visit)
      await add(store, again, () => [sameness(visit, again)])
      const before = await store.claims({})
      const keys = ['person:ana velt', 'person:ina moor']
      judge = () => [sameness(visit, again)]
      await store.mergeEntities(keys, { by: 'person', who: 'Ina', why: 'one woman', at: AT })
      const [row] = await store.claims({ atLeast: 2 })
      expect(row?.claim.origins.map(({ label }) => label)).toEqual(['Ana Velt'])
      expect(row?.statements.flatMap(({ entityKeys }) => Object.values(entityKeys))).toEqual([
        'person:ana velt',
        'person:ana velt',
      ])
      await store.splitEntity('person:ina moor', { who: 'Bo', why: 'two women', at: AT })
      expect(await store.claims({})).toEqual(before)
    })

    it('show what stands on their statements', async () => {
      await fill()
      const address = addressOf(visit.report.id, 's1')
      const [conflict, ...others] = await store.judgementsOn([address], 'contradicts')
      expect(conflict?.judgement).toEqual(contradiction(visit, denial))
      expect(others).toEqual([])
      expect(await store.judgementsOn([address], 'same')).toEqual([])
      expect(await store.judgementsOn([], 'contradicts')).toEqual([])
    })
  })

  it('finds by any unique beginning of the digits', async () => {
    await fill()
    const hex = hexOf(visit.report.id)
    for (const length of [8, 12, 64]) {
      expect((await store.statement(`${hex.slice(0, length)}:s2`)).statement.quote).toBe('the toll stays')
    }
    expect((await store.event(`${hex.slice(0, 8)}:v1`)).what).toBe('the opening of the bridge')
    const { id } = contradiction(visit, denial)
    expect((await store.judgement(id.slice(0, 8))).judgement).toEqual(contradiction(visit, denial))
  })

  it('says what it cannot find, and what is ambiguous', async () => {
    await fill()
    const hex = hexOf(visit.report.id)
    await expect(store.statement(`${hex.slice(0, 8)}:s99`)).rejects.toMatchObject({ code: 'not-found' })
    await expect(store.statement('ffffffffffff:s1')).rejects.toMatchObject({ code: 'not-found' })
    await expect(store.statement('nonsense')).rejects.toMatchObject({ code: 'not-found' })
    await expect(store.reading('')).rejects.toMatchObject({ code: 'not-found' })
    await expect(store.judgement('j-')).resolves.toBeDefined()
    for (let day = 10; day < 28; day++)
      await add(store, readingOf(`2024-04-${day}`, [{ who: 'A', what: 'b' }]))
    // Nineteen reports begin with sixteen digits: two share one.
    const digits = (await store.reports({})).map(({ id }) => hexOf(id)[0] ?? '')
    const shared = digits.find((digit, at) => digits.indexOf(digit) !== at) ?? ''
    await expect(store.reading(shared)).rejects.toMatchObject({ code: 'ambiguous-id' })
  })

  it('keeps what it holds when it is opened again', async () => {
    await fill()
    await store.close()
    store = kind.open(join(folder, 'ledger.db'), { create: false, rules })
    expect(await store.counts()).toMatchObject({ reports: 3, statements: 4 })
  })

  it('makes no ledger unless it is told to', () => {
    expect(() => kind.open(join(folder, 'absent.db'), { create: false, rules })).toThrow(
      expect.objectContaining({ code: 'no-ledger' }),
    )
  })
})
