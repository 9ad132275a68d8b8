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

/** Runs measure.mjs in a process of its own, two minutes at most: `null` if they did not do. */
export function runMeasure(...parts: readonly string[]): Measure | null {
  const script = join(import.meta.dirname, 'measure.mjs')
  const run = spawnSync(process.execPath, [script, ...parts], { encoding: 'utf8', timeout: 120_000 })
  if (run.signal !== null) return null
  if (run.status !== 0) throw new Error(`measure.mjs ${parts.join(' ')}: ${run.stderr.trim().slice(-400)}`)
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')
}
