// `node scripts/update-floors.mjs`: records what is found in each golden case as the floor that test/cases.test.ts holds.
// Read the diff before you commit it: a floor that sinks gives accuracy away.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['scripts/run-bench.mjs', 'cases', '--update'], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
