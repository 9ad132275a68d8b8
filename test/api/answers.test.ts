import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STATUSES } from '../../src/api/problem.ts'
import { routes } from '../../src/api/routes/index.ts'
import { streamExport } from '../../src/app/asking/stream-export.ts'
import { EXPORT_FORMATS } from '../../src/app/asking/write-export.ts'
import { connect, type HearsayClient } from '../../src/client/index.ts'
import { type Served, serveLedger } from './served-ledger.ts'

let served: Served
let client: HearsayClient
let ids: Readonly<Record<string, string | undefined>>

beforeAll(async () => {
  served = await serveLedger()
  client = connect(served.url)
  const [statement] = (await client.statements.part({ limit: 1 })).items
  const [event] = (await client.events.part({ limit: 1 })).items
  const [conflict] = (await client.conflicts.part({ limit: 1 })).items
  const [claim] = (await client.claims.part({ limit: 1 })).items
  ids = {
    '/reports/:id': statement?.report.id,
    '/statements/:address': statement?.address,
    '/events/:address': event?.address,
    '/events/:address/history': event?.address,
    '/claims/:id': claim?.id,
    '/conflicts/:id': conflict?.id,
    '/why/:id': conflict?.id,
  }
}, 120_000)

afterAll(async () => {
  await served.close()
  expect(served.defects).toEqual([])
})

const ask = (path: string, init?: RequestInit) => fetch(`${served.url}/api/v1${path}`, init)

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** What some routes must be asked. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '/search': '?words=dam',
  '/dossier': '?topic=dam&since=2017-03-07',
  '/source': '?name=Dornik',
}

const MAY_BE_EMPTY: readonly string[] = ['/watches', '/watches/news', '/corrections', '/feeds']

describe('every route that can be asked', () => {
  const gets = routes.filter(
    ({ method, path }) =>
      method === 'GET' && !['/ingest/:run', '/export/:what', '/reports/:id/diff'].includes(path),
  )

  it.each(gets)('$path answers in the shape that it is documented with', async (route) => {
    const path = route.path.replace(/:\w+/, encodeURIComponent(ids[route.path] ?? ''))
    const response = await ask(`${path}${QUESTIONS[route.path] ?? ''}`)
    expect(response.status).toBe(200)
    const answer = await response.json()
    expect(route.answer.safeParse(answer).error?.issues ?? []).toEqual([])
    if ('items' in answer && !MAY_BE_EMPTY.includes(route.path))
      expect(answer.items.length).toBeGreaterThan(0)
  })

  it.each(gets)('$path says what is wrong with a question', async ({ path }) => {
    const response = await ask(`${path.replace(/:\w+/, 'x')}?nonsense=1`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      ...[400, 'application/problem+json; charset=utf-8'],
    ])
    expect(await response.json()).toMatchObject({ code: 'bad-option', status: 400, type: '/api#bad-option' })
  })
})

describe('lists', () => {
  it('come in parts that together are the whole', async () => {
    const whole = (await client.statements.part({ limit: 200 })).items
    const rows = []
    for await (const row of client.statements.all({ limit: 7 })) rows.push(row)
    expect(rows).toEqual(whole)
    for (const list of [client.sources, client.timeline, client.claims, client.due] as const) {
      const all = (await list.part({ limit: 200 })).items
      const part = await list.part({ limit: 1 })
      const second = part.next === null ? [] : (await list.part({ limit: 1, cursor: part.next })).items
      expect([...part.items, ...second]).toEqual(all.slice(0, 2))
    }
  })

  it.each(['timeline', 'due'] as const)('of days (%s) are the same in parts of any size', async (name) => {
    const whole = (await client[name].part({ limit: 200 })).items.slice(0, 24)
    const rows = []
    for await (const row of client[name].all({ limit: 5 })) if (rows.push(row) === whole.length) break
    expect(rows).toEqual(whole)
    await expect(
      client[name].part({ cursor: Buffer.from('no place').toString('base64url') }),
    ).rejects.toThrow('cursor')
  })

  it('are narrowed by what is asked', async () => {
    const all = (await client.statements.part({ limit: 200 })).items
    const early = (await client.statements.part({ limit: 200, asOf: '2017-03-06' })).items
    expect(early.length).toBeGreaterThan(0)
    expect(early.length).toBeLessThan(all.length)
    expect(early.every(({ report }) => report.published <= '2017-03-06')).toBe(true)
    const denied = (await client.statements.part({ limit: 200, certainty: 'CT-' })).items
    expect(denied.length).toBeGreaterThan(0)
    expect(denied.every(({ certainty }) => certainty === 'CT-')).toBe(true)
    expect((await client.overview({ asOf: '2017-03-06' })).counts.statements).toBe(early.length)
  })

  it('begin, at a glance, with conflicts between reports', async () => {
    const { conflicts } = await client.overview()
    const across = conflicts.map(({ statements: [left, right] }) => left.report.id !== right.report.id)
    expect(across[0]).toBe(true)
    expect(across).toEqual([...across].sort((a, b) => Number(b) - Number(a)))
  })

  it('begin with what lies ahead of the day, the soonest first', async () => {
    const { due } = await client.overview({ asOf: '2017-03-08' })
    expect(due.length).toBeGreaterThan(0)
    expect(due.map((row) => row.due)).toEqual(due.map(() => 'ahead'))
  })

  it('refuse a cursor that they did not give', async () => {
    for (const cursor of ['%00', 'x', '../..', 'AAAA', 'MDNlYTE0OGRhZWVmMzUxZjpzMQ', '"', '<script>']) {
      const response = await ask(`/statements?cursor=${encodeURIComponent(cursor)}`)
      expect([400, 404]).toContain(response.status)
      expect((await ask(`/sources?cursor=${encodeURIComponent(cursor)}`)).status).toBe(400)
    }
  })
})

