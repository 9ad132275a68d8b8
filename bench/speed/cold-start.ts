import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

export interface ColdStart {
  /** Milliseconds by the clock: the quickest of the runs, and the one in the middle. */
  readonly least: number
  readonly middle: number
  /** Milliseconds of processor time of the run that took the least: this, the load of the machine changes little. */
  readonly processor: number
}

/** Runs the built command with these words, so many times, each in a process of its own. */
export function coldStart(words: readonly string[], runs: number): ColdStart {
  const each = Array.from({ length: runs }, () => oneRun(words))
  const byClock = each.map(({ clock }) => clock).sort((a, b) => a - b)
  return {
    least: byClock[0] ?? 0,
    middle: byClock[Math.floor(runs / 2)] ?? 0,
    processor: Math.min(...each.map(({ processor }) => processor)),
  }
}

/** The shell's `times` tells what the processes that it waited for took of the processor. */
function oneRun(words: readonly string[]): { readonly clock: number; readonly processor: number } {
  const command = [process.execPath, 'dist/command/hearsay.js', ...words].map((word) => `'${word}'`).join(' ')
  const before = performance.now()
  const run = spawnSync('sh', ['-c', `${command} > /dev/null; times`], { encoding: 'utf8' })
  const clock = performance.now() - before
  const ofChildren = run.stdout.trim().split('\n').at(-1) ?? ''
  const processor = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000)
    .reduce((sum, ms) => sum + ms, 0)
  return { clock, processor }
}
