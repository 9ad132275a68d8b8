import type { z } from 'zod'
import type { ErrorCode } from '../model/errors.ts'
import type { LedgerStore } from '../model/ports/ledger-store.ts'
import type { IngestRuns } from './ingest/ingest-runs.ts'
import type { Means } from './ingest/jobs.ts'

/** What a route answers from. */
export interface Context {
  readonly ledger: LedgerStore
  readonly runs: IngestRuns
  /** What runs read with. */
  readonly means: Means
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
  /** A list that was made whole, kept as long as the ledger stays as it is. */
  whole<Rows>(name: string, question: unknown, make: () => Promise<Rows>): Promise<Rows>
  /** Who changes something, where the request does not say. */
  readonly user: string
}

/** One thing that can be asked: what the server does, what the OpenAPI document says and what the tests hold it to. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below /api/v1; `:name` is a part that the question names. */
  readonly path: `/${string}`
  /** The operation's id: "listStatements". */
  readonly id: string
  readonly tag: string
  readonly says: string
  /** Path, query and body together. */
  readonly question: z.ZodObject
  readonly answer: z.ZodType
  readonly status: 200 | 202
  /** Whether the answer follows from the ledger and the day alone: then it is kept until the ledger changes. */
  readonly kept: boolean
  /** Changes the ledger: refused where it is served read-only. */
  readonly writes: boolean
  /** What can go wrong with it besides what can go wrong with every question. */
  readonly errors: readonly ErrorCode[]
  handle(context: Context, question: never): Promise<unknown>
}

/** Of every question; of one that names a thing; of one that changes the ledger. */
const EVERYWHERE = [
  ...['bad-option', 'unauthorized', 'forbidden', 'too-large', 'too-many-requests'],
  ...['ledger-locked', 'internal-error'],
] as const satisfies readonly ErrorCode[]
const NAMED = ['not-found', 'ambiguous-id'] as const
const WRITTEN = ['ledger-unwritable', 'disk-full'] as const

/** A route whose parts fit each other. */
export function route<Question extends z.ZodObject, Answer extends z.ZodType>(parts: {
  readonly method?: Route['method']
  readonly path: Route['path']
  readonly id: string
  readonly tag: string
  readonly says: string
  readonly question: Question
  readonly answer: Answer
  readonly status?: Route['status']
  readonly kept?: boolean
  readonly writes?: boolean
  readonly errors?: readonly ErrorCode[]
  handle(context: Context, question: z.output<Question>): Promise<z.input<Answer>>
}): Route {
  const { method = 'GET', status = 200, writes = method !== 'GET', errors = [] } = parts
  const named = parts.path.includes(':') ? NAMED : []
  const written = writes ? WRITTEN : []
  return {
    ...{ ...parts, method, status, writes, kept: parts.kept ?? method === 'GET' },
    errors: [...new Set([...EVERYWHERE, ...named, ...written, ...errors])],
  }
}
