import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearsay } from './run-hearsay.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-corrections-'))
const run = (...words: string[]) => hearsay(words, folder)
let address = ''

beforeAll(async () => {
  const text = 'The ferry is late, harbour master Lena Marsh said on Monday.\n'
  writeFileSync(join(folder, 'a.txt'), text)
  await run('ingest', '--workers', '0', '--published', '2024-03-05', 'a.txt')
  const { output } = await run('statements', '--json')
  address = JSON.parse(output)[0].address
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay on the command line', () => {
  it('corrects with who and why, logs it, shows it, and undoes it', async () => {
    expect((await run('reject', address)).errors.join()).toContain('--why')
    const rejected = await run('reject', address, '--why', 'a test', '--who', 'Ina')
    expect(rejected.output).toContain(`rejects ${address}`)
    expect((await run('statements')).output).toBe('Nothing found.\n')
    expect((await run('show', address)).output).toContain('because a test')
    const [row] = JSON.parse((await run('log', '--json')).output)
    expect(row).toMatchObject({ who: 'Ina', why: 'a test', undone: null })
    await run('undo', row.id, '--why', 'it was said')
    expect((await run('search', 'ferry')).output).toContain('1 found')
    expect((await run('undo', row.id, '--why', 'again')).status).toBe(5)
    expect((await run('edit', address, '--content', 'The Ferry', '--why', 'x')).status).toBe(2)
    expect((await run('grade', address, 'G', '--why', 'x')).status).toBe(2)
  }, 120_000)

  it('opens a claim and a dossier, and tells a script that there is news', async () => {
    expect(JSON.parse((await run('claim', address, '--json')).output)).toMatchObject({
      standing: 'unchallenged',
    })
    expect((await run('dossier', 'Lena Marsh')).output).toContain('# Lena Marsh')
    expect((await run('dossier', '--topic', 'ferry', '--format', 'html')).output).toContain('<h1>ferry</h1>')
    expect((await run('dossier')).status).toBe(2)
    expect((await run('source', 'Lena Marsh')).output).toContain('ungraded')
    await run('watch', 'add', '--topic', 'ferry')
    expect(await run('watch')).toMatchObject({ status: 0, output: 'Nothing new.\n' })
    writeFileSync(join(folder, 'b.txt'), 'The ferry is safe, harbour master Lena Marsh said on Tuesday.\n')
    await run('ingest', '--workers', '0', '--published', '2024-03-06', 'b.txt')
    expect((await run('watch')).status).toBe(10)
    expect((await run('watch')).status).toBe(0)
  }, 120_000)

  it('prints one report as an object and several as an array', async () => {
    expect(JSON.parse((await run('read', '--json', 'a.txt')).output)).toMatchObject({
      schema: 'hearsay.reading/1',
    })
    expect(JSON.parse((await run('read', '--json', '--workers', '0', 'a.txt', 'b.txt')).output)).toHaveLength(
      2,
    )
  }, 120_000)

  it('shows the numbers that were told where they differ', async () => {
    const fire = (count: number, who: string) =>
      `TARNOV - The fire on the barge killed ${count} sailors, ${who} said on Tuesday.\n`
    writeFileSync(join(folder, 'b.txt'), fire(14, 'harbour master Lena Marsh'))
    writeFileSync(join(folder, 'c.txt'), fire(19, 'police chief Oto Ruun'))
    await run('ingest', '--workers', '0', '--published', '2024-03-06', 'b.txt', 'c.txt')
    const [told] = JSON.parse((await run('statements', '--about', 'barge', '--json')).output)
    const { values } = JSON.parse((await run('claim', told.address, '--json')).output)
    expect(values).toHaveLength(1)
    const rows = values[0].rows as readonly { readonly value: number; readonly name: string }[]
    expect(rows.map(({ value, name }) => `${value} ${name}`).sort()).toEqual(['14 Lena Marsh', '19 Oto Ruun'])
    const { output } = await run('claim', told.address)
    expect(output).toContain('Numbers told')
    expect(output).toMatch(/19 sailor: Oto Ruun/)
  }, 120_000)
})
