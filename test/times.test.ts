import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TIME_PATTERNS } from '../src/annotate/time/grammar/index.ts'
import { hearsay } from './cli/run-hearsay.ts'

describe('the time reader alone', () => {
  it('is had from the built package', () => {
    const script =
      "import { findTimes } from 'hearsay/time'; console.log(findTimes('It fell yesterday.', { published: '2014-05-20' })[0].value)"
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(said.trim()).toBe('2014-05-19')
  })

  it('writes TimeML from the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-times-'))
    writeFileSync(join(folder, 'a.txt'), 'The dam was shut on Tuesday.\n')
    const { status, output } = await hearsay(
      ['times', 'a.txt', '--published', '2014-05-21', '--timeml'],
      folder,
    )
    expect(status).toBe(0)
    expect(output).toContain('value="2014-05-20"')
    expect(output).toContain('<DOCID>a</DOCID>')
    const listed = await hearsay(['times', 'a.txt', '--published', '2014-05-21'], folder)
    expect(listed.output).toMatch(/^t1 +Tuesday +DATE +2014-05-20$/m)
  })

  it('shows both readings where two remain, ranked, with the reason', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-times-'))
    writeFileSync(join(folder, 'a.txt'), 'The council said that the dam was shut on Tuesday.\n')
    const { output } = await hearsay(['read', 'a.txt', '--published', '2014-05-21', '--json'], folder)
    expect(JSON.parse(output).times[0]).toMatchObject({
      value: '2014-05-20',
      reckoning: 'time/weekday-before',
      anchor: { kind: 'published', edtf: '2014-05-21' },
      alternatives: [{ value: '2014-05-27', reason: expect.stringContaining('less likely') }],
    })
  })

  it('says what is wrong with a file', async () => {
    const { status, errors } = await hearsay(['times', 'nowhere.txt'], tmpdir())
    expect(status).toBe(3)
    expect(errors.join('\n')).toContain('nowhere.txt')
  })
})

describe('the grammar of times', () => {
  const folder = 'src/annotate/time/grammar/patterns'

  it('has a pattern a file and every file in its list', () => {
    const list = readFileSync('src/annotate/time/grammar/index.ts', 'utf8')
    const files = readdirSync(folder)
    expect(files.filter((file) => !list.includes(`'./patterns/${file}'`))).toEqual([])
    expect(TIME_PATTERNS.length).toBe(files.length)
  })

  it('names each pattern once', () => {
    const names = TIME_PATTERNS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
