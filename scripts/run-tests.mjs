// Runs the tests and closes with one line that counts them: "N passed, N failed".
// `npm test -- src/claims` runs those of one folder.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-tests-'))
const record = join(folder, 'tests.json')
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${record}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)

let counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 }
try {
  counts = JSON.parse(readFileSync(record, 'utf8'))
} catch {
  console.error('The test runner left no record of its tests.')
}
rmSync(folder, { recursive: true, force: true })

// A file that fails before its first test counts as a failure of its own.
const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1)
console.log(`${counts.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed === 0 && counts.numPassedTests > 0 ? 0 : 1
