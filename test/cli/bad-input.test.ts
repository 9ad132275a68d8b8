import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERRORS, type ErrorCode } from '../../src/model/errors.ts'
import { dispatches } from '../ledger/dispatches.ts'
import { hearsay, inShell, type Run } from './run-hearsay.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-input-'))
const at = (name: string) => join(folder, name)

beforeAll(() => {
  writeFileSync(at('good.txt'), 'The ferry will sail again in May, harbour master Oto Ruun said on Monday.\n')
  writeFileSync(
    at('binary.txt'),
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
  )
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('blank.txt'), ' \n\t\n')
  writeFileSync(at('report.odt'), 'A format of another program.')
  writeFileSync(at('broken.jsonl'), `nonsense\n{"text": 7}\n${dispatches(1)}`)
  mkdirSync(at('nothing'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One line, which names the thing and ends with the code; and the status that belongs to the code. */
function expectOnly(run: Run, code: ErrorCode, names: string): void {
  expect(run.errors).toHaveLength(1)
  expect(run.errors[0]).toMatch(/^hearsay: \S.*[.)] \[[\w-]+\]$/)
  expect(run.errors[0]).toContain(names)
  expect(run.errors[0]).toContain(`[${code}]`)
  expect(run.status).toBe(ERRORS[code].exit)
}

describe('an input that cannot be read', () => {
  it.each<[ErrorCode, string]>([
    ['file-not-found', 'missing.txt'],
    ['no-reports', 'nothing'],
    ['binary-file', 'binary.txt'],
    ['empty-file', 'empty.txt'],
    ['empty-file', 'blank.txt'],
    ['unknown-format', 'report.odt'],
  ])('is %s for %s, and the rest goes on', async (code, name) => {
    const run = await hearsay(['read', name, 'good.txt', '--jsonl'], folder)
    expectOnly(run, code, name)
    expect(run.output).toContain('Oto Ruun')
  })

  it('in a file of several costs its line only', async () => {
    const run = await hearsay(['ingest', 'broken.jsonl', '--ledger', 'broken.db'], folder)
    expect(run.errors).toHaveLength(2)
    expect(run.errors[0]).toMatch(/line 1\b.*\[malformed-input\]/)
    expect(run.errors[1]).toMatch(/line 2\b.*\[malformed-input\]/)
    expect(run.output).toContain('1 added, 0 there already, 2 failed')
    expect(run.status).toBe(3)
  })

  it.each(['line.txt', 'line.jsonl'])('is too large: 100 MB of one line in %s', async (name) => {
    writeMany(at(name), 100)
    const run = await hearsay(['ingest', name, 'good.txt', '--ledger', `${name}.db`], folder)
    rmSync(at(name))
    expectOnly(run, 'too-large', name)
    expect(run.output).toContain('1 added, 0 there already, 1 failed')
  })
})

describe('a command line that is wrong', () => {
  it.each([
    ['read', 'good.txt', '--published', '31.12.2020'],
    ['read', 'good.txt', '--published', '2020-13-45'],
    ['ingest', 'good.txt', '--workers', 'many'],
    ['ingest', 'good.txt', '--ledger', ''],
    ['statements', '--since', 'yesterday'],
    ['statements', '--certainty', 'sure'],
    ['events', '--limit', '-1'],
    ['read'],
    ['reed', 'good.txt'],
  ])('is a bad option: %s %s %s %s', async (...words) => {
    const run = await hearsay(words, folder)
    expect(run.errors).toHaveLength(1)
    expect(run.errors[0]).toMatch(/^hearsay: .* \[bad-option\]$/)
    expect(run.status).toBe(2)
    expect(run.output).toBe('')
  })
})

describe('a ledger that cannot be used', () => {
  it('is not there', async () => {
    expectOnly(await hearsay(['overview', '--ledger', 'none.db'], folder), 'no-ledger', 'none.db')
  })

  it('is a text', async () => {
    const run = await hearsay(['ingest', 'good.txt', '--ledger', 'good.txt'], folder)
    expectOnly(run, 'not-a-ledger', 'good.txt')
  })

  it('is a database of another program, and is left as it is', async () => {
    const database = new Database(at('foreign.db'))
    database.exec('create table recipes (name text)')
    expectOnly(
      await hearsay(['ingest', 'good.txt', '--ledger', 'foreign.db'], folder),
      'not-a-ledger',
      'foreign.db',
    )
    expect(database.prepare('select name from sqlite_master').all([])).toMatchObject([{ name: 'recipes' }])
    database.close()
  })

  it('is in a folder that is not there', async () => {
    const run = await hearsay(['ingest', 'good.txt', '--ledger', 'nowhere/ledger.db'], folder)
    expectOnly(run, 'ledger-unwritable', 'nowhere')
  })

  it('is locked by another process, and the same command works when that has ended', async () => {
    await hearsay(['ingest', 'broken.jsonl', '--ledger', 'locked.db'], folder)
    const database = new Database(at('locked.db'))
    database.exec('begin immediate')
    const words = ['ingest', 'good.txt', '--ledger', 'locked.db']
    const run = await hearsay(words, folder)
    database.exec('rollback')
    database.close()
    expectOnly(run, 'ledger-locked', 'locked.db')
    expect((await hearsay(words, folder)).output).toContain('1 added')
  })

  it('has no such report', async () => {
    expectOnly(await hearsay(['show', 'abcdef:s1', '--ledger', 'broken.db'], folder), 'not-found', 'abcdef')
  })
})

describe('an output that ends', () => {
  it('is no error where the reader of a pipe has had enough', async () => {
    writeFileSync(at('many.jsonl'), dispatches(300))
    const run = await inShell('$HEARSAY read many.jsonl --workers 0 --jsonl | head -1', folder)
    expect(run.errors).toEqual([])
    expect(run.status).toBe(0)
    expect(run.output.trimEnd().split('\n')).toHaveLength(1)
  })

  it.skipIf(process.platform !== 'linux')('says so where there is no room for it', async () => {
    expectOnly(await inShell('$HEARSAY read good.txt > /dev/full', folder), 'disk-full', 'the output')
  })
})

/** One line of so many megabytes, written a megabyte at a time. */
function writeMany(path: string, megabytes: number): void {
  const file = openSync(path, 'w')
  const piece = Buffer.alloc(1024 * 1024, 'and the minister said that ')
  for (let count = 0; count < megabytes; count++) writeSync(file, piece)
  closeSync(file)
}
