import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HearsayError } from '../../model/errors.ts'
import { type AnswerStore, isMatch } from '../answer-store.ts'
import type { AnsweringThreads } from '../aside/answering-threads.ts'
import { isAnsweredAside } from '../aside/aside-routes.ts'
import { readFiles } from '../ingest/jobs.ts'
import { receiveFiles } from '../ingest/receive-files.ts'
import { sendStates } from '../ingest/send-states.ts'
import type { Context, Route } from '../route.ts'
import { exported } from './exports.ts'
import { routes } from './index.ts'
import { answerOf, givenOf } from './ingest.ts'

const PREFIX = '/api/v1'

interface Settings {
  readonly answers: AnswerStore
  readonly pasteBytes: number
  readonly readOnly: boolean
  /** Other threads that make answers; `null`: this one makes all. */
  readonly aside: AnsweringThreads | null
}

/** Makes the service answer to every route of the list. */
export function addRoutes(server: FastifyInstance, context: Context, settings: Settings): void {
  for (const route of routes) {
    server.route({
      method: route.method,
      url: `${PREFIX}${route.path}`,
      ...(route.id === 'ingest' ? { bodyLimit: settings.pasteBytes } : {}),
      handler: async (request, reply) => {
        if (route.writes && settings.readOnly)
          throw new HearsayError(
            'forbidden',
            'The ledger is served read-only; nothing in it can be changed here.',
          )
        if (route.id === 'ingest' && request.isMultipart()) return receive(request, reply, context)
        const question = questionOf(route, request)
        if (route.id === 'getIngest' && /\btext\/event-stream\b/.test(request.headers.accept ?? ''))
          return sendStates(request, reply, context.runs, String(question.run))
        // The cast is safe: the question was parsed by the route's own schema.
        if (route.id === 'export') return sendExport(question as never, request, reply, context)
        return answer(route, question, request, reply, context, settings)
      },
    })
  }
}

/** @throws HearsayError bad-option, with the fields that are wrong as its cause */
function questionOf({ question, method }: Route, request: FastifyRequest): Record<string, unknown> {
  const given = {
    ...(method === 'POST' ? bodyOf(request) : (request.query as object)),
    ...(request.params as object),
  }
  const parsed = question.safeParse(given)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }))
  const [first] = fields
  throw new HearsayError(
    'bad-option',
    `The question is wrong${first?.field ? ` at "${first.field}"` : ''}: ${first?.message ?? 'see the reference'}.`.replace(
      /\.\.$/,
      '.',
    ),
    { cause: fields },
  )
}

function bodyOf({ body }: FastifyRequest): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw new HearsayError('bad-option', 'The request takes a JSON object (content-type: application/json).')
}

async function answer(
  route: Route,
  question: Record<string, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  { answers, aside }: Settings,
): Promise<FastifyReply> {
  // The cast is safe: the question was parsed by the route's own schema.
  const here = async () => JSON.stringify(await route.handle(context, question as never))
  const make = () =>
    (isAnsweredAside(route) && aside?.answer({ route: route.id, question, today: context.today() })) || here()
  reply.header('content-type', 'application/json; charset=utf-8')
  if (!route.kept)
    return reply
      .code(route.status)
      .header('cache-control', 'no-store')
      .send(await make())
  const version = await context.ledger.version()
  const key = `${route.id} ${context.today()} ${JSON.stringify(question)}`
  const stored = answers.get(version, key) ?? (await answers.put(version, key, make))
  reply.header('etag', stored.etag).header('cache-control', 'private, no-cache')
  if (isMatch(request.headers['if-none-match'], stored.etag))
    return reply.code(304).removeHeader('content-type').send()
  return reply.code(route.status).send(stored.body)
}

async function sendExport(
  question: Parameters<typeof exported>[1],
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
): Promise<FastifyReply> {
  const { mediaType, file, pieces } = await exported(context, question, request.headers.accept)
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${file}"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(pieces))
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  { runs, means }: Context,
): Promise<FastifyReply> {
  const { inbox, fields } = await receiveFiles(request)
  try {
    const state = runs.start(readFiles(means, inbox, givenOf(fields)))
    return reply.code(202).header('cache-control', 'no-store').send(answerOf(state))
  } catch (error) {
    await inbox.clear()
    throw error
  }
}
