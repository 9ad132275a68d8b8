import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type HearsayClient, type IngestState } from '../../src/client/index.ts'
import { openSite, page, type Site } from '../inputs/site.ts'
import { type Served, serveLedger } from './served-ledger.ts'

let site: Site
let served: Served
let client: HearsayClient
let body: string

const FIRST = 'Harbour master Ana Velt said on Monday that 40 boats were lost in the storm.'
const SECOND = 'Harbour master Ana Velt said on Monday that 14 boats were lost in the storm.'

const CUES = [
  {
    lemmas: ['gainsay'],
    class: 'verb',
    kind: 'denying',
    examples: ['The clerk <gainsays> [that he signed the deed].'],
    counterexamples: [],
  },
] as const

beforeAll(async () => {
  site = await openSite()
  served = await serveLedger([], { fetch: site.fetcher(), cues: CUES })
  client = connect(served.url)
  body = page('Storm over Tarnov', [`TARNOV, March 6, 2017. ${FIRST}`, 'Nobody was hurt in the harbour.'])
  site.answer('/storm', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body))
}, 60_000)

afterAll(async () => {
  await served.close()
  await site.close()
  expect(served.defects).toEqual([])
})

async function ended(run: IngestState): Promise<IngestState> {
  let last = run
  for await (const state of client.ingestStates(run.id)) last = state
  return last
}

it('reads a text with the cues that the service was started with', async () => {
  const run = await ended(await client.ingest({ text: 'The clerk gainsays that he signed the deed.' }))
  const { statements } = await client.report(run.reports[0] ?? '')
  expect(statements.map(({ chain }) => chain.at(-1)?.stance)).toContain('denies')
})

describe('a page', () => {
  it('is read from its address, and says where it was taken from', async () => {
    const run = await ended(await client.ingest({ address: `${site.url}/storm` }))
    expect(run).toMatchObject({ state: 'done', added: 1, failures: [] })
    const report = await client.report(run.reports[0] ?? '')
    expect(report.taken).toMatchObject({ address: `${site.url}/storm`, fetched: expect.any(String) })
    expect(report.taken).toMatchObject({ feed: null, bytes: null })
    expect(report.versions).toHaveLength(1)
    expect(report.layout).toEqual([])
    await expect(client.diff(report.id)).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })

  it('that has changed is another version, and what it says otherwise is told', async () => {
    body = body.replace(FIRST, SECOND)
    const run = await ended(await client.ingest({ address: `${site.url}/storm` }))
    const { versions, id } = await client.report(run.reports[0] ?? '')
    expect(versions.map((version) => version.id)).toContain(id)
    expect(versions).toHaveLength(2)
    const diff = await client.diff(id)
    expect([diff.before.id, diff.after.id]).toEqual(versions.map((version) => version.id))
    const changed = diff.statements.filter(({ kind }) => kind === 'changed')
    expect(changed.map(({ before, after, what }) => [before?.quote, after?.quote, what])).toContainEqual([
      ...['40 boats were lost in the storm', '14 boats were lost in the storm', ['words']],
    ])
    expect(await client.diff(id, { against: versions[0]?.id ?? '' })).toEqual(diff)
  })

  it.each([
    ['file:///etc/passwd', 400],
    ['/etc/passwd', 400],
    ['javascript:alert(1)', 400],
    ['ftp://example.org/a', 400],
    ['http://', 400],
    ['-', 400],
  ])('is not %s', async (address, status) => {
    await expect(client.ingest({ address })).rejects.toMatchObject({ problem: { status } })
    await expect(client.addFeed(address)).rejects.toMatchObject({ problem: { status } })
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:80/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
  ])('is not asked for at %s', async (address) => {
    const run = await ended(await client.ingest({ address }))
    expect(run.failures.map(({ code }) => code)).toEqual(['address-refused'])
  })
})

describe('feeds', () => {
  it('are followed, looked at, and left', async () => {
    const url = `${site.url}/news.rss`
    const items = `<item><title>Storm</title><link>${site.url}/storm</link><guid>1</guid></item><item><title>Calm</title><link>${site.url}/calm</link><guid>2</guid></item>`
    site.answer('/news.rss', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(`<rss version="2.0"><channel><title>Harbour news</title>${items}</channel></rss>`),
    )
    site.answer('/calm', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page('Calm', ['TARNOV, March 9, 2017. Mayor Oto Ruun said that the harbour was open again.'])),
    )
    await expect(client.lookAtFeeds()).rejects.toMatchObject({ problem: { code: 'not-found' } })
    expect(await client.addFeed(url)).toMatchObject({ url, answeredAt: null, entries: 0 })
    const run = await ended(await client.lookAtFeeds())
    expect(run).toMatchObject({ state: 'done', inputs: 1, added: 1, known: 1, failures: [] })
    const report = await client.report(run.reports[0] ?? '')
    expect(report.taken?.feed).toEqual({ title: 'Harbour news', url })
    expect((await client.feeds()).items).toMatchObject([
      { url, title: 'Harbour news', entries: 2, died: null },
    ])
    expect(await ended(await client.lookAtFeeds({ url }))).toMatchObject({ added: 0, failures: [] })
    site.answer('/news.rss', (_, response) => response.writeHead(500).end())
    expect((await ended(await client.lookAtFeeds({ url }))).failures).toMatchObject([
      { code: 'fetch-failed' },
    ])
    expect((await client.removeFeed(url)).items).toEqual([])
    await expect(client.removeFeed(url)).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })
})
