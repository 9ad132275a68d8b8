// Packs the built package, installs the tarball into an empty project as a user would, and tries its command and each of its entries there.
// What `npm ci` has fetched is taken from npm's cache, so that it takes seconds. `.ci/run` runs it after the tests.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-package-'))
try {
  const { exports: entries, version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{ filename, size }] = JSON.parse(run('npm', packing, resolve('.')))
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "type": "module", "private": true }\n')
  run('npm', ['install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund'])

  expect('hearsay --version', run('npx', ['hearsay', '--version']).trim(), version)
  writeFileSync(join(folder, 'report.txt'), 'Ada Lind said on Monday that the ferry would sail.\n')
  expect('hearsay read', /Ada Lind/.test(run('npx', ['hearsay', 'read', 'report.txt'])), true)
  for (const entry of Object.keys(entries).filter((name) => !name.endsWith('.json'))) {
    const name = `hearsay${entry.slice(1)}`
    const code = `console.log(Object.keys(await import('${name}')).length > 0)`
    expect(`import '${name}'`, run(process.execPath, ['--input-type=module', '-e', code]).trim(), 'true')
  }
  const program = `import { readReport, openLedger } from 'hearsay'
const ledger = openLedger('try.db', { create: true })
const reading = readReport('Ada Lind said on Monday that the ferry would sail.', { published: '2016-05-04' })
await ledger.add(reading, '2016-05-05T00:00:00.000Z')
console.log((await ledger.statements({ by: 'Lind' })).length > 0)
await ledger.close()`
  expect('a ledger', run(process.execPath, ['--input-type=module', '-e', program]).trim(), 'true')
  console.log(`The package works where it is installed: ${filename}, ${(size / 1e6).toFixed(1)} MB.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function run(command, words, cwd = folder) {
  return execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function expect(what, found, expected) {
  if (found !== expected) throw new Error(`${what} gave ${found}, not ${expected}.`)
}
