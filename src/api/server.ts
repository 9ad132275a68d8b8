import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Fetcher } from '../app/keeping/fetcher-of-pages.ts'
import type { CueRow } from '../app/reading/user-cues.ts'
import { HearsayError } from '../model/errors.ts'
import type { LedgerStore } from '../model/ports/ledger-store.ts'
import { answerStore } from './answer-store.ts'
import type { AnsweringThreads } from './aside/answering-threads.ts'
import { SECURITY_HEADERS } from './guards/headers.ts'
import { checkHost } from './guards/hosts.ts'
import { checkToken } from './guards/token.ts'
import { ingestRuns } from './ingest/ingest-runs.ts'
import { MAX_FILE_BYTES, MAX_FILES } from './ingest/receive-files.ts'
import { sendFile, siteOf } from './page-files.ts'
import { asHearsayError, problemOf } from './problem.ts'
import { addReference, REFERENCE_PATHS } from './reference/add-reference.ts'
import type { Context } from './route.ts'
import { addRoutes } from './routes/add-routes.ts'
import { LONGEST_PASTE } from './routes/ingest.ts'

export interface ServerOptions {
  readonly ledger: LedgerStore
  /** Asked for with every question to the API; `null`: none, for a service that only this machine reaches. */
  readonly token: string | null
  /** Names that the service answers to, besides those of this machine. */
  readonly hosts: readonly string[]
  /** Requests a minute from one address; 0: as many as come. */
  readonly rate: number
  readonly readOnly: boolean
  /** Threads that read what is sent. */
  readonly workers: number
  /** Rows beside those of the cue lexicon, for whatever it reads. */
  readonly cues?: readonly CueRow[]
  /** What addresses and feeds are fetched with; default: the open internet alone, politely. */
  readonly fetch?: Fetcher
  /** Other threads that make answers; without them this one makes all. Closed with the service. */
  readonly aside?: AnsweringThreads
  /** Where the built page lies; `null`: no page. */
  readonly page: URL | null
  readonly user: string
  readonly today?: () => string
  /** Adds what else is answered at the same address: asked for with the same token. */
  readonly extend?: (server: FastifyInstance, context: Pick<Context, 'ledger' | 'today'>) => void
  /** Told of what nobody expected. */
  readonly onDefect?: (error: unknown) => void
}

/** How long a client may take: for its request, and between two signs of life. */
const REQUEST_MS = 60_000
const SILENCE_MS = 60_000
const KEEP_ALIVE_MS = 10_000
const HEADERS_MS = 10_000

/** A pasted text as JSON: each of its characters can take six. */
const BODY_BYTES = 1024 * 1024
const PASTE_BYTES = LONGEST_PASTE * 2

/** The service, not listening yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { ledger, token, hosts, rate, onDefect } = options
  const server = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    connectionTimeout: SILENCE_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable)
        socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      else socket.destroy()
    },
  })
  server.server.headersTimeout = HEADERS_MS
  server.server.maxConnections = 1000
  const site = await siteOf(options.page)
  const answers = answerStore()
  const runs = ingestRuns()
  const context: Context = {
    ledger,
    runs,
    means: {
      ledger,
      workers: options.workers,
      ...(options.fetch ? { fetch: options.fetch } : {}),
      ...(options.cues ? { cues: options.cues } : {}),
    },
    user: options.user,
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
    whole: async (name, question, make) =>
      answers.whole(await ledger.version(), `${name} ${JSON.stringify(question)}`, make),
  }

  /** What anybody may have: the page's own files and the reference. */
  const open = new Set<string>([...REFERENCE_PATHS, ...(site?.files.keys() ?? [])])
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    checkHost(request.headers, token === null ? hosts : [...hosts, nameIn(request.headers.host)])
  })
  // After the limit on how often one may ask: who guesses at the token is slowed down too.
  server.addHook('preParsing', async (request) => {
    // By the route that was found, not by the address as written: that has many spellings.
    const { url = '' } = request.routeOptions
    if (!request.is404 && !open.has(url)) checkToken(request.headers.authorization, token)
  })
  server.setErrorHandler((error, _request, reply) => fail(reply, error, onDefect))
  server.setNotFoundHandler((request, reply) => {
    if (site && (request.method === 'GET' || request.method === 'HEAD') && site.isView(request.url))
      return sendFile(request, reply, site.index)
    throw new HearsayError('not-found', 'There is nothing at this address; /api lists what there is.')
  })
  if (rate > 0)
    await server.register(rateLimit, { max: rate, timeWindow: 60_000, cache: 10_000, hook: 'onRequest' })
  await server.register(multipart, {
    limits: { files: MAX_FILES, fileSize: MAX_FILE_BYTES, fields: 10, fieldSize: 2000, headerPairs: 100 },
    throwFileSizeLimit: false,
  })
  addReference(server)
  for (const file of site?.files.values() ?? [])
    server.get(file.path, (request, reply) => sendFile(request, reply, file))
  addRoutes(server, context, {
    ...{ answers, pasteBytes: PASTE_BYTES, readOnly: options.readOnly },
    aside: options.aside ?? null,
  })
  options.extend?.(server, context)
  server.addHook('onClose', async () => {
    await options.aside?.close()
    await runs.close()
  })
  return server
}

/** With a token a rebound name gains nothing: its page does not know the token. */
function nameIn(host: string | undefined): string {
  return (host ?? '')
    .replace(/:\d{1,5}$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
}

function fail(reply: FastifyReply, error: unknown, onDefect?: (error: unknown) => void): FastifyReply {
  const ours = asHearsayError(error)
  if (ours.code === 'internal-error') onDefect?.(error)
  const problem = problemOf(ours, fieldsOf(error))
  if (ours.code === 'unauthorized') reply.header('www-authenticate', 'Bearer realm="hearsay"')
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem))
}

function fieldsOf(error: unknown) {
  return error instanceof HearsayError && Array.isArray(error.cause) ? error.cause : undefined
}
