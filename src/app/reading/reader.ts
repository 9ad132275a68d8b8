import { Worker } from 'node:worker_threads'
import { HearsayError } from '../../model/errors.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { CueRow } from './user-cues.ts'

export type Outcome = { readonly reading: Reading } | { readonly error: HearsayError }

/** Something that reads reports. `read` never rejects: `where` names the report in the sentence of an error. */
export interface Reader {
  read(report: Report, where: string): Promise<Outcome>
  close(): Promise<void>
}

/** Reads in this thread. */
export function hereReader(cues: readonly CueRow[] = []): Reader {
  return {
    read: async (report, where) => {
      try {
        const { readReport } = await import('./read-report.ts')
        return { reading: readReport(report, cues) }
      } catch (cause) {
        return { error: defect(where, cause) }
      }
    },
    close: async () => {},
  }
}

interface Task {
  readonly report: Report
  readonly where: string
  readonly done: (outcome: Outcome) => void
}

/** Reads on so many threads. One that dies takes only its own report with it, and is replaced when there is more to read. */
export function workerReader(size: number, cues: readonly CueRow[] = []): Reader {
  const waiting: Task[] = []
  const busy = new Map<Worker, Task>()
  const idle: Worker[] = []

  const settle = (worker: Worker, outcome: Outcome): void => {
    const task = busy.get(worker)
    busy.delete(worker)
    task?.done(outcome)
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: cues })
    worker.on('message', (answer: { readonly reading: Reading } | { readonly failure: string }) => {
      const where = busy.get(worker)?.where ?? ''
      idle.push(worker)
      settle(worker, 'reading' in answer ? answer : { error: defect(where, answer.failure) })
      next()
    })
    worker.on('error', (cause) => {
      settle(worker, { error: defect(busy.get(worker)?.where ?? '', cause) })
      next()
    })
    return worker
  }
  const next = (): void => {
    if (busy.size >= size) return
    const task = waiting.shift()
    if (!task) return
    const worker = idle.pop() ?? start()
    busy.set(worker, task)
    worker.postMessage(task.report)
  }
  return {
    read: (report, where) =>
      new Promise((done) => {
        waiting.push({ report, where, done })
        next()
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}

function defect(where: string, cause: unknown): HearsayError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new HearsayError(
    'internal-error',
    `${where} could not be read because of a defect in Hearsay (${reason}).`,
    { cause },
  )
}
