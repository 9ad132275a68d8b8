import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../../src/api/listen.ts'
import { connect } from '../../src/client/index.ts'
import { type Served, serveLedger } from './served-ledger.ts'

const TOKEN = 'a-token-of-enough-characters'

let served: Served | null = null

afterEach(async () => {
  await served?.close()
  served = null
})

const overview = async (headers: Record<string, string> = {}, path = '/api/v1/overview') =>
  (await fetch(`${served?.url}${path}`, { headers })).status

describe('beyond this machine', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.org'])(
    '%s is not listened on without a token',
    async (host) => {
      await expect(serveLedger([], { host })).rejects.toMatchObject({ code: 'no-token' })
      await expect(serveLedger([], { host, token: 'short' })).rejects.toMatchObject({ code: 'no-token' })
    },
  )

  it('only who has the token is answered, whatever the address looks like', async () => {
    served = await serveLedger([], { token: TOKEN })
    expect(await overview({ authorization: `Bearer ${TOKEN}` })).toBe(200)
    expect(await overview({ authorization: `bearer ${TOKEN}` })).toBe(200)
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.toUpperCase()}`,
    ])
      expect(await overview(authorization ? { authorization } : {})).toBe(401)
    for (const path of [
      '/%61pi/v1/overview',
      '/api/%76%31/overview',
      '/api/v1/overview?x',
      '/api/v1/reports/x',
      '/api/v1/entities?limit=1',
    ])
      expect([401, 404], path).toContain(await overview({}, path))
    expect(await overview({}, '/api')).toBe(200)
    expect(await overview({}, '/api/openapi.json')).toBe(200)
    const client = connect(served.url, { token: TOKEN })
    expect((await client.overview()).counts.reports).toBe(0)
    await expect(connect(served.url).overview()).rejects.toMatchObject({ problem: { code: 'unauthorized' } })
  })
})

describe('a port', () => {
  it('that is taken is said to be', async () => {
    served = await serveLedger([])
    const port = Number(new URL(served.url).port)
    const again = listen({
      ...{ ledger: served.ledger, host: '127.0.0.1', port, token: null, hosts: [], readOnly: false },
      ...{ page: null, workers: 0, user: 'a tester' },
    })
    await expect(again).rejects.toMatchObject({ code: 'address-in-use' })
  })
})

describe('limits', () => {
  it('who asks too often is told how long to wait', async () => {
    served = await serveLedger([], { rate: 5 })
    const statuses = []
    for (let at = 0; at < 8; at++) statuses.push(await overview())
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
    const refused = await fetch(`${served.url}/api/v1/overview`)
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests', status: 429 })
  })

  it('who guesses at the token is slowed down', async () => {
    served = await serveLedger([], { rate: 3, token: TOKEN })
    const statuses = []
    for (let at = 0; at < 5; at++) statuses.push(await overview({ authorization: `Bearer ${at}` }))
    expect(statuses).toEqual([401, 401, 401, 429, 429])
  })

  it('a ledger that is served read-only takes no changes', async () => {
    served = await serveLedger([], { readOnly: true })
    const client = connect(served.url)
    for (const change of [
      client.ingest({ text: 'a' }),
      client.mergeEntities({ why: 'a' }),
      client.splitEntity({ key: 'a', why: 'b' }),
    ])
      await expect(change).rejects.toMatchObject({ problem: { code: 'forbidden', status: 403 } })
    expect((await client.overview()).counts.reports).toBe(0)
  })
})

describe('names', () => {
  it('are those that were allowed, besides those of this machine', async () => {
    served = await serveLedger([], { hosts: ['ledger.example'] })
    const { request } = await import('node:http')
    const status = (host: string) =>
      new Promise((resolve) => {
        request(`${served?.url}/api/v1/overview`, { headers: { host } }, (response) => {
          response.resume()
          resolve(response.statusCode)
        }).end()
      })
    expect(await status('ledger.example')).toBe(200)
    expect(await status('LEDGER.example:80')).toBe(200)
    expect(await status('other.example')).toBe(403)
  })
})
