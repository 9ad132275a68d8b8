import type { Problem } from '../api/problem.ts'

export interface AskOptions {
  /** Asked for by a service that listens beyond its machine. */
  readonly token?: string
  /** Default: the platform's. */
  readonly fetch?: typeof fetch
  readonly signal?: AbortSignal
}

/** The service answered with an error. */
export class HearsayProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.detail} [${problem.code}]`)
    this.name = 'HearsayProblem'
    this.problem = problem
  }
}

/** Asks the service at `url`. An answer that is still the same is not sent again: its ETag is kept, for the last 200 questions. */
export function asker(url: string, { token, signal, fetch: ask = fetch }: AskOptions) {
  const base = `${url.replace(/\/+$/, '')}/api/v1`
  const kept = new Map<string, { readonly etag: string; readonly answer: unknown }>()
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    const response = await ask(`${base}${path}`, { ...init, headers, ...(signal ? { signal } : {}) })
    if (response.ok || response.status === 304) return response
    throw new HearsayProblem(await problemOf(response))
  }
  return {
    get: async <Answer>(path: string, question: object = {}): Promise<Answer> => {
      const asked = `${path}${queryOf(question)}`
      const known = kept.get(asked)
      const response = await send(asked, known ? { headers: { 'if-none-match': known.etag } } : {})
      // The casts are safe: the service's answers are held to these types by its tests.
      if (response.status === 304 && known) return known.answer as Answer
      const answer = (await response.json()) as Answer
      const etag = response.headers.get('etag')
      kept.delete(asked)
      if (etag !== null) kept.set(asked, { etag, answer })
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - 200))) kept.delete(oldest)
      return answer
    },
    text: async (path: string, question: object): Promise<string> =>
      (await send(`${path}${queryOf(question)}`, {})).text(),
    post: async <Answer>(path: string, body: object): Promise<Answer> => {
      const init: RequestInit =
        body instanceof FormData
          ? { body }
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      return (await (await send(path, { method: 'POST', ...init })).json()) as Answer
    },
    remove: async <Answer>(path: string, question: object = {}): Promise<Answer> =>
      (await (await send(`${path}${queryOf(question)}`, { method: 'DELETE' })).json()) as Answer,
    events: async function* <State>(path: string): AsyncGenerator<State, void, void> {
      const response = await send(path, { headers: { accept: 'text/event-stream' } })
      if (!response.body) return
      const decoder = new TextDecoder()
      let rest = ''
      // Node's type for a stream has no iterator that the DOM's knows; a reader is the same everywhere.
      const reader = response.body.getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const data = block.split('\n').find((line) => line.startsWith('data: '))
          if (data !== undefined) yield JSON.parse(data.slice('data: '.length)) as State
        }
      }
    },
  }
}

function queryOf(question: object): string {
  const given = Object.entries(question).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? '' : `?${query}`
}

async function problemOf(response: Response): Promise<Problem> {
  const { status, statusText } = response
  if (response.headers.get('content-type')?.startsWith('application/problem+json'))
    return (await response.json()) as Problem
  return {
    ...{ type: 'about:blank', title: statusText, status, code: 'internal-error' },
    detail: `The service answered ${status} ${statusText}.`,
  }
}
