// Runs the tests and closes with one line that counts them: "N passed, N failed".
// `npm test -- src/claims` runs those of one folder.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-tests-'))
const record = join(folder, 'tests.json')
let run = runTests()
// A process of the runner's may die for no reason of ours, and then nothing is known of any test: that is no failure of theirs.
if (run.counts === null) {
  console.error('The test runner died and left no record of its tests; they are run once more.')
  run = runTests()
}
if (run.counts === null) console.error('The test runner left no record of its tests.')
rmSync(folder, { recursive: true, force: true })

// A file that fails before its first test counts as a failure of its own.
const { numPassedTests, numFailedTests } = run.counts ?? { numPassedTests: 0, numFailedTests: 0 }
const failed = Math.max(numFailedTests, run.status === 0 ? 0 : 1)
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1

/** The counts are null where the runner left no record. */
function runTests() {
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
  try {
    return { status, counts: JSON.parse(readFileSync(record, 'utf8')) }
  } catch {
    return { status, counts: null }
  }
}
