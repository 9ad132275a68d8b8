import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diffReports } from '../../src/app/keeping/diff-reports.ts'
import { addFeed, type FollowOptions, followFeed } from '../../src/app/keeping/follow.ts'
import { keeperOfBytes } from '../../src/app/keeping/keep-bytes.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import { openSite, page, type Site } from './site.ts'

let site: Site
let ledger: LedgerStore
let folder: string
let day = 1

beforeAll(async () => {
  site = await openSite()
  folder = mkdtempSync(join(tmpdir(), 'hearsay-follow-'))
  ledger = openLedger(join(folder, 'ledger.db'), { create: true })
})
afterAll(async () => {
  await ledger.close()
  await site.close()
  rmSync(folder, { recursive: true })
})

const now = () => `2024-05-${String(day).padStart(2, '0')}T12:00:00.000Z`
const options = (): FollowOptions => ({ fetch: site.fetcher(), pages: true, entries: 10, now })

function rss(items: readonly { readonly path: string; readonly updated?: string }[]): string {
  const entries = items.map(
    ({ path, updated }) =>
      `<entry><id>${path}</id><title>${path}</title><link href="${site.url}${path}"/><updated>${updated ?? '2024-05-01T06:00:00Z'}</updated><published>2024-05-01T06:00:00Z</published><summary>The feed says that a ferry sails.</summary></entry>`,
  )
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour feed</title><id>f</id>${entries.join('')}</feed>`
}

function serve(path: string, paragraphs: readonly string[]): void {
  site.answer(path, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(`News ${path}`, paragraphs))
  })
}

const FIRST = [
  'The mayor, Edda Brandt, said on Monday that the ferry to Larne would sail within a week.',
  'The union denied that its members had refused to work. "We were ready at six," said Oskar Lind.',
]
const SECOND = [
  'The mayor, Edda Brandt, said on Monday that the ferry to Larne would sail within a month.',
  'A spokesman for the board said that two engines had been replaced in the night.',
  'Correction: An earlier version of this report gave the wrong date of the sailing.',
]

describe('a feed that is followed', () => {
  const feedPath = '/feed.atom'
  const followed = async () => {
    const [feed] = (await ledger.feeds()).filter(({ url }) => url.endsWith('.atom'))
    if (!feed) throw new Error('not followed')
    return feed
  }
  const serveFeed = (etag: string, text: string) =>
    site.answer(feedPath, (request, response) => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': 'application/atom+xml', etag }).end(text)
    })

  it('is read entry by entry, its pages with it, feed and paper kept apart', async () => {
    serve('/one', FIRST)
    serve('/two', ['The minister said on Tuesday that nobody had asked her about the quay.'])
    serveFeed(
      '"a"',
      rss([{ path: '/one' }, { path: '/two' }]).replace(`href="${site.url}/two"`, 'href="two"'),
    )
    const news = await followFeed(ledger, await addFeed(ledger, `${site.url}${feedPath}`, now()), {
      ...options(),
      onBytes: keeperOfBytes(join(folder, 'bytes')),
    })
    expect(news).toMatchObject({ outcome: 'new', summary: { added: 2, known: 0 } })
    const [version] = await ledger.versions(`${site.url}/one`)
    const { report } = await ledger.reading(version?.id ?? '')
    expect(report.taken).toMatchObject({
      feed: { title: 'Harbour feed', url: `${site.url}${feedPath}` },
      address: `${site.url}/one`,
    })
    const sha256 = report.taken?.bytes?.sha256 ?? ''
    expect(readFileSync(join(folder, 'bytes', sha256.slice(0, 2), sha256), 'utf8')).toContain('News /one')
    expect(readdirSync(join(folder, 'bytes')).length).toBeGreaterThan(0)
  })

  it('is asked whether it changed, and not read again where it has not', async () => {
    day = 2
    const before = site.asked.length
    expect(await followFeed(ledger, await followed(), options())).toMatchObject({
      outcome: 'nothing new',
      summary: { added: 0 },
    })
    expect(site.asked.slice(before).filter((path) => path !== '/robots.txt')).toEqual([feedPath])
  })

  it('gives a changed page as a new report, and the difference statement by statement', async () => {
    day = 3
    serve('/one', SECOND)
    serveFeed('"b"', rss([{ path: '/one', updated: '2024-05-03T06:00:00Z' }, { path: '/two' }]))
    expect(await followFeed(ledger, await followed(), options())).toMatchObject({
      outcome: 'new',
      summary: { added: 1, superseding: 1 },
    })
    expect(await ledger.versions(`${site.url}/one`)).toHaveLength(2)
    const diff = await diffReports(ledger, `${site.url}/one`)
    expect(diff.corrections).toEqual([SECOND[2]])
    const told = diff.statements.map((change) => [
      change.kind,
      'after' in change ? change.after.statement.quote : change.before.statement.quote,
    ])
    expect(told).toContainEqual(['changed', expect.stringContaining('within a month')])
    expect(told).toContainEqual(['new', expect.stringContaining('two engines had been replaced')])
    expect(told).toContainEqual(['gone', expect.stringContaining('We were ready at six')])
  })

  it('gives what the feed says of an entry whose page cannot be had', async () => {
    day = 4
    serveFeed('"c"', rss([{ path: '/missing' }]))
    const news = await followFeed(ledger, await followed(), options())
    expect(news.summary).toMatchObject({ added: 1, failures: [{ code: 'fetch-failed' }] })
  })

  it('is left alone for as long as its site asks', async () => {
    site.answer(feedPath, (_request, response) => response.writeHead(429, { 'retry-after': '86400' }).end())
    expect((await followFeed(ledger, await followed(), options())).outcome).toBe('waiting')
    const before = site.asked.length
    expect((await followFeed(ledger, await followed(), options())).outcome).toBe('waiting')
    expect(site.asked).toHaveLength(before)
  })

  it('is told to be dead when it is gone, or has failed long enough', async () => {
    day = 6
    site.answer(feedPath, (_request, response) => response.writeHead(410).end())
    expect(await followFeed(ledger, await followed(), options())).toMatchObject({
      outcome: 'died',
      error: { code: 'feed-died' },
    })
    site.answer(feedPath, (_request, response) => response.writeHead(200).end('<html>no feed</html>'))
    const outcomes = []
    for (day of [7, 9, 11, 14, 15, 16])
      outcomes.push((await followFeed(ledger, await followed(), options())).outcome)
    expect(outcomes.at(-1)).toBe('died')
    serveFeed('"d"', rss([{ path: '/two' }]))
    expect((await followFeed(ledger, await followed(), options())).feed.died).toBeNull()
  })

  it('moves with a redirect that is for good, and ends when it is removed', async () => {
    site.answer(feedPath, (_request, response) => response.writeHead(301, { location: '/new.atom' }).end())
    site.answer('/new.atom', (_request, response) => response.end(rss([{ path: '/two' }])))
    await followFeed(ledger, await followed(), options())
    const [feed, other] = await ledger.feeds()
    expect(feed?.url).toBe(`${site.url}/new.atom`)
    expect(other).toBeUndefined()
    await ledger.removeFeed(feed?.url ?? '')
    expect(await ledger.feeds()).toEqual([])
    await expect(ledger.removeFeed('http://x')).rejects.toMatchObject({ code: 'not-found' })
  })
})
