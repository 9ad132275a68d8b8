import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findInputs } from './find-inputs.ts'
import { readInputs } from './read-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-inputs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LINE = JSON.stringify({ text: 'Lind said the ferry would sail.', published: '2016-05-04' })

describe('findInputs and readInputs', () => {
  it('say that a file is missing', async () => {
    expect(await outcomes([join(folder, 'missing.txt')])).toEqual(['file-not-found'])
  })

  it('say that a folder holds no report', async () => {
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'empty', 'notes.odt'), 'not read')
    expect(await outcomes([join(folder, 'empty')])).toEqual(['no-reports'])
  })

  it('say that an extension is unknown', async () => {
    expect(await outcomes([file('report.odt', 'Lind said so.')])).toEqual(['unknown-format'])
  })

  it('go by what a file begins with where its name has no ending', async () => {
    const found = await outcomes([
      file('plain', 'Lind said so.'),
      file('page', '<!doctype html><p>Lind said on Monday that the ferry would sail.</p>'),
      file('picture', 'PNG\u0000\u0001\u0002'),
    ])
    expect(found).toEqual(['report', 'report', 'binary-file'])
  })

  it('read a folder in the order of names, and all of it but what is hidden', async () => {
    for (const path of ['b.txt', 'a/z.MD', 'a/.hidden.txt', '.git/c.txt'])
      file(`many/${path}`, 'Lind said so.')
    const found = findInputs([join(folder, 'many')]).map(({ path }) => path)
    expect(found).toEqual([join(folder, 'many/a/z.MD'), join(folder, 'many/b.txt')])
    expect(await outcomes([join(folder, 'many')])).toEqual(['report', 'report'])
  })

  it('go on after what cannot be read', async () => {
    const paths = [join(folder, 'missing.txt'), file('empty.txt', ' \n'), file('good.txt', 'Lind said so.')]
    expect(await outcomes(paths)).toEqual(['file-not-found', 'empty-file', 'report'])
  })

  it('say that a file is too large', async () => {
    expect(await outcomes([file('large.txt', 'Lind said so. '.repeat(20))], 100)).toEqual(['too-large'])
  })

  it('keep the other lines beside a line that is too long', async () => {
    const long = JSON.stringify({ text: 'Lind said so. '.repeat(100) })
    const path = file('long.jsonl', `${LINE}\n${long}\n${LINE}\n`)
    expect(await outcomes([path], 500)).toEqual(['1 report', '2 too-large', '3 report'])
  })

  it('keep the other lines beside lines that are no report, not JSON, or not text', async () => {
    const path = file('bad.jsonl', `\ufeff${LINE}\n\n{"text":\n{"headline":"x"}\n\u0000\u0001x\n${LINE}`)
    expect(await outcomes([path])).toEqual([
      '1 report',
      '3 malformed-input',
      '4 malformed-input',
      '5 binary-file',
      '6 report',
    ])
  })

  it('say that a file of lines is empty', async () => {
    expect(await outcomes([file('none.jsonl', '\n\n')])).toEqual(['empty-file'])
  })

  it('name what was given and what to do in each sentence', async () => {
    for await (const result of readInputs(findInputs([join(folder, 'bad.jsonl')]), {}))
      if ('error' in result) expect(result.error.message).toMatch(/bad\.jsonl, line \d.*[;:].*\.$/)
  })
})

/** Of each result: its line, and `report` or the code of its error. */
async function outcomes(paths: readonly string[], limit?: number): Promise<readonly string[]> {
  const found: string[] = []
  for await (const result of readInputs(
    findInputs(paths),
    {},
    limit === undefined ? {} : { limits: { report: limit } },
  )) {
    const outcome = 'report' in result ? 'report' : result.error.code
    found.push(result.line === null ? outcome : `${result.line} ${outcome}`)
  }
  return found
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
