import { parentPort, workerData } from 'node:worker_threads'
import { openLedger } from '../../app/keeping/open-ledger.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Context } from '../route.ts'
import type { AnsweredAside, AskedAside } from './answering-threads.ts'
import { asideRoutes } from './aside-routes.ts'

// The other side of answeringThreads: a question comes in, the body of its answer or what is wrong goes out.
const tell = (answered: AnsweredAside): void => parentPort?.postMessage(answered)

try {
  // The cast: what answeringThreads starts it with, the location of the ledger.
  listen(openLedger(workerData as string, { create: false }))
  tell({ ready: true })
} catch (error) {
  tell({ closed: error instanceof Error ? error.message : String(error) })
}

function listen(ledger: LedgerStore): void {
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (asked: AskedAside) => {
    last = last.then(async () => tell(await answerOf(ledger, asked)))
  })
}

async function answerOf(
  ledger: LedgerStore,
  { route: id, question, today }: AskedAside,
): Promise<AnsweredAside> {
  try {
    const route = asideRoutes.find((one) => one.id === id)
    if (!route) throw new Error(`No route ${id} is answered aside.`)
    const context: Pick<Context, 'ledger' | 'today'> = { ledger, today: () => today }
    // The casts: such a route asks for nothing else of its context, and its question was parsed by its own schema.
    return { body: JSON.stringify(await route.handle(context as Context, question as never)) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: error instanceof HearsayError ? error.code : '', message }
  }
}
