import type { LedgerStore, Told } from '../model/ports/ledger-store.ts'
import { plain } from './wrap.ts'

/** Opens a ledger, and says on standard error how far one of an older Hearsay is brought up to date, then and later. */
export async function openTold(
  location: string,
  options: { readonly create: boolean },
): Promise<LedgerStore> {
  const { openLedger } = await import('../app/keeping/open-ledger.ts')
  return openLedger(location, { ...options, told: catchingUp(location) })
}

/** What is done sooner is not worth a word. */
const SILENT_MS = 500
/** Where there is no terminal, a line so often. */
const LINE_EVERY_MS = 5000

/** Tells of work that nobody asked for and that can take minutes: over one line on a terminal, elsewhere a line every five seconds. */
export function catchingUp(
  location: string,
  { now = Date.now, stderr = process.stderr }: { now?: () => number; stderr?: Written } = {},
): Told {
  const begun = now()
  let last = Number.NEGATIVE_INFINITY
  return (done, all, what) => {
    const isDone = done >= all
    if (now() - begun < SILENT_MS) return
    const line = `Bringing ${plain(location)} up to date: ${done} of ${all} ${what}`
    if (stderr.isTTY) stderr.write(`\r\x1b[K${isDone ? '' : line}`)
    else if (isDone || now() - last >= LINE_EVERY_MS) {
      last = now()
      stderr.write(`${line}\n`)
    }
  }
}

type Written = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }
