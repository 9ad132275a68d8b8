import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const MAIN = resolve('dist/command/hearsay.js')

/** What came of one run of the built command line. */
export interface Run {
  readonly status: number | null
  readonly output: string
  /** The lines of standard error that are no progress. */
  readonly errors: readonly string[]
}

/** Runs `hearsay` with these words, as a user would: a process of its own. */
export async function hearsay(words: readonly string[], cwd: string): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, said, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { status, output, errors: linesOf(said) }
}

/** The same in a shell: for pipes and redirections. `$HEARSAY` stands for the command. */
export async function inShell(script: string, cwd: string): Promise<Run> {
  const env = { ...process.env, HEARSAY: `${process.execPath} ${MAIN}` }
  const child = spawn('bash', ['-o', 'pipefail', '-c', script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, said, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { status, output, errors: linesOf(said) }
}

function linesOf(said: string): readonly string[] {
  return said
    .split('\n')
    .filter((line) => line !== '' && !/^(?:Reading \d+ input|\d+ reports? read)/.test(line))
}
