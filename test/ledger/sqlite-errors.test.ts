import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import { openDatabase } from '../../src/ledger/stores/sqlite/open-database.ts'
import { openSqliteStore } from '../../src/ledger/stores/sqlite/sqlite-store.ts'
import { readingOf } from './entries.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-sqlite-'))
  path = join(folder, 'ledger.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

const open = () => openSqliteStore(path, { create: true, rules: claimStage })
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('a SQLite ledger', () => {
  it('refuses a file that is no database', () => {
    writeFileSync(
      path,
      'This is a shopping list, and long enough to be taken for a database page. '.repeat(20),
    )
    expect(open).toThrow(code('not-a-ledger'))
  })

  it("refuses another program's database and leaves it as it is", () => {
    const foreign = new Database(path)
    foreign.exec('create table shopping (thing text)')
    foreign.close()
    expect(open).toThrow(code('not-a-ledger'))
    const after = new Database(path)
    expect(after.prepare('select name from sqlite_master').all([])).toEqual([{ name: 'shopping' }])
    after.close()
  })

  it('refuses the ledger of a newer version', () => {
    const newer = openDatabase(path, { create: true })
    newer.exec('pragma user_version = 99')
    newer.close()
    expect(open).toThrow(code('ledger-too-new'))
  })

  it('refuses a folder that is not there', () => {
    expect(() =>
      openSqliteStore(join(folder, 'no', 'ledger.db'), { create: true, rules: claimStage }),
    ).toThrow(code('ledger-unwritable'))
  })

  it('says that another process is writing', async () => {
    const store = open()
    const other = new Database(path)
    other.exec('begin immediate')
    await expect(store.add(readingOf('2024-01-01', [{ who: 'A', what: 'b' }]), '2026-01-01')).rejects.toThrow(
      code('ledger-locked'),
    )
    other.exec('rollback')
    expect(await store.add(readingOf('2024-01-01', [{ who: 'A', what: 'b' }]), '2026-01-01')).toBe(true)
    other.close()
    await store.close()
  })
})
