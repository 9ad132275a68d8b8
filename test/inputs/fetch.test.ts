import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetcher } from '../../src/intake/fetch/fetcher.ts'
import { noAnswer } from '../../src/intake/fetch/no-answer.ts'
import { isPublicAddress } from '../../src/intake/fetch/public-address.ts'
import { robotsOf } from '../../src/intake/fetch/robots.ts'
import { findInputs } from '../../src/intake/find-inputs.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'
import { HearsayError } from '../../src/model/errors.ts'
import { openSite, page, type Site } from './site.ts'

const PARAGRAPHS = [
  'The harbour board said on Monday that the ferry to Larne would sail again within a week.',
  'Its chairwoman, Edda Brandt, told reporters that two of the three engines had been replaced.',
]

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('an address', () => {
  it('is read with what is known of where it came from', async () => {
    site.answer('/ferry', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
      response.end(gzipSync(page('Ferry to sail', PARAGRAPHS)))
    })
    const [result] = await read(`${site.url}/ferry`)
    expect(result).toMatchObject({ report: { headline: 'Ferry to sail', url: `${site.url}/ferry` } })
    const report = result && 'report' in result ? result.report : undefined
    expect(report?.taken).toMatchObject({ address: `${site.url}/ferry`, within: null, feed: null })
    expect(report?.taken?.fetched).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(report?.published.from).toBe('unknown')
  })

  it('is read in the encoding that came with it', async () => {
    site.answer('/koi', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' })
      response.end(Buffer.from([0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2]))
    })
    const [result] = await read(`${site.url}/koi`)
    expect(result).toMatchObject({ report: { text: 'Президент' } })
  })

  it('is followed through redirects, whose last address is kept', async () => {
    site.answer('/moved', (_request, response) => response.writeHead(301, { location: '/ferry' }).end())
    const fetched = await site.fetcher()(`${site.url}/moved`)
    expect(fetched).toMatchObject({ address: `${site.url}/ferry`, moved: true, status: 200 })
  })

  it.each([
    ['http://127.0.0.1:9/', 'address-refused'],
    ['http://localhost/', 'address-refused'],
    ['http://[::1]/', 'address-refused'],
    ['http://[::ffff:127.0.0.1]/', 'address-refused'],
    ['http://2130706433/', 'address-refused'],
    ['http://0x7f.1/', 'address-refused'],
    ['http://0.0.0.0/', 'address-refused'],
    ['http://10.0.0.1/', 'address-refused'],
    ['http://192.168.1.1/', 'address-refused'],
    ['http://172.16.3.4/', 'address-refused'],
    ['http://169.254.169.254/latest/meta-data/', 'address-refused'],
    ['http://100.64.0.1/', 'address-refused'],
    ['http://[fe80::1]/', 'address-refused'],
    ['http://[fd00::1]/', 'address-refused'],
    ['http://[64:ff9b::7f00:1]/', 'address-refused'],
    ['http://name:word@example.org/', 'address-refused'],
    ['https://', 'address-refused'],
  ])('%s is refused', async (address, code) => {
    expect(await codeOf(fetcher({ pauseMs: 0 })(address))).toBe(code)
  })

  it('that leads elsewhere is looked at again at every step', async () => {
    for (const to of ['http://10.0.0.1/', 'http://[::1]:80/', 'file:///etc/passwd']) {
      site.answer('/out', (_request, response) => response.writeHead(302, { location: to }).end())
      expect(await codeOf(site.fetcher()(`${site.url}/out`))).toBe('address-refused')
    }
  })

  it('whose name leads to this machine is refused where the name is resolved', async () => {
    const { port } = new URL(site.url)
    expect(await codeOf(fetcher({ pauseMs: 0 })(`http://localhost:${port}/ferry`))).toBe('address-refused')
  })
})

