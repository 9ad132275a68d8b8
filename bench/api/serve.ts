import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'

export interface Serving {
  readonly url: string
  /** Processor time of the service with all its threads, so far. */
  cpuMs(): number
  stop(): Promise<void>
}

/** The built command, in a process of its own. */
export async function serve(path: string): Promise<Serving> {
  const child = spawn(
    process.execPath,
    ['dist/command/hearsay.js', 'serve', '--ledger', path, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [chunk] = await once(child.stdout, 'data')
  const url = /http:\S+?(?=;)/.exec(String(chunk))?.[0]
  if (url === undefined) throw new Error(`The service did not start: ${chunk}`)
  return {
    url,
    cpuMs: () => cpuMsOf(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** As Linux tells it, in hundredths of a second; 0 elsewhere. */
function cpuMsOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
}
