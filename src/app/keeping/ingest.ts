import type { Input } from '../../intake/find-inputs.ts'
import { type ErrorCode, HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { ReportId } from '../../model/report.ts'
import { type ReadOptions, type ReadResult, readMany } from '../reading/read-many.ts'

export interface IngestProgress {
  readonly added: number
  /** There already, and not read again. */
  readonly known: number
  readonly failed: number
  readonly path: string
  /** The report that was added or is there already; `null` where it failed. */
  readonly report: ReportId | null
}

export interface IngestSummary {
  readonly added: number
  readonly known: number
  readonly failures: readonly HearsayError[]
  /** Of those added, how many came from an address that had given another report before, which they supersede. */
  readonly superseding: number
  /** Whether it ended before the last report because it was asked to. */
  readonly stopped: boolean
}

export interface IngestOptions extends Omit<ReadOptions, 'skip'> {
  /** Called after each report. */
  readonly onProgress?: (progress: IngestProgress) => void
  readonly onFailure?: (error: HearsayError) => void
  /** Ends it after the running report. */
  readonly signal?: AbortSignal
  /** The clock: an ISO 8601 instant. */
  readonly now?: () => string
}

/** After these nothing more can be written; after any other error the rest goes on. */
const FATAL: readonly ErrorCode[] = ['disk-full', 'ledger-locked', 'ledger-unwritable', 'not-a-ledger']

/**
 * Reads what the paths name into the ledger, one transaction a report. Can be stopped and run again at any time.
 * @throws HearsayError where the ledger itself cannot be written: what was added before stays.
 */
export async function ingest(
  ledger: LedgerStore,
  paths: readonly (string | Input)[],
  options: IngestOptions,
): Promise<IngestSummary> {
  let [added, known, superseding] = [0, 0, 0]
  const failures: HearsayError[] = []
  const results = readMany(paths, { ...options, skip: (report) => ledger.has(report.id) })
  for await (const result of results) {
    const outcome = await keep(ledger, result, options.now ?? (() => new Date().toISOString()))
    if (outcome === 'added') added++
    else if (outcome === 'known') known++
    else {
      failures.push(outcome)
      options.onFailure?.(outcome)
    }
    const report = typeof outcome === 'string' ? reportOf(result) : null
    if (outcome === 'added' && (await supersedes(ledger, result))) superseding++
    options.onProgress?.({ added, known, failed: failures.length, path: result.path, report })
    if (options.signal?.aborted) return { added, known, failures, superseding, stopped: true }
  }
  return { added, known, failures, superseding, stopped: false }
}

async function supersedes(ledger: LedgerStore, result: ReadResult): Promise<boolean> {
  if (result.kind !== 'reading' || result.reading.report.url === null) return false
  return (await ledger.versions(result.reading.report.id)).length > 1
}

function reportOf(result: ReadResult): ReportId | null {
  if (result.kind === 'error') return null
  return result.kind === 'known' ? result.report.id : result.reading.report.id
}

async function keep(
  ledger: LedgerStore,
  result: ReadResult,
  now: () => string,
): Promise<'added' | 'known' | HearsayError> {
  if (result.kind === 'error') return result.error
  if (result.kind === 'known') return 'known'
  try {
    return (await ledger.add(result.reading, now())) ? 'added' : 'known'
  } catch (error) {
    if (error instanceof HearsayError && FATAL.includes(error.code)) throw error
    if (error instanceof HearsayError) return error
    const reason = error instanceof Error ? error.message : String(error)
    return new HearsayError(
      'internal-error',
      `${result.path} could not be kept because of a defect in Hearsay (${reason}).`,
      { cause: error },
    )
  }
}
