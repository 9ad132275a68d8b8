import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Measure {
  readonly reports: number
  readonly errors: number
  /** UTF-8 bytes of the texts read. */
  readonly bytes: number
  readonly tokens: number
  readonly statements: number
  readonly ms: number
  /** The most memory that the process held, in MiB. */
  readonly peakMb: number
}

/** Runs measure.mjs in a process of its own; what it cannot do is thrown with its last words. */
export function runMeasure(...parts: readonly string[]): Measure {
  const script = join(import.meta.dirname, 'measure.mjs')
  const run = spawnSync(process.execPath, [script, ...parts], { encoding: 'utf8', maxBuffer: 1e8 })
  if (run.status !== 0) throw new Error(`measure.mjs ${parts.join(' ')}: ${run.stderr.trim().slice(-400)}`)
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')
}
