import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { findInputs, type Input } from '../../src/intake/find-inputs.ts'
import { mbox } from '../../src/intake/formats/mbox.ts'
import { allOf } from '../../src/intake/input-file.ts'
import { contextOf, LIMITS } from '../../src/intake/limits.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'
import type { InputPart } from '../../src/model/ports/input-format.ts'
import { ARCHIVES } from './archives.ts'
import { DOCUMENTS } from './documents.ts'
import { SAID } from './hostile-input.ts'
import { PAGES_AND_FEEDS } from './pages-and-feeds.ts'
import { STREAMS } from './streams.ts'

const MIB = 1024 * 1024
const SMALL = { report: 2 * MIB, unpacked: 5 * MIB, entries: 500 }
const ALL = [...ARCHIVES, ...DOCUMENTS, ...PAGES_AND_FEEDS, ...STREAMS]
/** What limits are told by: an input made for them needs not be as large as they are. */
const LARGE = new Set([
  'a bomb of zeros beside a good file',
  'a bomb that says it is small',
  'a file of a GiB, it says',
])

const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hostile inputs', () => {
  it('are a hundred and more', () => expect(ALL.length).toBeGreaterThanOrEqual(100))

  it.each(ALL.map((input) => [input.name, input] as const))(
    '%s',
    async (name, { extension, bytes, gives }) => {
      const path = `hostile${extension}`
      const inputs: readonly Input[] = [
        { kind: 'bytes', path, bytes: Buffer.from(bytes()), extension, taken: {} },
        { kind: 'bytes', path: 'good.txt', bytes: Buffer.from(SAID), extension: '.txt', taken: {} },
      ]
      const limits = LARGE.has(name) ? {} : SMALL
      const outcomes: string[] = []
      for await (const result of readInputs(inputs, {}, { limits })) {
        outcomes.push('report' in result ? 'report' : result.error.code)
        if ('error' in result) {
          // One sentence that names the file and says what to do, and nothing that a terminal takes for a command.
          expect(result.error.message).toContain(path)
          expect(result.error.message).toMatch(/^[^\0-\x1f]{20,100000}[;,:].{5,}\.$/)
        }
      }
      expect(outcomes).toEqual([...gives, 'report'])
      expect(globalThis).not.toHaveProperty('hearsayWasRun')
    },
  )

  it('of a GiB and more are ended at the limit', async () => {
    let given = 0
    const endless = Readable.from(
      (function* () {
        const piece = Buffer.alloc(MIB, 97)
        for (; given < 1024; given++) yield piece
      })(),
    )
    await expect(allOf(endless, 'Standard input', LIMITS.report)).rejects.toMatchObject({ code: 'too-large' })
    expect(given).toBeLessThan(100)
  })

  it('of a GiB on disk are not read', async () => {
    const path = join(folder, 'gib.txt')
    const file = openSync(path, 'w')
    ftruncateSync(file, 1024 * MIB)
    closeSync(file)
    expect(await outcomesOf([path])).toEqual(['too-large'])
  })

  it('that are endless in a mailbox keep nothing of what is over the limit', async () => {
    const piece = Buffer.alloc(MIB, 97)
    const stream = async function* () {
      yield Buffer.from('From a\nSubject: One\n\n')
      for (let count = 0; count < 150; count++) yield piece
      yield Buffer.from(`\n\nFrom b\nFrom: b@example.org\nSubject: Two\n\n${SAID}\n`)
    }
    const file = { path: 'long.mbox', disk: null, bytes: async () => new Uint8Array(), stream }
    const context = contextOf('long.mbox', { given: {}, limits: LIMITS, extensionOf: () => null })
    const before = process.memoryUsage().arrayBuffers
    const parts: InputPart[] = []
    for await (const part of mbox.open(file, context)) parts.push(part)
    expect(parts.map((part) => (part.kind === 'error' ? part.error.code : part.kind))).toEqual([
      'too-large',
      'report',
    ])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * MIB)
  })

  it('that are no files, or lead in a circle, are told', async () => {
    symlinkSync(join(folder, 'circle.txt'), join(folder, 'circle.txt'))
    writeFileSync(join(folder, 'good.txt'), SAID)
    const paths = [
      '/dev/zero',
      join(folder, 'circle.txt'),
      join(folder, 'a\nb.txt'),
      join(folder, 'good.txt'),
    ]
    expect(await outcomesOf(paths)).toEqual([
      'file-unreadable',
      'file-unreadable',
      'file-not-found',
      'report',
    ])
  })
})

async function outcomesOf(paths: readonly string[]): Promise<readonly string[]> {
  const outcomes: string[] = []
  for await (const result of readInputs(findInputs(paths), {}))
    outcomes.push('report' in result ? 'report' : result.error.code)
  return outcomes
}
