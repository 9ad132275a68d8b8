import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { search } from '../../src/app/asking/search.ts'
import { snippetOf } from '../../src/app/asking/snippet.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readingOf } from './entries.ts'
import { rulesWith } from './rules.ts'

const LONG = `the harbour board ${'met and talked and '.repeat(20)}closed the old café for good`

const reports = [
  readingOf('2024-03-05', [
    { who: 'Ana Velt', what: 'the ferry and the ferry pier close in March' },
    { who: 'Oto Ruun', what: 'the toll stays' },
  ]),
  readingOf('2024-04-07', [{ who: 'Oto Ruun', what: 'the ferry deal was never signed', denies: true }]),
  readingOf('2024-04-08', [{ who: 'Ina Moor', what: LONG }]),
]

describe.each(stores)('search in the store $name', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-search-'))
  let store: LedgerStore
  const quotes = async (query: Parameters<typeof search>[1]) =>
    (await search(store, query)).hits.map(({ statement }) => statement.statement.quote.slice(0, 14))

  beforeAll(async () => {
    store = kind.open(join(folder, 'ledger.db'), { create: true, rules: rulesWith(() => []) })
    for (const reading of reports) await store.add(reading, '2026-01-02T03:04:05.000Z')
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('puts first what fits best', async () => {
    const { hits, total } = await search(store, { words: 'ferry' })
    expect(hits.map(({ statement }) => statement.chain[0]?.name)).toEqual(['Ana Velt', 'Oto Ruun'])
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0)
    expect(total).toEqual({ count: 2, more: false })
  })

  it.each([
    [{ words: 'FERRY close' }, 1],
    [{ words: 'clos*' }, 2],
    [{ words: '"ferry deal"' }, 1],
    [{ words: '"deal ferry"' }, 0],
    [{ words: 'cafe' }, 1],
    [{ words: 'ferry OR toll' }, 0],
    [{ words: '"' }, 0],
    [{ words: '*' }, 0],
    [{}, 4],
    [{ by: 'ruun' }, 2],
    [{ by: 'ruun', stance: 'denies' as const }, 1],
    [{ words: 'ferry', outlet: 'courier' }, 2],
    [{ words: 'ferry', outlet: 'post' }, 0],
    [{ words: 'ferry', through: 'AP' }, 2],
    [{ words: 'toll', through: 'AP' }, 0],
    [{ kind: 'direct' as const }, 0],
    [{ certainty: 'CT-' as const }, 1],
    [{ since: '2024-04' }, 2],
    [{ asOf: '2024-03-31' }, 2],
    [{ limit: 1 }, 1],
  ])('finds by %j', async (query, count) => {
    expect((await quotes(query)).length).toBe(count)
  })

  it('counts by what the found can be told apart', async () => {
    const { facets } = await search(store, { words: 'ferry' })
    expect(facets).toEqual({
      outlet: [{ value: 'Courier', count: 2 }],
      source: [
        { value: 'Ana Velt', count: 1 },
        { value: 'Oto Ruun', count: 1 },
      ],
      stance: [
        { value: 'asserts', count: 1 },
        { value: 'denies', count: 1 },
      ],
      certainty: [
        { value: 'CT+', count: 1 },
        { value: 'CT-', count: 1 },
      ],
      month: [
        { value: '2024-03', count: 1 },
        { value: '2024-04', count: 1 },
      ],
      kind: [{ value: 'indirect', count: 2 }],
    })
  })

  it('shows passages that are the text of the report, letter for letter', async () => {
    const texts = new Map(reports.map(({ report }) => [report.id, report.text]))
    for (const words of ['ferry', 'cafe good', 'clos*', 'toll']) {
      for (const { statement, snippet } of (await search(store, { words })).hits) {
        const text = texts.get(statement.report) ?? ''
        expect(snippet?.text).toBe(text.slice(snippet?.start, snippet?.end))
        expect(snippet?.marks.length).toBeGreaterThan(0)
        for (const mark of snippet?.marks ?? [])
          expect(text.slice(mark.start, mark.end)).toMatch(/^(ferry|café|good|close|closed|toll)$/)
      }
    }
  })
})

describe('a snippet', () => {
  const statementOf = ({ statements }: Reading) => statements[0]
  const cut = statementOf(readingOf('2024-01-01', [{ who: 'A', what: 'one two' }]))

  it('of a cut content is of the part with the words', () => {
    if (!cut) throw new Error('no statement')
    const statement = {
      ...cut,
      content: [
        { start: 10, end: 13 },
        { start: 30, end: 34 },
      ],
      quote: 'one … four',
    }
    expect(snippetOf(statement, 'four')).toEqual({
      start: 30,
      end: 34,
      text: 'four',
      marks: [{ start: 30, end: 34 }],
    })
  })

  it('is none where the quote is not that of its content', () => {
    if (!cut) throw new Error('no statement')
    expect(snippetOf({ ...cut, quote: 'one two three' }, 'two')).toBeNull()
  })
})
