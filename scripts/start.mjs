// `npm start`: reads the reports under cases/ into hearsay.db and prints what the ledger holds. Works twice in a row.
import { spawnSync } from 'node:child_process'

for (const words of [['ingest', 'cases'], ['overview']]) {
  const { status } = spawnSync(process.execPath, ['dist/command/hearsay.js', ...words], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = status ?? 1
}

if (!process.exitCode) console.log('\nnpx hearsay serve shows this as a page, at http://127.0.0.1:7470')
