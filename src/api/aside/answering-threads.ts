import { Worker } from 'node:worker_threads'
import { ERRORS, type ErrorCode, HearsayError } from '../../model/errors.ts'

/** What a thread is asked: a route by its id, with a question that was parsed already. */
export interface AskedAside {
  readonly route: string
  readonly question: Readonly<Record<string, unknown>>
  readonly today: string
}

export type AnsweredAside =
  | { readonly body: string }
  | { readonly code: string; readonly message: string }
  /** It cannot open the ledger. */
  | { readonly closed: string }
  | { readonly ready: true }

/** Makes answers on other threads, each with a connection of its own to the ledger, so that one long answer keeps nobody waiting. */
export interface AnsweringThreads {
  /**
   * @returns the answer as it is sent; `null` where no thread can take it now, and it is to be made here.
   * @throws HearsayError as the route itself
   */
  answer(asked: AskedAside): Promise<string> | null
  close(): Promise<void>
}

interface Task {
  readonly done: (body: string) => void
  readonly failed: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  /** Answers are made in the order in which they were asked for. */
  readonly tasks: Task[]
  ready: boolean
}

/**
 * Started when first asked for something, and until they are ready everything is answered here. One that dies is not replaced: its questions fail as
 * defects, and the others take the next.
 * @param location of the ledger.
 */
export function answeringThreads(location: string, size: number): AnsweringThreads {
  let threads: Thread[] | null = null

  const start = (): Thread => {
    const worker = new Worker(new URL('./answering-worker.js', import.meta.url), { workerData: location })
    const thread: Thread = { worker, tasks: [], ready: false }
    const drop = (cause: unknown): void => {
      threads = threads?.filter((one) => one !== thread) ?? null
      for (const { failed } of thread.tasks.splice(0)) failed(cause)
    }
    worker.on('message', (answered: AnsweredAside) => {
      if ('ready' in answered) thread.ready = true
      else if ('closed' in answered) drop(new Error(answered.closed))
      else settle(thread.tasks.shift(), answered)
    })
    worker.on('error', drop)
    worker.on('exit', () => drop(new Error('A thread that answers questions has ended.')))
    worker.unref()
    return thread
  }
  return {
    answer: (asked) => {
      threads ??= Array.from({ length: size }, start)
      const free = threadFor(
        asked,
        threads.filter(({ ready }) => ready),
      )
      if (!free) return null
      return new Promise((done, failed) => {
        free.tasks.push({ done, failed })
        free.worker.postMessage(asked)
      })
    },
    close: async () => {
      const running = threads ?? []
      threads = []
      // Who asked is gone with the service: nobody is to be told of a defect.
      for (const { tasks } of running) tasks.length = 0
      await Promise.all(running.map(({ worker }) => worker.terminate()))
    },
  }
}

/** Each thread keeps what it found out, so who is asked about again is asked of the same thread, unless too much waits there already. */
function threadFor({ route, question }: AskedAside, threads: readonly Thread[]): Thread | undefined {
  const [shortest] = [...threads].sort((a, b) => a.tasks.length - b.tasks.length)
  const home =
    threads[hashOf(`${route} ${SUBJECT.map((field) => question[field] ?? '').join(' ')}`) % threads.length]
  if (!shortest || !home) return shortest
  return home.tasks.length <= 2 * shortest.tasks.length + PATIENCE ? home : shortest
}

/** What a question is about, however it is asked: on which day, in which order, from where on. */
const SUBJECT = ['actor', 'claim', 'topic', 'name', 'words', 'about', 'by']
/** So many more wait for a thread before another takes what it has kept. */
const PATIENCE = 2

/** FNV-1a, of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function settle(
  task: Task | undefined,
  answered: Extract<AnsweredAside, { body: string } | { code: string }>,
): void {
  if ('body' in answered) task?.done(answered.body)
  else if (answered.code in ERRORS)
    // The cast is safe: it is one of the codes.
    task?.failed(new HearsayError(answered.code as ErrorCode, answered.message))
  else task?.failed(new Error(answered.message))
}