describe('limits', () => {
  it.each([
    ['endless redirects', '/round', 'fetch-failed'],
    ['a server that never ends', '/slow', 'fetch-failed'],
    ['more bytes than it may', '/large', 'too-large'],
    ['more bytes than it says', '/endless', 'too-large'],
    ['packed bytes that unpack to more', '/bomb', 'too-large'],
    ['a status', '/nothing', 'fetch-failed'],
    ['a connection that breaks', '/broken', 'fetch-failed'],
    ['packed bytes that are none', '/unpacked', 'fetch-failed'],
  ])('%s', async (_what, path, code) => {
    site.answer('/round', (request, response) =>
      response.writeHead(302, { location: `/round?${Number(request.url?.slice(7) || 0) + 1}` }).end(),
    )
    site.answer('/slow', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drip = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(drip))
    })
    site.answer('/large', (_request, response) =>
      response.writeHead(200, { 'content-length': '1000000000' }).end(),
    )
    site.answer('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) {}
      }
      response.on('drain', more)
      more()
    })
    site.answer('/bomb', (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)))
    })
    site.answer('/broken', (_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    site.answer('/unpacked', (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain words')
    })
    const fetch = site.fetcher({ timeoutMs: 400, maxBytes: 1_000_000 })
    expect(await codeOf(fetch(`${site.url}${path}`))).toBe(code)
  })
})

describe('an address that does not answer', () => {
  it('whose site does not exist is told by the name, and no fault of Node is shown', async () => {
    const error = await fetcher({ pauseMs: 0, timeoutMs: 2000 })('http://harbour-news.invalid/storm').then(
      () => null,
      (refusal: unknown) => refusal,
    )
    expect(error).toMatchObject({ code: 'fetch-failed' })
    expect(String(error)).toContain('http://harbour-news.invalid/storm ')
    expect(String(error)).not.toMatch(/getaddrinfo|ENOTFOUND|EAI_AGAIN|robots/)
  })

  it('whose site takes no connection says so', async () => {
    const gone = await openSite()
    await gone.close()
    await expect(gone.fetcher()(`${gone.url}/storm`)).rejects.toThrow(
      `${gone.url}/storm did not answer: its site takes no connection; try again later`,
    )
  })

  it.each([
    ['ENOTFOUND', 'leads nowhere: no site "example.org" is known; check how it is spelled'],
    ['EAI_AGAIN', 'the name "example.org" could not be looked up'],
    ['EHOSTUNREACH', 'cannot be reached from this machine'],
    ['ECONNRESET', 'its site broke off the connection'],
    ['Z_DATA_ERROR', 'packed bytes that cannot be unpacked'],
    ['CERT_HAS_EXPIRED', 'a certificate that cannot be trusted (certificate has expired)'],
    ['EOTHER', 'did not answer (certificate has expired)'],
  ])('for %s says what it means', (code, words) => {
    const cause = Object.assign(new Error('certificate has expired'), { code })
    const { message } = noAnswer(new URL('https://example.org/storm'), cause)
    expect(message).toMatch(/^https:\/\/example\.org\/storm /)
    expect(message).toContain(words)
  })
})

describe('robots.txt', () => {
  it('is kept to', async () => {
    const other = await openSite()
    other.answer('/robots.txt', (_request, response) => response.end('User-agent: *\nDisallow: /private'))
    other.answer('/private/page', (_request, response) => response.end('secret'))
    expect(await codeOf(other.fetcher()(`${other.url}/private/page`))).toBe('robots-refused')
    expect(other.asked).toEqual(['/robots.txt'])
    await other.close()
  })

  it('that cannot be had allows nothing', async () => {
    const other = await openSite()
    other.answer('/robots.txt', (_request, response) => response.writeHead(503).end())
    expect(await codeOf(other.fetcher()(`${other.url}/page`))).toBe('robots-refused')
    await other.close()
  })

  it.each([
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /\nUser-agent: hearsay\nAllow: /', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?page=2', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: a\nUser-agent: *\nDisallow: /a', '/a', false],
    ['nonsense', '/a', true],
  ])('%j says of %s: %s', (text, path, allowed) => {
    expect(robotsOf(text, 'hearsay').allows(path)).toBe(allowed)
  })

  it('takes time linear in what a hostile one holds', () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(2000)}`
    const start = performance.now()
    expect(robotsOf(text, 'hearsay').allows(`/${'a'.repeat(2000)}`)).toBe(true)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '8.8.8.8'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fc00::1',
    '192.0.2.1',
    '198.18.0.1',
    '2002:7f00:1::',
    'ff02::1',
    'words',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

async function read(address: string) {
  const results = []
  for await (const result of readInputs(findInputs([address]), {}, { fetch: site.fetcher() }))
    results.push(result)
  return results
}

async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  try {
    await promise
    return null
  } catch (error) {
    return error instanceof HearsayError ? error.code : String(error)
  }
}
