import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { etagOf, isMatch } from '../answer-store.ts'
import { routes } from '../routes/index.ts'
import { openapi } from './openapi.ts'
import { REFERENCE_STYLE, referencePage } from './reference-page.ts'

export const REFERENCE_PATHS = ['/api', '/api/reference.css', '/api/openapi.json'] as const

/** /api for people, /api/openapi.json for programs. */
export function addReference(server: FastifyInstance): void {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  const document = openapi(routes, version)
  const [page, style, json] = REFERENCE_PATHS
  const pages = [
    { path: page, type: 'text/html; charset=utf-8', body: referencePage(document) },
    { path: style, type: 'text/css; charset=utf-8', body: REFERENCE_STYLE },
    {
      path: json,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(document, null, 2),
    },
  ]
  for (const { path, type, body } of pages) {
    const etag = etagOf(body)
    server.get(path, async (request, reply) => {
      reply.header('etag', etag).header('cache-control', 'no-cache')
      if (isMatch(request.headers['if-none-match'], etag)) return reply.code(304).send()
      return reply.header('content-type', type).send(body)
    })
  }
}
