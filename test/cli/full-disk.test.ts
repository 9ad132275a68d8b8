import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { dispatches } from '../ledger/dispatches.ts'
import { hearsay } from './run-hearsay.ts'

const REPORTS = 200

const folder = mkdtempSync(join(tmpdir(), 'hearsay-full-disk-'))
const disk = join(folder, 'disk')
mkdirSync(disk)
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
const reason = mounted.status === 0 ? null : String(mounted.stderr ?? mounted.error).trim()
if (reason !== null)
  console.warn(`The test of a full disk is skipped: no disk can be mounted here (${reason}).`)

describe('a full disk', () => {
  afterAll(() => {
    // Lazily: libsql may hold the file until its statements are collected.
    if (reason === null) spawnSync('umount', ['-l', disk])
    rmSync(folder, { recursive: true, force: true })
  })

  it.skipIf(reason !== null)(
    'ends the run with one sentence; what was in stays whole, and with more room the rest goes in',
    async () => {
      writeFileSync(join(folder, 'many.jsonl'), dispatches(REPORTS))
      const words = ['ingest', 'many.jsonl', '--ledger', 'disk/ledger.db']
      const run = await hearsay(words, folder)
      expect(run.errors).toHaveLength(1)
      expect(run.errors[0]).toMatch(/^hearsay: There is no room left .*disk\/ledger\.db.* \[disk-full\]$/)
      expect(run.status).toBe(4)

      // The log of what is not yet in the file may take 64 MB by itself.
      expect(spawnSync('mount', ['-o', 'remount,size=256m', disk]).status).toBe(0)
      const database = new Database(join(disk, 'ledger.db'))
      expect(database.prepare('pragma integrity_check').all([])).toMatchObject([{ integrity_check: 'ok' }])
      const [counted] = database.prepare('select count(*) as reports from reports').all([])
      database.close()
      const { reports } = counted as { readonly reports: number }
      expect(reports).toBeLessThan(REPORTS)

      const again = await hearsay(words, folder)
      expect(again.errors).toEqual([])
      expect(again.output).toContain(`${REPORTS - reports} added, ${reports} there already, 0 failed`)
    },
    60_000,
  )
})
