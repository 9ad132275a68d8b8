import type { IngestProgress } from '../app/keeping/ingest.ts'
import { plain, width } from './wrap.ts'

/** What is shown of a long run, on standard error. */
export interface Progress {
  show(progress: IngestProgress): void
  /** Makes room for another line. */
  clear(): void
}

/** Where there is no terminal, a line so often: enough for a log, not too much for one. */
const LINE_EVERY_MS = 5000

/** A line that is written over on a terminal; elsewhere one line at the start and one every five seconds. */
export function progressOf(inputs: number, into: string): Progress {
  const { isTTY } = process.stderr
  const input = counter(inputs)
  const lineOf = (progress: IngestProgress): string => {
    const reports = progress.added + progress.known + progress.failed
    return `${reports} ${reports === 1 ? 'report' : 'reports'} read, input ${input(progress.path)} of ${inputs}: ${plain(progress.path)}`
  }
  if (isTTY) {
    const clear = () => process.stderr.write('\r\x1b[K')
    return {
      show: (progress) => {
        clear()
        process.stderr.write(lineOf(progress).slice(0, width() - 1))
      },
      clear,
    }
  }
  process.stderr.write(`Reading ${inputs} ${inputs === 1 ? 'input' : 'inputs'} into ${plain(into)}\n`)
  let last = Date.now()
  return {
    show: (progress) => {
      const line = lineOf(progress)
      if (Date.now() - last < LINE_EVERY_MS) return
      last = Date.now()
      process.stderr.write(`${line}\n`)
    },
    clear: () => {},
  }
}

/** Counts inputs as their paths change: a file of several reports, or in an archive, is of one input. */
function counter(inputs: number): (path: string) => number {
  let [count, last] = [0, '']
  return (path) => {
    if (last === '' || !(path === last || path.startsWith(`${last}/`) || path.startsWith(`${last},`))) {
      count = Math.min(inputs, count + 1)
      last = path
    }
    return count
  }
}
