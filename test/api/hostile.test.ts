import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect as open, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { routes } from '../../src/api/routes/index.ts'
import { connect } from '../../src/client/index.ts'
import { type Served, serveLedger } from './served-ledger.ts'

let served: Served

const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'))

beforeAll(async () => {
  // Of its own: what is left behind is seen.
  vi.stubEnv('TMPDIR', folder)
  served = await serveLedger(['velin-denial'])
}, 120_000)

afterAll(async () => {
  // Other files are run in this process after it.
  vi.unstubAllEnvs()
  await served.close()
  rmSync(folder, { recursive: true })
  expect(served.defects).toEqual([])
})

const SCRIPT = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
const NASTY = [
  SCRIPT,
  "'; drop table reports; --",
  '" OR 1=1 --',
  'NEAR(a b) AND "',
  '*',
  '%00',
  '\u202Egnp.exe',
  '{"$gt":""}',
  '../../../etc/passwd',
  '9'.repeat(400),
  '\uFFFD',
]

const ask = (path: string, init?: RequestInit) => fetch(`${served.url}${path}`, init)

/** Still there, and answers as ever. */
const answers = async () => expect((await connect(served.url).overview()).counts.reports).toBeGreaterThan(0)

/** Sends bytes as they are and gives what comes back until the other side closes, or the time is over. */
function raw(bytes: string, wait = 10_000, half = false): Promise<string> {
  const { port } = new URL(served.url)
  return new Promise((resolve) => {
    let got = ''
    const socket: Socket = open(Number(port), '127.0.0.1', () =>
      half ? socket.end(bytes) : socket.write(bytes),
    )
    const done = () => {
      socket.destroy()
      resolve(got)
    }
    socket.on('data', (chunk) => {
      got += chunk
    })
    socket.on('close', done)
    socket.on('error', done)
    setTimeout(done, wait).unref()
  })
}

describe('nonsense in every field', () => {
  const fields = routes
    .filter(({ method, path }) => method === 'GET' && path !== '/ingest/:run')
    .flatMap(({ path, question }) => Object.keys(question.shape).map((field) => ({ path, field })))

  it.each(fields)('$path takes no harm from $field', async ({ path, field }) => {
    for (const value of NASTY) {
      const written = encodeURIComponent(value)
      const at = path.includes(`:${field}`)
        ? path.replace(`:${field}`, written)
        : `${path.replace(/:\w+/, 'x')}?${field}=${written}`
      const response = await ask(`/api/v1${at}`)
      expect(response.status, at).toBeLessThan(500)
      expect(response.headers.get('content-type'), at).toMatch(/^application\/(?:problem\+)?json/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
      await response.text()
    }
  })
})

describe('bodies', () => {
  const post = (path: string, body: string | FormData, type?: string) =>
    ask(`/api/v1${path}`, { method: 'POST', body, ...(type ? { headers: { 'content-type': type } } : {}) })
  const JSON_TYPE = 'application/json'

  it.each([
    ['no JSON', '{', JSON_TYPE, 400],
    ['a list', '[]', JSON_TYPE, 400],
    ['null', 'null', JSON_TYPE, 400],
    ['a prototype', '{"__proto__":{"x":1},"text":"a"}', JSON_TYPE, 400],
    ['a constructor', '{"constructor":{"prototype":{"x":1}},"text":"a"}', JSON_TYPE, 400],
    ['a field too many', '{"text":"a","admin":true}', JSON_TYPE, 400],
    ['a number for a text', '{"text":1}', JSON_TYPE, 400],
    ['an empty text', '{"text":""}', JSON_TYPE, 400],
    ['a date that is none', '{"text":"a","published":"tomorrow"}', JSON_TYPE, 400],
    ['XML', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'application/xml', 400],
    ['a form', 'text=a', 'application/x-www-form-urlencoded', 400],
    ['text', 'a', 'text/plain', 400],
    ['a multipart body without boundary', 'a', 'multipart/form-data', 400],
    [
      'a multipart body that ends early',
      '--x\r\ncontent-disposition: form-data; name="files"',
      'multipart/form-data; boundary=x',
      400,
    ],
  ])('%s is refused', async (_name, body, type, status) => {
    const response = await post('/ingest', body, type)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status })
  })

  it('that are too large are refused, and hold nothing up', async () => {
    const large = await post('/entities/merge', JSON.stringify({ why: 'a'.repeat(2_000_000) }), JSON_TYPE)
    expect([large.status, (await large.json()).code]).toEqual([413, 'too-large'])
    const paste = await post('/ingest', JSON.stringify({ text: 'a'.repeat(20_000_000) }), JSON_TYPE).catch(
      () => null,
    )
    if (paste) expect(paste.status).toBe(413)
    const chunked = await raw(
      `POST /api/v1/entities/merge HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n200000\r\n${'a'.repeat(0x200000)}\r\n`,
    )
    expect(chunked).toContain(' 413 ')
    const lying = await raw(
      'POST /api/v1/ingest HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: 99999999999\r\n\r\n{',
    )
    expect(lying).toContain(' 413 ')
    await answers()
  })

  it('with names that climb stay in their folder, and are told by their last part', async () => {
    const client = connect(served.url)
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('hearsay-inbox-'))
    const names = [
      '../../../tmp/hearsay-climbed.txt',
      '..\\..\\climbed.txt',
      '/etc/cron.d/x.txt',
      '.',
      '..',
      'a\0b.txt',
      `${'n'.repeat(5000)}.txt`,
      SCRIPT,
      'CON',
      '-rf',
      'x.exe',
    ]
    const run = await client.ingest({ files: names.map((name) => ({ name, content: '' })) })
    let last = run
    for await (const state of client.ingestStates(run.id)) last = state
    expect(last).toMatchObject({ state: 'done', added: 0, inputs: names.length })
    expect(last.failures).toHaveLength(names.length)
    for (const { detail } of last.failures) expect(detail).not.toMatch(/hearsay-inbox|\/etc|\.\.\/|\0/)
    expect(readdirSync(tmpdir())).not.toContain('hearsay-climbed.txt')
    await sleep(100)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('hearsay-inbox-'))).toEqual(before)
  })
})

describe('what a report says', () => {
  it('is text wherever it comes out', async () => {
    const client = connect(served.url)
    const text = `Tarnov, March 3 — Ana ${SCRIPT} Velt said that the bridge ${SCRIPT} opens on March 20.`
    const run = await client.ingest({ text, name: SCRIPT, publication: SCRIPT, published: '2017-03-03' })
    let last = run
    for await (const state of client.ingestStates(run.id)) last = state
    expect(last).toMatchObject({ state: 'done', added: 1 })
    const response = await ask(`/api/v1/reports/${last.reports[0]}`)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect((await response.json()).text).toContain(SCRIPT)
    const missing = await ask(`/api/v1/reports/${encodeURIComponent(SCRIPT)}`)
    expect(missing.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })
})

describe('paths', () => {
  it.each([
    ...[
      '/../../../../etc/passwd',
      '/..%2f..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/../../package.json',
    ],
    ...[
      '/assets/%2e%2e/%2e%2e/package.json',
      '/.git/config',
      '/api/v1/../../package.json',
      '/api/v1/reports/..%2f..%2fhearsay.db',
    ],
    ...[
      '//etc/passwd',
      '/\\etc\\passwd',
      '/api/v1/reports/%00',
      '/api/v1/reports/%',
      '/api/v1/reports/%ff',
      '/hearsay.db',
    ],
  ])('%s leads to no file', async (path) => {
    const got = await raw(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`)
    expect(got).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(got).not.toMatch(/root:|"name": "hearsay"|SQLite format|\[core\]/)
  })
})

describe('where a request comes from', () => {
  const get = (headers: string) => raw(`GET /api/v1/overview HTTP/1.1\r\n${headers}connection: close\r\n\r\n`)

  it('must be one of the names of the service', async () => {
    expect(await get('host: 127.0.0.1\r\n')).toMatch(/^HTTP\/1\.1 200/)
    expect(await get('host: localhost:1\r\n')).toMatch(/^HTTP\/1\.1 200/)
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'evil.example:7470',
      '127.0.0.1@evil.example',
      '',
      'localhost.',
      '0.0.0.0',
    ])
      expect(await get(`host: ${host}\r\n`), host).toMatch(/^HTTP\/1\.1 40[03]/)
    expect(await raw('GET /api/v1/overview HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403/)
  })

  it('must not be the page of another site', async () => {
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', 'file://'])
      expect(await get(`host: 127.0.0.1\r\norigin: ${origin}\r\n`), origin).toMatch(/^HTTP\/1\.1 403/)
    const own = await ask('/api/v1/overview', { headers: { origin: served.url } })
    expect(own.status).toBe(200)
    expect(own.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await ask('/api/v1/ingest', {
      method: 'OPTIONS',
      headers: { origin: served.url, 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(404)
  })
})

describe('methods and headers', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'CONNECT', 'FOO', 'PROPFIND'])(
    '%s changes nothing',
    async (method) => {
      expect(
        await raw(`${method} /api/v1/reports HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`),
      ).toMatch(/^(?:HTTP\/1\.1 4\d\d|$)/)
    },
  )

  it.each([
    [
      'two lengths',
      'POST /api/v1/ingest HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
    ],
    [
      'a length beside chunks',
      'POST /api/v1/ingest HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header with a NUL', 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: a\0b\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['a long address', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`],
    ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['nothing but lines', '\r\n\r\n\r\n\r\n'],
  ])('%s is refused', async (_name, bytes) => {
    expect(await raw(bytes)).toMatch(/^(?:HTTP\/1\.1 4\d\d|$)/)
    await answers()
  })

  it('two requests in one packet are two requests, both checked', async () => {
    const got = await raw(
      'GET /api/v1/overview HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\nGET /api/v1/overview HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
    )
    expect(got.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403'])
  })
})

describe('sockets', () => {
  it('that are half closed get their answer', async () => {
    expect(await raw('GET /api/v1/overview HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n', 3000, true)).toMatch(
      /^(?:HTTP\/1\.1 200|$)/,
    )
    await raw(
      'POST /api/v1/ingest HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      500,
      true,
    )
    await answers()
  })

  it('that are slow, silent or gone hold nobody up', async () => {
    const { port } = new URL(served.url)
    const sockets = Array.from({ length: 200 }, (_, at) => {
      const socket = open(Number(port), '127.0.0.1', () => {
        if (at % 2 === 0) socket.write('GET /api/v1/statements HTTP/1.1\r\nhost: 127')
      })
      socket.on('error', () => {})
      return socket
    })
    await sleep(200)
    await answers()
    for (const socket of sockets) socket.destroy()
    for (let at = 0; at < 50; at++)
      await raw('GET /api/v1/statements?limit=200 HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n', 5)
    await answers()
  })

  it('that leave an upload or a run in the middle leave nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('hearsay-inbox-')).length
    await raw(
      'POST /api/v1/ingest HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 9999\r\n\r\n--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf a rep',
      300,
    )
    await sleep(300)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('hearsay-inbox-')).length).toBe(before)
    await answers()
  })
})