describe('exports', () => {
  it.each(EXPORT_FORMATS)('come as $name', async ({ name, mediaType, of }) => {
    const [what] = of
    const report = what === 'report' ? `&report=${ids['/reports/:id']}` : ''
    const response = await ask(`/export/${what}?format=${name}${report}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType])
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.\w+"$/)
    expect((await response.text()).length).toBeGreaterThan(20)
  })

  it('come in the format that is accepted, and as narrow as is asked', async () => {
    const asked = (path: string, accept: string) => ask(`/export/${path}`, { headers: { accept } })
    const rdf = await asked('statements?certainty=CT-', 'text/turtle, application/ld+json;q=0.9, */*')
    expect(rdf.headers.get('content-type')).toMatch(/^application\/ld\+json/)
    const table = await (await asked('search?words=dam&limit=2', '*/*')).text()
    expect(table.split('\r\n')).toHaveLength(4)
    expect((await client.exported('dossier', { topic: 'dam', format: 'markdown' })).slice(0, 5)).toBe('# dam')
  })

  it.each(['statements', 'events', 'conflicts'] as const)(
    'of %s are written part by part, as if whole',
    async (name) => {
      for (const format of ['csv', 'jsonl']) {
        const request = { name, today: '2017-03-16' }
        const whole = await textOf(streamExport(served.ledger, request, format))
        for (const atOnce of [1, 2, 7]) {
          const parts = await textOf(streamExport(served.ledger, request, format, { atOnce }))
          expect(parts).toBe(whole)
        }
        const five = { ...request, filter: { limit: 5 } }
        const cut = await textOf(streamExport(served.ledger, five, format, { atOnce: 2 }))
        expect(whole.startsWith(cut)).toBe(true)
        expect(await (await ask(`/export/${name}?format=${format}`)).text()).toBe(whole)
      }
    },
  )

  it('are refused where there is no such thing', async () => {
    const questions = [
      'statements?format=pdf',
      'statements?format=rss',
      'dossier',
      'ledger',
      'claims?limit=0',
      'statements?format=prov&limit=10001',
    ]
    for (const question of questions) expect((await ask(`/export/${question}`)).status).toBe(400)
    expect((await ask('/export/report?report=ffffffff')).status).toBe(404)
  })
})

describe('an event', () => {
  it('comes with what each report says of it, and is among the histories', async () => {
    const histories = (await client.histories.part({ limit: 200 })).items
    expect(histories.some(({ entries }) => entries.length > 1)).toBe(true)
    for (const { entries, slips } of histories) {
      const open = await client.history(entries.at(-1)?.event ?? '')
      expect({ entries: open.entries, slips: open.slips }).toEqual({ entries, slips })
      expect(open.event.address).toBe(entries.at(-1)?.event)
    }
    const [first] = histories
    expect((await client.history(first?.entries[0]?.event ?? '', { asOf: '1990-01-01' })).entries).toEqual([])
  })
})

describe('copies', () => {
  it('share the words that their runs name', async () => {
    const [copy] = (await client.copies.part()).items
    const [left, right] = await Promise.all((copy?.between ?? []).map((id) => client.report(id)))
    const run = copy?.runs[0]
    const words = (text = '', span = { start: 0, end: 0 }) =>
      text.slice(span.start, span.end).replace(/\W+/g, ' ')
    expect(words(left?.text, run?.[0]).length).toBeGreaterThan(20)
    // Runs hold over a different spelling: how they begin is the same.
    expect(words(left?.text, run?.[0]).slice(0, 50)).toBe(words(right?.text, run?.[1]).slice(0, 50))
  })
})

describe('a report', () => {
  it('comes with characters that show each statement, time and clash', async () => {
    const [conflict] = (await client.conflicts.part()).items
    const report = await client.report(conflict?.statements[0].report.id ?? '')
    expect(report.statements.length).toBeGreaterThan(0)
    for (const { spans, quote } of report.statements)
      expect(spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ')).toBe(quote)
    for (const { start, end, words } of report.times) expect(report.text.slice(start, end)).toBe(words)
    const [clash] = report.conflicts
    const side = clash?.statements[0].report.id === report.id ? 0 : 1
    const words = clash?.clash[side]
    expect(words?.words).toBe(report.text.slice(words?.start, words?.end))
  })

  it('does not know of later reports as of its day', async () => {
    const conflict = (await client.conflicts.part()).items.find(
      ({ statements: [left, right] }) => left.report.published !== right.report.published,
    )
    const [left, right] = conflict?.statements ?? []
    const first = [left, right].sort((a, b) =>
      (a?.report.published ?? '') < (b?.report.published ?? '') ? -1 : 1,
    )[0]
    const id = first?.report.id ?? ''
    expect((await client.report(id)).conflicts.length).toBeGreaterThan(0)
    const then = await client.report(id, { asOf: first?.report.published ?? '' })
    expect(then.conflicts.length).toBeLessThan((await client.report(id)).conflicts.length)
  })

  it('is found by the beginning of its digits, and what is not there is not', async () => {
    const [report] = (await client.reports.part({ limit: 1 })).items
    expect((await client.report(report?.short ?? '')).id).toBe(report?.id)
    await expect(client.report('ffffffff')).rejects.toMatchObject({
      problem: { code: 'not-found', status: 404 },
    })
    await expect(client.report('../../etc/passwd')).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })
})

describe('answers', () => {
  it('are not sent again while they are the same, and are when the ledger changes', async () => {
    const first = await ask('/sources')
    const etag = first.headers.get('etag') ?? ''
    const again = await ask('/sources', { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const [a, b] = (await client.sources.part({ limit: 2 })).items
    await client.mergeEntities({ keys: [a?.key ?? '', b?.key ?? ''], why: 'a test' })
    const after = await ask('/sources', { headers: { 'if-none-match': etag } })
    expect(after.status).toBe(200)
    await client.splitEntity({ key: a?.key ?? '', why: 'a test', who: 'somebody' })
    expect((await ask('/sources', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const merged = (await client.entities.part({ limit: 200 })).items.flatMap(({ judgements }) => judgements)
    expect(merged[0]).toMatchObject({ who: 'a tester', retracted: { who: 'somebody' } })
  })

  it('explain themselves', async () => {
    const [statement] = (await client.statements.part({ limit: 1 })).items
    const why = await client.why(statement?.address ?? '')
    expect(why.rules.length).toBeGreaterThan(0)
    expect(why.evidence.every(({ words }) => words.length > 0)).toBe(true)
  })
})

describe('inquiries', () => {
  it('find words, who said them and who passed them on, and mark them letter for letter', async () => {
    const { hits, total, facets } = await client.search({ words: 'dam' })
    expect(total.count).toBe(hits.length)
    expect(facets.outlet.length).toBeGreaterThan(1)
    const marked = hits.find(({ snippet }) => snippet !== null && snippet.marks.length > 0)
    const { text } = await client.report(marked?.statement.report.id ?? '')
    const [mark] = marked?.snippet?.marks ?? []
    expect(text.slice(mark?.start, mark?.end)).toMatch(/^dam/i)
    const outlet = facets.outlet[0]?.value ?? ''
    const narrowed = await client.search({ words: 'dam', outlet })
    expect(narrowed.hits.every(({ statement }) => statement.report.publication === outlet)).toBe(true)
  })

  it('open dossiers of an actor, a topic and a claim, and of nothing else', async () => {
    const [claim] = (await client.claims.part({ limit: 1 })).items
    for (const question of [{ actor: 'Dornik' }, { topic: 'dam' }, { claim: claim?.id ?? '' }]) {
      const dossier = await client.dossier({ asOf: '2020-01-01', ...question })
      expect(dossier.said.rows.length).toBeGreaterThan(0)
    }
    expect((await ask('/dossier')).status).toBe(400)
    expect((await ask('/dossier?actor=a&topic=b')).status).toBe(400)
  })
})

describe('a search', () => {
  it('comes in parts that together are the whole', async () => {
    const whole = await client.search({ words: 'dam', limit: 200 })
    const found: string[] = []
    let cursor: string | null = null
    do {
      const part: Awaited<ReturnType<typeof client.search>> = await client.search({
        ...{ words: 'dam', limit: 3, ...(cursor === null ? {} : { cursor }) },
      })
      expect(part.total).toEqual(whole.total)
      found.push(...part.hits.map(({ statement }) => statement.address))
      cursor = part.next
    } while (cursor !== null)
    expect(found).toEqual(whole.hits.map(({ statement }) => statement.address))
    for (const wrong of ['x', 'OTk5OTk5', 'LTE'])
      await expect(client.search({ words: 'dam', cursor: wrong })).rejects.toMatchObject({
        problem: { code: 'bad-option' },
      })
  })
})

describe('people', () => {
  it('correct what was read, on top of it, and take it back', async () => {
    const [statement] = (await client.statements.part({ limit: 1, by: 'Dornik' })).items
    const address = statement?.address ?? ''
    const rejected = await client.correct({ kind: 'reject', statement: address }, { why: 'a test' })
    expect(rejected).toMatchObject({ kind: 'reject', who: 'a tester', target: address, undone: null })
    const listed = (await client.statements.part({ limit: 200 })).items.map((row) => row.address)
    expect(listed).not.toContain(address)
    await client.undo(rejected.id, { why: 'a test', who: 'somebody' })
    expect((await client.corrections({ target: address })).items[0]).toMatchObject({
      undone: { who: 'somebody' },
    })
    expect((await client.corrections({ target: address, standing: true })).items).toEqual([])
    const edited = await client.edit(address, { stance: 'doubts' }, { why: 'a test' })
    expect((await client.statement(address)).chain.at(-1)?.stance).toBe('doubts')
    await client.undo(edited.id, { why: 'a test' })
    await expect(client.edit(address, { content: 'not in it' }, { why: 'a test' })).rejects.toMatchObject({
      problem: { code: 'not-in-text', status: 422 },
    })
    await expect(client.undo(edited.id, { why: 'again' })).rejects.toMatchObject({
      problem: { code: 'already-undone' },
    })
  })

  it('grade a source, and see what the figures would bear beside it', async () => {
    const { key, grades } = await client.source('Dornik')
    expect(grades).toEqual([])
    const graded = await client.correct({ kind: 'grade-source', source: key, grade: 'B' }, { why: 'a test' })
    expect((await client.source(key)).grades[0]).toMatchObject({ id: graded.id, correction: { grade: 'B' } })
    await client.undo(graded.id, { why: 'a test' })
  })

  it('watch, are told what is new, and end it', async () => {
    const watch = await client.addWatch({ topic: 'lighthouse' })
    expect((await client.news()).items).toEqual([])
    const run = await client.ingest({
      text: 'Tarnov, March 15, 2017\n\nMayor Ana Velt said on Wednesday that the lighthouse will close.',
    })
    for await (const state of client.ingestStates(run.id)) expect(state.failures).toEqual([])
    expect((await client.news()).items.map((news) => news.watch.id)).toEqual([watch.id])
    await client.markSeen([watch.id])
    expect((await client.news()).items).toEqual([])
    expect(await client.removeWatch(watch.id)).toMatchObject({ id: watch.id })
    expect((await client.watches()).items).toEqual([])
    for (const wrong of [{}, { topic: 'a', actor: 'b' }])
      await expect(client.addWatch(wrong)).rejects.toMatchObject({ problem: { code: 'bad-option' } })
  })
})

describe('the reference', () => {
  it('names every route, refers to nothing that it does not have, and links nowhere else', async () => {
    const document = await (await fetch(`${served.url}/api/openapi.json`)).json()
    expect(document.openapi).toBe('3.1.1')
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object))
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(routes.map(({ id }) => id).sort())
    const text = JSON.stringify(document)
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
    expect(referred.filter((name) => !(String(name) in document.components.schemas))).toEqual([])
    expect(text).not.toContain('#/$defs')
    for (const { method, path, errors } of routes) {
      const { responses } = document.paths[path.replace(/:(\w+)/g, '{$1}')][method.toLowerCase()]
      for (const code of errors) {
        const { content } = responses[STATUSES[code]]
        expect(content['application/problem+json'].schema.allOf[1].properties.code.enum).toContain(code)
      }
    }
    const page = await (await fetch(`${served.url}/api`)).text()
    for (const { id } of routes) expect(page).toContain(`id="${id}"`)
    expect(page).not.toMatch(/<script|https?:\/\/|style="/)
  })
})
