/**
 * `npm run bench exports [-- --reports N] [--seed N]`: a ledger of so many made-up reports (200 where it is not said): how long each format
 * takes to write its largest list, how long a whole ledger takes to be written and read back, and the memory that it needs.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { selectRows } from '../src/app/asking/select-rows.ts'
import { EXPORT_FORMATS, writeExport } from '../src/app/asking/write-export.ts'
import { exportLedger } from '../src/app/keeping/export-ledger.ts'
import { importLedger } from '../src/app/keeping/import-ledger.ts'
import { openLedger } from '../src/app/keeping/open-ledger.ts'
import { plannedReports } from './ledger/plan.ts'
import { quickReader } from './ledger/quick-reading.ts'

const { values } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const count = Number(values.reports)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-exports-'))
const ledger = openLedger(join(folder, 'ledger.db'), { create: true })
try {
  const quick = quickReader()
  let added = 0
  for (const plan of plannedReports(2 * count, Number(values.seed))) {
    if (added >= count) break
    if (await ledger.add(quick(plan), '2026-01-02T03:04:05.000Z')) added++
  }
  const { reports, statements } = await ledger.counts()
  console.log(`${reports} reports, ${statements} statements`)
  console.log('\nformat          of           processor s       MB')
  for (const { name, of } of EXPORT_FORMATS) {
    const what = of.includes('statements') ? 'statements' : of.includes('due') ? 'due' : null
    if (what !== null) await measure(name, what)
  }
  const file = join(folder, 'ledger.jsonl')
  const [written] = await timed(() => pipeline(exportLedger(ledger), createWriteStream(file)))
  const copy = openLedger(join(folder, 'copy.db'), { create: true })
  const [read] = await timed(() => importLedger(copy, file))
  await copy.close()
  console.log(
    `\nwhole ledger: written in ${written.toFixed(1)} s, read back in ${read.toFixed(1)} s by the processor, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
  )
  console.log(`most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(name: string, what: 'statements' | 'due'): Promise<void> {
  const [seconds, length] = await timed(async () => {
    let characters = 0
    const selection = await selectRows(ledger, { name: what, today: '2026-01-02' })
    for await (const piece of writeExport(selection, name)) characters += piece.length
    return characters
  })
  console.log(
    `${name.padEnd(16)}${what.padEnd(13)}${seconds.toFixed(2).padStart(11)}${(length / 1e6).toFixed(2).padStart(9)}`,
  )
}

/** Seconds of the processor that the work takes: others may use the machine. */
async function timed<Result>(work: () => Promise<Result>): Promise<readonly [number, Result]> {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1e6, result]
}
