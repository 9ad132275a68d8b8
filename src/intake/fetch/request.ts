import { lookup as resolve } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { HearsayError } from '../../model/errors.ts'
import { failed, noAnswer } from './no-answer.ts'

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>
  /** For all of it: connecting, waiting, reading. */
  readonly timeoutMs: number
  /** The most bytes of the document, unpacked. */
  readonly maxBytes: number
  /** Whether a connection to this IP address may be made. */
  readonly isAllowed: (address: string) => boolean
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Empty where the status is not 2xx. */
  readonly bytes: Uint8Array
}

/**
 * One request, no redirect followed. Addresses are looked at where the name is resolved and again where the connection stands, so that
 * a name that changes its mind leads nowhere.
 * @throws HearsayError address-refused, fetch-failed, too-large
 */
export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  const { isAllowed, timeoutMs } = options
  refuseUnlessWeb(url)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !isAllowed(literal)) throw refusedAddress(url, literal)
  const stop = new AbortController()
  const deadline = setTimeout(
    () => stop.abort(failed(url, `gave no whole answer within ${timeoutMs / 1000} seconds`)),
    timeoutMs,
  )
  try {
    const answer = await connected(url, options, stop)
    const status = answer.statusCode ?? 0
    const headers = Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    )
    if (status < 200 || status > 299) {
      answer.destroy()
      return { status, headers, bytes: new Uint8Array() }
    }
    return { status, headers, bytes: await bodyOf(answer, url, options, stop.signal) }
  } catch (cause) {
    if (stop.signal.aborted) throw stop.signal.reason
    if (cause instanceof HearsayError) throw cause
    throw noAnswer(url, cause)
  } finally {
    clearTimeout(deadline)
    stop.abort()
  }
}

function connected(
  url: URL,
  { headers, isAllowed }: RequestOptions,
  stop: AbortController,
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (cause, found) => {
      if (cause) return done(cause, '')
      const refused = found.find(({ address }) => !isAllowed(address))
      if (refused) return done(refusedAddress(url, refused.address), '')
      const [first] = found
      if (options.all) done(null, found)
      else done(null, first?.address ?? '', first?.family)
    })
  }
  return new Promise((answered, reject) => {
    const { request: start } = url.protocol === 'https:' ? https : http
    const sent = start(url, {
      method: 'GET',
      headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
      agent: false,
      lookup,
      signal: stop.signal,
      maxHeaderSize: 32 * 1024,
    })
    sent.on('socket', (socket) =>
      socket.once('connect', () => {
        const { remoteAddress } = socket
        if (remoteAddress === undefined || !isAllowed(remoteAddress))
          sent.destroy(refusedAddress(url, remoteAddress ?? 'an unknown address'))
      }),
    )
    sent.on('response', answered)
    sent.on('error', reject)
    sent.end()
  })
}

async function bodyOf(
  answer: IncomingMessage,
  url: URL,
  { maxBytes }: RequestOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLong(url, maxBytes)
  const pieces: Uint8Array[] = []
  let length = 0
  const body = unpackedBody(answer)
  const abort = (): void => {
    body.destroy(new Error('stopped'))
  }
  signal.addEventListener('abort', abort, { once: true })
  for await (const piece of body) {
    const bytes = piece as Buffer
    length += bytes.length
    if (length > maxBytes) {
      answer.destroy()
      throw tooLong(url, maxBytes)
    }
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

function unpackedBody(answer: IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding']?.toLowerCase() ?? ''
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[encoding]
  if (!unpack) return answer
  const unpacked = unpack()
  answer.on('error', (cause) => unpacked.destroy(cause))
  return answer.pipe(unpacked)
}

function refuseUnlessWeb(url: URL): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HearsayError(
      'address-refused',
      `${url.href} is no web address; only http and https are fetched.`,
    )
  if (url.username !== '' || url.password !== '')
    throw new HearsayError(
      'address-refused',
      `${url.host} is given with a name or password; Hearsay logs in nowhere.`,
    )
}

function refusedAddress(url: URL, address: string): HearsayError {
  return new HearsayError(
    'address-refused',
    `${url.href.slice(0, 300)} leads to ${address}, which is not on the open internet; save the page and read the file.`,
  )
}

function tooLong(url: URL, maxBytes: number): HearsayError {
  return new HearsayError(
    'too-large',
    `${url.href.slice(0, 300)} is larger than one report may be: ${Math.round(maxBytes / 1024 / 1024)} MiB.`,
  )
}
