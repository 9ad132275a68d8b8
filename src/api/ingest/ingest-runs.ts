import { randomBytes } from 'node:crypto'
import type { IngestProgress } from '../../app/keeping/ingest.ts'
import { type ErrorCode, HearsayError } from '../../model/errors.ts'
import type { ReportId } from '../../model/report.ts'

/** Something to be read, when its turn comes. */
export interface Job {
  /** How many inputs it names. */
  readonly inputs: number
  /** @throws HearsayError where the ledger itself cannot be written */
  read(run: Reading): Promise<void>
  /** A sentence as who sent it should see it. */
  named(sentence: string): string
  /** Called once, whatever becomes of it. */
  clear(): Promise<void>
}

/** What a job is told, and what it tells. */
export interface Reading {
  readonly signal: AbortSignal
  onFailure(error: HearsayError): void
  onProgress(
    progress: Pick<IngestProgress, 'added' | 'known'> & { readonly reports: readonly ReportId[] },
  ): void
}

export interface IngestFailure {
  readonly code: ErrorCode
  /** The sentence, with the name that the user gave instead of where the file lay meanwhile. */
  readonly detail: string
}

/** How far a run is; `failed`: the ledger itself could not be written, and `failures` ends with why. */
export interface IngestState {
  readonly id: string
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  readonly inputs: number
  readonly added: number
  readonly known: number
  readonly failures: readonly IngestFailure[]
  /** Ids of the reports that it added or found there already, in the order of the inputs; the first 1,000. */
  readonly reports: readonly string[]
}

export interface IngestRuns {
  /** @throws HearsayError busy, where too many wait */
  start(job: Job): IngestState
  /** @throws HearsayError not-found */
  state(id: string): IngestState
  /** Calls back with every new state until the run has ended or the returned function is called. */
  follow(id: string, onState: (state: IngestState) => void): () => void
  /** Stops after the running report, and waits for it. */
  close(): Promise<void>
}

/** Reads one run after the other into the ledger. The last runs can be asked for until the process ends. */
export function ingestRuns({
  waiting = 20,
  kept = 100,
}: {
  readonly waiting?: number
  readonly kept?: number
} = {}): IngestRuns {
  const states = new Map<string, IngestState>()
  const followers = new Map<string, Set<(state: IngestState) => void>>()
  const stop = new AbortController()
  let last: Promise<void> = Promise.resolve()
  let queued = 0

  const set = (state: IngestState): void => {
    states.set(state.id, state)
    for (const follower of followers.get(state.id) ?? []) follower(state)
  }
  const read = async (id: string, job: Job): Promise<void> => {
    const now = (): IngestState => states.get(id) ?? fresh(id, job.inputs)
    const failed = (error: HearsayError): IngestState => ({
      ...now(),
      failures: [...now().failures, { code: error.code, detail: job.named(error.message) }],
    })
    try {
      set({ ...now(), state: 'reading' })
      await job.read({
        signal: stop.signal,
        onFailure: (error) => set(failed(error)),
        onProgress: (progress) => set(progressed(now(), progress)),
      })
      await job.clear()
      set({ ...now(), state: 'done' })
    } catch (error) {
      await job.clear()
      set({ ...failed(asHearsayError(error)), state: 'failed' })
    } finally {
      queued--
      followers.delete(id)
    }
  }
  return {
    start: (job) => {
      if (queued >= waiting)
        throw new HearsayError('busy', `${queued} runs wait to be read; send this one again in a minute.`)
      queued++
      const state = fresh(randomBytes(9).toString('base64url'), job.inputs)
      set(state)
      for (const old of [...states.keys()].slice(0, Math.max(0, states.size - kept))) states.delete(old)
      last = last.then(() => (stop.signal.aborted ? job.clear() : read(state.id, job)))
      return state
    },
    state: (id) => {
      const state = states.get(id)
      if (state) return state
      throw new HearsayError(
        'not-found',
        `There is no run "${id}"; runs are forgotten when the service ends.`,
      )
    },
    follow: (id, onState) => {
      const all = followers.get(id) ?? new Set()
      followers.set(id, all.add(onState))
      return () => all.delete(onState)
    },
    close: async () => {
      stop.abort()
      await last
    },
  }
}

const MAX_REPORTS_TOLD = 1000

function fresh(id: string, inputs: number): IngestState {
  return { id, state: 'waiting', inputs, added: 0, known: 0, failures: [], reports: [] }
}

function progressed(
  state: IngestState,
  { added, known, reports }: Parameters<Reading['onProgress']>[0],
): IngestState {
  const room = MAX_REPORTS_TOLD - state.reports.length
  return { ...state, added, known, reports: [...state.reports, ...reports.slice(0, Math.max(0, room))] }
}

function asHearsayError(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new HearsayError('internal-error', `The run ended because of a defect in Hearsay (${reason}).`, {
    cause: error,
  })
}
