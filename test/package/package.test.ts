import { execFile, execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Packed, packed, programsOf } from './packed.ts'

const run = promisify(execFile)

let pack: Packed
const programs = programsOf(readFileSync('docs/library.md', 'utf8'))
const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'))

beforeAll(() => {
  pack = packed()
}, 60_000)
afterAll(() => pack.clear(), 60_000)

describe('the package', () => {
  it('is as publint wants it', async () => {
    const tarball = readFileSync(pack.tarball)
    const { messages } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
      strict: true,
    })
    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([])
  })

  it('has types that resolve, wherever ES modules do', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(pack.tarball))),
    )
    if (!analysis.types) throw new Error('the package has no types')
    // An ES module is not for require() before Node 22, nor for resolution by folder: attw's profile "esm-only".
    const wrong = analysis.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
    )
    expect(wrong).toEqual([])
  }, 60_000)

  it('lists in docs/library.md every entry that it has', () => {
    const page = readFileSync('docs/library.md', 'utf8')
    const names = Object.keys(entries).filter((name) => name !== './package.json')
    expect(names.filter((name) => !page.includes(`| \`hearsay${name.slice(1)}\` |`))).toEqual([])
  })

  it('runs the documented programs in an empty project, and they are right by their types', async () => {
    expect(programs.length).toBeGreaterThan(4)
    for (const [at, { code }] of programs.entries())
      writeFileSync(join(pack.project, `example-${at + 1}.ts`), code)
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', pack.project], {
      encoding: 'utf8',
    })
    const runs = await Promise.all(
      programs.map((_, at) =>
        run(process.execPath, [join('built', `example-${at + 1}.js`)], { cwd: pack.project }),
      ),
    )
    expect(runs.map(({ stdout }) => stdout)).toEqual(programs.map(({ prints }) => prints))
  }, 120_000)
})
