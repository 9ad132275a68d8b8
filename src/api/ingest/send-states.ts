import type { FastifyReply, FastifyRequest } from 'fastify'
import { SECURITY_HEADERS } from '../guards/headers.ts'
import type { IngestRuns, IngestState } from './ingest-runs.ts'

/** Often enough that nothing between takes the connection for dead. */
const HEARTBEAT_MS = 15_000

/** States that follow each other sooner are told as one. */
const PAUSE_MS = 100

/** Every state of a run as server-sent events, the present one first; ends with the run. */
export function sendStates(
  request: FastifyRequest,
  reply: FastifyReply,
  runs: IngestRuns,
  id: string,
): FastifyReply {
  const first = runs.state(id)
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  let pending: IngestState | null = null
  let pause: NodeJS.Timeout | null = null
  const tell = (state: IngestState): void => {
    raw.write(`event: progress\ndata: ${JSON.stringify(state)}\n\n`)
    if (isOver(state)) end()
  }
  const flush = (): void => {
    pause = null
    if (pending) tell(pending)
    pending = null
  }
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS)
  const unfollow = runs.follow(id, (state) => {
    pending = state
    if (isOver(state)) {
      if (pause) clearTimeout(pause)
      flush()
    } else pause ??= setTimeout(flush, PAUSE_MS)
  })
  const end = (): void => {
    clearInterval(heartbeat)
    if (pause) clearTimeout(pause)
    unfollow()
    raw.end()
  }
  request.raw.once('close', end)
  raw.once('error', end)
  tell(first)
  return reply
}

function isOver({ state }: IngestState): boolean {
  return state === 'done' || state === 'failed'
}
