import { z } from 'zod'
import { EXPORT_FORMATS } from '../../app/asking/write-export.ts'
import { ERRORS } from '../../model/errors.ts'
import { STATUSES } from '../problem.ts'
import type { Route } from '../route.ts'

const COMPONENTS = '#/components/schemas/'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI 3.1 document of the routes: its schemas are the very ones by which the service parses, as JSON Schema 2020-12. */
export function openapi(routes: readonly Route[], version: string): Json {
  const components: Record<string, unknown> = {}
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const { $schema: _, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' })
    for (const [name, value] of Object.entries($defs)) components[name] = referring(value)
    const name = schema.meta()?.id
    if (name === undefined) return referring(rest)
    components[name] = referring(withoutId(rest))
    return { $ref: `${COMPONENTS}${name}` }
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemaOf) }
  }
  components.Problem = PROBLEM
  return {
    openapi: '3.1.1',
    info: {
      title: 'Hearsay',
      version,
      description:
        'A ledger of what was said: who said it, when, through whom, how surely, in which words of which report.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { token: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Where the service listens beyond its machine.',
        },
      },
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  }
}

function operation(route: Route, schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json): Json {
  const { id, tag, says, method, status, question, answer, kept } = route
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const asked = method === 'POST' ? inPath : Object.keys(question.shape)
  const parameters = asked.map((name) => {
    const { description, ...schema } = schemaOf(question.shape[name] as z.ZodType, 'output') as Json & {
      description?: string
    }
    return {
      name,
      in: inPath.includes(name) ? 'path' : 'query',
      required: inPath.includes(name),
      ...(description === undefined ? {} : { description }),
      schema,
    }
  })
  const body = z.strictObject(
    Object.fromEntries(Object.entries(question.shape).filter(([name]) => !inPath.includes(name))),
  )
  const content: Record<string, unknown> = { 'application/json': { schema: schemaOf(body, 'input') } }
  if (id === 'ingest') content['multipart/form-data'] = { schema: FORM }
  const answers =
    id === 'export'
      ? Object.fromEntries(
          EXPORT_FORMATS.map(({ mediaType }) => [mediaType.split(';')[0], { schema: { type: 'string' } }]),
        )
      : { 'application/json': { schema: schemaOf(answer, 'output') } }
  return {
    operationId: id,
    tags: [tag],
    summary: says,
    parameters,
    ...(method !== 'POST' ? {} : { requestBody: { required: true, content } }),
    responses: {
      [status]: {
        description: 'The answer.',
        content:
          id === 'getIngest' ? { ...answers, 'text/event-stream': { schema: { type: 'string' } } } : answers,
        ...(kept ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
      },
      ...(kept ? { 304: { description: 'Nothing has changed since the ETag of If-None-Match.' } } : {}),
      ...refusals(route),
    },
  }
}

/** By status: which of our codes come with it. */
function refusals({ errors }: Route): Json {
  const statuses = [...new Set(errors.map((code) => STATUSES[code]))].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = errors.filter((code) => STATUSES[code] === status)
      return [
        status,
        {
          description: codes.map((code) => `\`${code}\`: ${ERRORS[code].title}.`).join(' '),
          content: {
            'application/problem+json': {
              schema: {
                allOf: [{ $ref: `${COMPONENTS}Problem` }, { properties: { code: { enum: codes } } }],
              },
            },
          },
        },
      ]
    }),
  )
}

const FORM = {
  type: 'object',
  required: ['files'],
  properties: {
    files: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
    published: { type: 'string', description: 'EDTF.' },
    publication: { type: 'string' },
  },
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer', enum: [...new Set(Object.values(STATUSES))].sort() },
    detail: { type: 'string', description: 'A sentence: what was given, what was expected, what to do.' },
    code: { type: 'string', enum: Object.keys(ERRORS) },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}

/** References lead to the components of the document instead of to the schema's own definitions. */
function referring(schema: unknown): Json {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', COMPONENTS) : value,
    ),
  )
}

function withoutId({ id: _, ...schema }: Json): Json {
  return schema
}
