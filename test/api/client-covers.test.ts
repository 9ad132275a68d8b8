import { describe, expect, it } from 'vitest'
import { routes } from '../../src/api/routes/index.ts'
import { connect, type HearsayClient } from '../../src/client/index.ts'

const why = { why: 'a test' }

/** For each route of the service, what asks it. */
const CALLS: Readonly<Record<string, (client: HearsayClient) => Promise<unknown>>> = {
  getOverview: (client) => client.overview(),
  listReports: (client) => client.reports.part(),
  listStatements: (client) => client.statements.part(),
  listEvents: (client) => client.events.part(),
  listClaims: (client) => client.claims.part({ standing: 'denied' }),
  listConflicts: (client) => client.conflicts.part(),
  listSources: (client) => client.sources.part(),
  listDue: (client) => client.due.part(),
  listHistories: (client) => client.histories.part(),
  listCopies: (client) => client.copies.part(),
  listTimeline: (client) => client.timeline.part(),
  search: (client) => client.search({ words: 'dam' }),
  getDossier: (client) => client.dossier({ topic: 'dam' }),
  getSource: (client) => client.source('Velt'),
  getReport: (client) => client.report('ab'),
  getDiff: (client) => client.diff('ab'),
  getStatement: (client) => client.statement('ab:s1'),
  getEvent: (client) => client.event('ab:v1'),
  getEventHistory: (client) => client.history('ab:v1'),
  getClaim: (client) => client.claim('kab'),
  getConflict: (client) => client.conflict('jab'),
  getWhy: (client) => client.why('ab:s1'),
  listFormats: (client) => client.formats(),
  export: (client) => client.exported('statements', { format: 'csv' }),
  listEntities: (client) => client.entities.part(),
  mergeEntities: (client) => client.mergeEntities({ keys: ['a', 'b'], ...why }),
  splitEntity: (client) => client.splitEntity({ key: 'a', ...why }),
  listCorrections: (client) => client.corrections({ kind: 'edit' }),
  correct: (client) => client.correct({ kind: 'accept', statement: 'ab:s1' }, why),
  editStatement: (client) => client.edit('ab:s1', { stance: 'denies' }, why),
  judgeConflict: (client) => client.judge('jab', 'unrelated', why),
  undoCorrection: (client) => client.undo('cab', why),
  listWatches: (client) => client.watches(),
  getNews: (client) => client.news(),
  addWatch: (client) => client.addWatch({ topic: 'dam' }),
  markSeen: (client) => client.markSeen(),
  removeWatch: (client) => client.removeWatch('wab'),
  ingest: (client) => client.ingest({ text: 'a' }),
  getIngest: (client) => client.ingestState('r'),
  listFeeds: (client) => client.feeds(),
  addFeed: (client) => client.addFeed('https://example.org/news.rss'),
  lookAtFeeds: (client) => client.lookAtFeeds(),
  removeFeed: (client) => client.removeFeed('https://example.org/news.rss'),
}

describe('the typed client', () => {
  it.each(routes)('asks $method $path, and asks it rightly', async ({ id, method, path, question }) => {
    const asked: { readonly method: string; readonly url: URL; readonly body: unknown }[] = []
    const client = connect('http://127.0.0.1:1', {
      fetch: async (url, init) => {
        const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
        asked.push({ method: init?.method ?? 'GET', url: new URL(String(url)), body })
        return new Response('{"items":[],"next":null}')
      },
    })
    await CALLS[id]?.(client)
    expect(asked).toHaveLength(1)
    const [{ url, body, ...request }] = asked as [(typeof asked)[number]]
    const pattern = new RegExp(`^/api/v1${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
    const found = pattern.exec(url.pathname)
    expect([request.method, found !== null]).toEqual([method, true])
    const given = {
      ...Object.fromEntries(url.searchParams),
      ...(body as object),
      ...Object.fromEntries(
        Object.entries(found?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
    }
    expect(question.safeParse(given).error?.issues ?? []).toEqual([])
  })

  it('has a call here for every route, and no other', () => {
    expect(Object.keys(CALLS).sort()).toEqual(routes.map(({ id }) => id).sort())
  })
})
