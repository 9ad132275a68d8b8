import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The built command, in a process of its own. */
export async function serve(path: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
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
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
