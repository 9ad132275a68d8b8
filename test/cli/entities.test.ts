import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearsay } from './run-hearsay.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-entities-'))
const run = (...words: string[]) => hearsay(['entities', ...words], folder)

beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), 'The ferry is late, harbour master Lena Maria Marsh said on Monday.\n')
  writeFileSync(join(folder, 'b.txt'), 'The ferry is safe, harbour master Lena Marsh said on Tuesday.\n')
  await hearsay(['ingest', '--workers', '0', 'a.txt', 'b.txt'], folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay entities', () => {
  it('merges by rule, keeps what was merged, and splits with who and why', async () => {
    expect((await run('--by', 'marsh')).output).toContain('person:lena marsh')
    expect((await run('merge', '--rules', '--who', 'Ina')).output).toBe('1 merged by rule\n')
    const merged = (await run('--merged')).output
    expect(merged).toContain('2 reports')
    expect(merged).toContain('also person:lena marsh')
    const split = await run('split', 'person:lena marsh', '--why', 'her niece', '--who', 'Bo')
    expect(split.output).toBe('1 taken back\n')
    expect((await run('--by', 'marsh')).output.replace(/\s+/g, ' ')).toMatch(/taken back \S+ Bo: her niece/)
    expect((await run('merge', '--rules')).output).toBe('0 merged by rule\n')
  }, 60_000)

  it.each([
    [['merge', 'person:lena marsh'], 'two keys'],
    [['merge', 'person:lena marsh', 'person:lena maria marsh'], '--why'],
    [['split', '--why', 'x'], 'one key'],
    [['join'], 'list, merge or split'],
  ])('says what is wrong with %j', async (words, says) => {
    const { status, errors } = await run(...words)
    expect(errors.join()).toContain(says)
    expect(status).toBe(2)
  })
})
