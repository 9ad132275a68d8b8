import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearsay } from './run-hearsay.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-parse-'))
const TEXT = `Ferry stays in port

OSLO (Reuters) - The harbour's crew "didn't know," Oto Ruun said. It cannot sail.

A ferry left in 1998.
`

beforeAll(() => writeFileSync(join(folder, 'ferry.txt'), TEXT))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('parse --conllu', () => {
  it('prints ten columns, ranges for words written as one, and every character of the text', async () => {
    const run = await hearsay(['parse', 'ferry.txt', '--conllu'], folder)
    expect(run.errors).toEqual([])
    expect(run.status).toBe(0)
    const lines = run.output.split('\n')
    expect(lines.filter((line) => line.startsWith('# newdoc id = sha256-'))).toHaveLength(1)
    expect(lines.filter((line) => line === '# newpar')).toHaveLength(3)
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    expect(rows.every((row) => row.length === 10 && row.every((cell) => cell !== ''))).toBe(true)
    const ranges = rows.filter(([id]) => id?.includes('-'))
    expect(ranges.map(([, form]) => form)).toEqual(["harbour's", "didn't", 'cannot'])
    expect(surfaceOf(rows)).toBe(TEXT.replace(/\s/g, ''))
  })

  it('tells with SpaceAfter=No where no white space follows, so that "# text" can be put together again', async () => {
    const { output } = await hearsay(['parse', 'ferry.txt'], folder)
    for (const block of output.split('\n\n').filter((part) => part.trim() !== '')) {
      const text = /^# text = (.*)$/m.exec(block)?.[1] ?? ''
      const rows = block.split('\n').filter((line) => /^\d/.test(line))
      expect(withSpaces(rows.map((row) => row.split('\t')))).toBe(text)
    }
  })

  it('says what it cannot read, and goes on', async () => {
    const run = await hearsay(['parse', 'none.txt', 'ferry.txt'], folder)
    expect(run.errors).toHaveLength(1)
    expect(run.output).toContain('# newdoc')
  })
})

function surfaceOf(rows: readonly (readonly string[])[]): string {
  return tokensOf(rows)
    .map(([, form]) => form)
    .join('')
}

function withSpaces(rows: readonly (readonly string[])[]): string {
  return tokensOf(rows)
    .map((row) => row[1] + (row[9] === 'SpaceAfter=No' ? '' : ' '))
    .join('')
    .trimEnd()
}

/** Ranges, and words that are in none. */
function tokensOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const tokens: (readonly string[])[] = []
  let until = 0
  for (const row of rows) {
    const [id = ''] = row
    const [from = 0, to] = id.split('-').map(Number)
    // Each sentence counts from 1 anew.
    if (from === 1) until = 0
    if (from > until) tokens.push(row)
    until = to ?? until
  }
  return tokens
}
