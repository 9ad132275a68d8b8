import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readAhead } from './read-ahead.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-read-ahead-'))
const path = join(folder, 'large')
const SIZE = 5_000_000
writeFileSync(path, Buffer.alloc(SIZE))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads a file to its end', async () => {
  expect(await readAhead(path, new AbortController().signal)).toBe(SIZE)
})

it('reads nothing that there is no room for, once it is told to stop, or where there is no file', async () => {
  expect(await readAhead(path, new AbortController().signal, SIZE - 1)).toBe(0)
  expect(await readAhead(path, AbortSignal.abort())).toBe(0)
  expect(await readAhead(join(folder, 'nowhere'), new AbortController().signal)).toBe(0)
})
