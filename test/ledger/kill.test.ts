import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpacked } from '../../src/ledger/stores/sqlite/adding/packed.ts'
import type { Reading } from '../../src/model/reading.ts'
import { dispatches } from './dispatches.ts'

const MAIN = resolve('dist/command/hearsay.js')
const REPORTS = 60
const SEED = 20_260_102
const KILLS = 8
/** The files of one ledger. */
const PARTS = ['', '-wal', '-shm']

describe('a ledger whose writer is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'))
  const input = join(folder, 'dispatches.jsonl')
  const whole = join(folder, 'whole.db')
  const killed = join(folder, 'killed.db')

  beforeAll(async () => {
    writeFileSync(input, dispatches(REPORTS))
    expect(await ingest(input, whole)).toBe(0)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds whole reports only after each kill, and the next run goes on to the same content', async () => {
    const random = sequence(SEED)
    let last = 0
    let partial = 0
    for (let kill = 0; kill < KILLS; kill++) {
      // From before the ledger is there to the last reports of a run.
      const until = kill === 0 ? 0 : last + 1 + Math.floor(random() * (REPORTS - last))
      await ingest(input, killed, until)
      const count = existsSync(killed) ? expectWhole(killed, folder) : 0
      expect(count).toBeGreaterThanOrEqual(last)
      if (count > last && count < REPORTS) partial++
      last = count
      if (count === REPORTS) {
        // A run that got through leaves nothing to kill: from the beginning, then.
        for (const part of PARTS) rmSync(killed + part, { force: true })
        last = 0
      }
    }
    // The moments were such that the test says something.
    expect(partial).toBeGreaterThan(0)

    expect(await ingest(input, killed)).toBe(0)
    expect(expectWhole(killed, folder)).toBe(REPORTS)
    expect(contentOf(killed)).toEqual(contentOf(whole))
  }, 120_000)

  it('had statements and conflicts to lose', () => {
    const { statements, judgements } = contentOf(whole)
    expect(statements?.length).toBeGreaterThan(REPORTS)
    expect(judgements?.length).toBeGreaterThan(5)
  })
})

/** Runs `hearsay ingest`; kills it once the ledger holds so many reports, with no chance to tidy up. Gives the exit status, if any. */
async function ingest(input: string, ledger: string, killAt?: number): Promise<number | null> {
  const child = spawn(process.execPath, [MAIN, 'ingest', input, '--ledger', ledger, '--workers', '0'], {
    stdio: 'ignore',
  })
  let hasEnded = false
  const ended = once(child, 'exit').finally(() => {
    hasEnded = true
  })
  if (killAt !== undefined) {
    while (!hasEnded && reportsIn(ledger) < killAt) await wait(10)
    child.kill('SIGKILL')
  }
  const [status] = await ended
  return status
}

/** As a reader beside the writer sees it; none before the ledger is made. */
function reportsIn(ledger: string): number {
  if (!existsSync(ledger)) return 0
  try {
    const database = new Database(ledger, { readonly: true })
    try {
      return Number(rowsOf(database, 'select count(*) as count from reports')[0]?.count ?? 0)
    } finally {
      database.close()
    }
  } catch {
    // It is being made.
    return 0
  }
}

/** Looks at a copy, so that opening it does not tidy up what the next run has to. Gives the number of reports. */
function expectWhole(ledger: string, folder: string): number {
  const copy = join(folder, 'copy.db')
  for (const part of PARTS) {
    rmSync(copy + part, { force: true })
    if (existsSync(ledger + part)) copyApart(ledger + part, copy + part)
  }
  const database = new Database(copy)
  try {
    expect(rowsOf(database, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(rowsOf(database, 'pragma foreign_key_check')).toEqual([])
    if (rowsOf(database, `select 1 from sqlite_master where name = 'reports'`).length === 0) return 0
    const reports = rowsOf(database, 'select number from reports')
    for (const { number } of reports) expectAllOf(database, Number(number))
    return reports.length
  } finally {
    database.close()
  }
}

/**
 * A process of its own copies: by POSIX, one that closes any handle of a file gives up all its locks on it, those of SQLite too,
 * and the next writer then cuts short the shared memory that a reader of ours still has mapped (https://sqlite.org/howtocorrupt.html, 2.2).
 */
function copyApart(from: string, to: string): void {
  const code = 'const [from, to] = process.argv.slice(1); require("node:fs").copyFileSync(from, to)'
  execFileSync(process.execPath, ['-e', code, from, to])
}

/** A report that is in has every statement, link and event of its reading. */
function expectAllOf(database: Database.Database, report: number): void {
  const [{ packed } = {}] = rowsOf(database, `select packed from readings where report = ${report}`)
  const { statements, events } = unpacked<Reading>(packed as Uint8Array)
  const kept = (sql: string) => rowsOf(database, sql).map(({ id }) => id)
  expect(kept(`select id from statements where report = ${report} order by number`)).toEqual(
    statements.map(({ id }) => id),
  )
  expect(kept(`select id from events where report = ${report} order by number`)).toEqual(
    events.map(({ id }) => id),
  )
  const links = kept(
    `select links.number as id from links join statements on statements.number = links.statement where report = ${report}`,
  )
  expect(links.length).toBe(statements.flatMap(({ chain }) => chain).length)
}

/** What a ledger holds, without row numbers and the times of reading and judging. */
function contentOf(ledger: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new Database(ledger)
  try {
    return {
      reports: rowsOf(
        database,
        'select id, publication, headline, published, known from reports order by id',
      ),
      statements: rowsOf(
        database,
        'select address, kind, quote, certainty, said from statements order by address',
      ),
      links: rowsOf(
        database,
        `select address, position, key, name, cue, stance, links.certainty from links
          join statements on statements.number = links.statement order by address, position`,
      ),
      events: rowsOf(
        database,
        'select address, what, status, time, scheduled_for from events order by address',
      ),
      judgements: rowsOf(
        database,
        'select id, verdict, conflict, rule, score, reason from judgements order by id',
      ),
      keys: rowsOf(
        database,
        `select address, key from statement_keys
          join statements on statements.number = statement_keys.statement order by address, key`,
      ),
      words: rowsOf(
        database,
        `select address from statements where number in
          (select rowid & 2147483647 from statement_words where statement_words match 'winter') order by address`,
      ),
    }
  } finally {
    database.close()
  }
}

function rowsOf(database: Database.Database, sql: string): readonly Readonly<Record<string, unknown>>[] {
  // The cast: SQLite's rows are objects, unless asked to be arrays.
  return database.prepare(sql).all([]) as readonly Readonly<Record<string, unknown>>[]
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's minimal standard generator). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
