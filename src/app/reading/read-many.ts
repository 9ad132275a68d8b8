import { availableParallelism } from 'node:os'
import { type Input as FoundInput, findInputs } from '../../intake/find-inputs.ts'
import { type IntakeOptions, readInputs } from '../../intake/read-inputs.ts'
import type { HearsayError } from '../../model/errors.ts'
import type { GivenMetadata } from '../../model/ports/input-format.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { hereReader, type Reader, workerReader } from './reader.ts'
import type { CueRow } from './user-cues.ts'

export interface ReadOptions extends Pick<IntakeOptions, 'fetch' | 'onBytes'> {
  readonly given: GivenMetadata
  /** Worker threads; 0 reads in this one. Default: none for a single file, else one a core. */
  readonly workers?: number
  /** Rows of the user's beside those of the cue lexicon, as `readCues` gives them. */
  readonly cues?: readonly CueRow[]
  /** Reports that need not be read again. */
  readonly skip?: (report: Report) => Promise<boolean>
}

/** What came of one report, with the place it came from: `line` counts from 1 in a file of several. */
export type ReadResult = { readonly path: string; readonly line: number | null } & (
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'known'; readonly report: Report }
  | { readonly kind: 'error'; readonly error: HearsayError }
)

/** How many inputs the paths name; those of a file of several count as one. */
export function countInputs(paths: readonly string[]): number {
  return findInputs(paths).length
}

/**
 * Reads everything that the paths or inputs name and gives the results in the order of the inputs. At most two reports a worker are
 * underway or waiting to be taken, so memory is bounded by the slowest taker.
 */
export async function* readMany(
  paths: readonly (string | FoundInput)[],
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const inputs = paths.flatMap((path) => (typeof path === 'string' ? findInputs([path]) : [path]))
  const several = inputs.length > 1 || inputs.some(({ path }) => MANY.test(path))
  const workers = options.workers ?? (several ? availableParallelism() : 0)
  const reader = workers === 0 ? hereReader(options.cues) : workerReader(workers, options.cues)
  const underway: Promise<ReadResult>[] = []
  try {
    for await (const input of readInputs(inputs, options.given, intakeOf(options))) {
      underway.push(readOne(reader, input, options))
      if (underway.length >= Math.max(1, workers * 2)) yield* first(underway)
    }
    while (underway.length > 0) yield* first(underway)
  } finally {
    await reader.close()
  }
}

function intakeOf({ fetch, onBytes }: ReadOptions): IntakeOptions {
  return { ...(fetch ? { fetch } : {}), ...(onBytes ? { onBytes } : {}) }
}

async function* first(underway: Promise<ReadResult>[]): AsyncGenerator<ReadResult> {
  const next = underway.shift()
  if (next) yield await next
}

/** Files that hold many reports: worth more than one thread. */
const MANY = /\.(?:jsonl|ndjson|zip|mbox|warc|warc\.gz|csv|tsv|epub)$/i

type Input = { readonly path: string; readonly line: number | null } & (
  | { readonly report: Report }
  | { readonly error: HearsayError }
)

/** Never rejects: what goes wrong with one report is its result. */
async function readOne(reader: Reader, input: Input, { skip }: ReadOptions): Promise<ReadResult> {
  const { path, line } = input
  if ('error' in input) return { path, line, kind: 'error', error: input.error }
  if (await skip?.(input.report)) return { path, line, kind: 'known', report: input.report }
  const outcome = await reader.read(input.report, line === null ? path : `${path}, line ${line},`)
  return 'error' in outcome
    ? { path, line, kind: 'error', ...outcome }
    : { path, line, kind: 'reading', ...outcome }
}
