import { setTimeout as pause } from 'node:timers/promises'
import { HearsayError } from '../../model/errors.ts'
import { MAX_REPORT_BYTES } from '../limits.ts'
import { failed } from './no-answer.ts'
import { isPublicAddress } from './public-address.ts'
import { type Answer, request } from './request.ts'
import { ALLOWS_ALL, ALLOWS_NONE, type Robots, robotsOf } from './robots.ts'

/** What is asked for: a page that is not known, or whether a known one has changed. */
export interface Conditions {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

/** A document, or that it has not changed or asks to wait. */
export interface Fetched {
  /** The address that answered; `moved` where every redirect to it was for good. */
  readonly address: string
  readonly moved: boolean
  /** 2xx, 304, 410, 429 or 503. */
  readonly status: number
  readonly type: string
  readonly charset: string | null
  readonly bytes: Uint8Array
  readonly etag: string | null
  readonly lastModified: string | null
  /** How long the site asks to be left alone, in milliseconds. */
  readonly retryAfter: number | null
  /** An ISO 8601 instant. */
  readonly fetched: string
}

export interface FetchSettings {
  readonly timeoutMs?: number
  readonly maxBytes?: number
  /** Between two requests to one site. */
  readonly pauseMs?: number
  readonly isAllowed?: (address: string) => boolean
}

export type Fetcher = (address: string, conditions?: Conditions) => Promise<Fetched>

const AGENT = 'Hearsay/0.1 (reads news reports for one person; keeps to robots.txt)'
const MAX_REDIRECTS = 5
const TOLD: readonly number[] = [304, 410, 429, 503]

/**
 * Fetches addresses one at a time: keeps to what sites ask of programs, waits between two requests to one site, follows few
 * redirects, and refuses whatever is not on the open internet.
 */
export function fetcher(settings: FetchSettings = {}): Fetcher {
  const {
    timeoutMs = 20_000,
    maxBytes = MAX_REPORT_BYTES,
    pauseMs = 1000,
    isAllowed = isPublicAddress,
  } = settings
  const sites = new Map<string, Promise<Robots>>()
  const lastAsked = new Map<string, number>()

  const ask = async (url: URL, headers: Readonly<Record<string, string>>, wait: number): Promise<Answer> => {
    const since = Date.now() - (lastAsked.get(url.host) ?? 0)
    if (since < wait) await pause(wait - since)
    lastAsked.set(url.host, Date.now())
    return request(url, { headers: { 'user-agent': AGENT, ...headers }, timeoutMs, maxBytes, isAllowed })
  }
  const robotsFor = (url: URL): Promise<Robots> => {
    const known =
      sites.get(url.origin) ??
      readRobots(url, (each) => ask(each, {}, 0)).catch((error) => unreachable(error, url))
    sites.set(url.origin, known)
    return known
  }
  return async (address, { etag, lastModified } = {}) => {
    let url = urlOf(address)
    let moved = true
    const headers = {
      accept:
        'text/html,application/xhtml+xml,application/pdf;q=0.9,application/rss+xml;q=0.9,application/atom+xml;q=0.9,*/*;q=0.5',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    }
    for (let count = 0; count <= MAX_REDIRECTS; count++) {
      const robots = await robotsFor(url)
      if (!robots.allows(`${url.pathname}${url.search}`))
        throw new HearsayError(
          'robots-refused',
          `${url.href.slice(0, 300)} is not to be fetched by programs, its site says (robots.txt); save the page and read the file.`,
        )
      const answer = await ask(url, headers, robots.delay ?? pauseMs)
      const location = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined
      if (location === undefined) return told(url, answer, moved && count > 0)
      moved &&= answer.status === 301 || answer.status === 308
      url = urlOf(location, url)
    }
    throw failed(url, `is the last of more than ${MAX_REDIRECTS} redirects`)
  }
}

/** No robots.txt allows all; one that cannot be had allows nothing (RFC 9309, 2.3.1). */
async function readRobots(url: URL, ask: (url: URL) => Promise<Answer>): Promise<Robots> {
  let at = new URL('/robots.txt', url)
  for (let count = 0; count <= MAX_REDIRECTS; count++) {
    const { status, headers, bytes } = await ask(at)
    if (status >= 200 && status < 300) return robotsOf(new TextDecoder().decode(bytes), 'hearsay')
    if (status >= 300 && status < 400 && headers.location) at = urlOf(headers.location, at)
    else return status >= 500 ? ALLOWS_NONE : ALLOWS_ALL
  }
  return ALLOWS_ALL
}

/** A site that cannot be asked for its robots.txt cannot be asked at all: the sentence names what was wanted. */
function unreachable(error: unknown, url: URL): never {
  if (!(error instanceof HearsayError)) throw error
  const sentence = error.message.replace(new URL('/robots.txt', url).href, url.href.slice(0, 300))
  throw new HearsayError(error.code, sentence, { cause: error })
}

function told(url: URL, { status, headers, bytes }: Answer, moved: boolean): Fetched {
  if ((status < 200 || status > 299) && !TOLD.includes(status))
    throw failed(url, `answered with status ${status}`)
  const type = headers['content-type'] ?? ''
  return {
    address: url.href,
    moved,
    status,
    type,
    charset: /charset\s*=\s*["']?([\w-]{1,40})/i.exec(type)?.[1] ?? null,
    bytes,
    etag: headers.etag?.slice(0, 1000) ?? null,
    lastModified: headers['last-modified']?.slice(0, 100) ?? null,
    retryAfter: delayOf(headers['retry-after']),
    fetched: new Date().toISOString(),
  }
}

/** Seconds or a date; a week at most. */
function delayOf(value: string | undefined): number | null {
  if (value === undefined) return null
  const delay = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(delay) && delay > 0 ? Math.min(delay, 7 * 86_400_000) : null
}

function urlOf(address: string, base?: URL): URL {
  try {
    const url = new URL(address, base)
    url.hash = ''
    return url
  } catch (cause) {
    throw new HearsayError(
      'address-refused',
      `${address.slice(0, 300)} is no address; write it as https://example.org/page.`,
      { cause },
    )
  }
}
