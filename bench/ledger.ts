/**
 * `npm run bench ledger [-- --reports N] [--seed N] [--read] [--folder DIR] [--keep FILE] [--from FILE] [--times N] [--wire] [--one-text] [--every N] [--daily N]`: a ledger of so many made-up reports (5,000 where it is not
 * said): how the rate of ingest changes as it grows, how large it is, and how long questions take, by the clock and by the
 * processor. Readings are made from prototypes, so that only the ledger and the claims stage are measured; `--read` reads each report.
 * `--keep` leaves the ledger in a new file, for `npm run bench api -- --ledger FILE`.
 * `--from` asks of a copy of a ledger that was kept, made of as many reports; `--times` asks of the ledger made so many times as large.
 * `--every` tells the rate of each so many reports, and not at each doubling.
 * `--daily` makes an archive that grows day by day, so many reports each, in place of one that fills the same ten years more and more.
 * `--one-text` takes one agency text in so many papers, asks nothing, and tells the largest claims.
 * `--wire` takes the agency stories of `news-text/wire.jsonl` in their place, and asks nothing.
 */
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openLedger } from '../src/app/keeping/open-ledger.ts'
import { readReport } from '../src/app/reading/read-report.ts'
import type { LedgerStore } from '../src/model/ports/ledger-store.ts'
import type { Reading } from '../src/model/reading.ts'
import { multiply } from './ledger/multiply.ts'
import { oneText } from './ledger/one-text.ts'
import { type PlannedReport, plannedReports } from './ledger/plan.ts'
import { QUERIES } from './ledger/queries.ts'
import { quickReader } from './ledger/quick-reading.ts'
import { randomFrom } from './ledger/random.ts'
import { tell } from './ledger/tell.ts'
import { wireStories } from './ledger/wire-stories.ts'

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    reports: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    read: { type: 'boolean', default: false },
    wire: { type: 'boolean', default: false },
    'one-text': { type: 'boolean', default: false },
    folder: { type: 'string', default: tmpdir() },
    keep: { type: 'string' },
    from: { type: 'string' },
    times: { type: 'string', default: '1' },
    every: { type: 'string' },
    daily: { type: 'string' },
  },
})
const [count, seed] = [Number(values.reports), Number(values.seed)]
const daily = values.daily === undefined ? undefined : Number(values.daily)
/** How often each question is asked, of different things. */
const ASKED = 60
/** In milliseconds, at the 95th percentile. */
const BOUND = 300

const folder = mkdtempSync(join(values.folder, 'hearsay-bench-ledger-'))
const path = join(folder, 'ledger.db')
if (values.from !== undefined) copyFileSync(values.from, path)
let ledger = openLedger(path, { create: true })
try {
  if (values.from === undefined) await measureIngest(ledger)
  if (values.times !== '1') {
    await ledger.close()
    multiply(path, Number(values.times))
    ledger = openLedger(path, { create: false })
  }
  const counts = await ledger.counts()
  console.log(
    `\n${Object.entries(counts)
      .map(([name, number]) => `${number} ${name}`)
      .join(', ')}`,
  )
  if (values['one-text']) await tellLargest(ledger)
  else if (!values.wire) await measureQueries(ledger)
} finally {
  await ledger.close()
  if (values.keep !== undefined) copyFileSync(path, values.keep)
  rmSync(folder, { recursive: true, force: true })
}

/** Claims with most statements: of one text each sentence is one, of one origin, with all papers as carriers. */
async function tellLargest(store: LedgerStore): Promise<void> {
  for (const { claim, standing, statements } of await store.claims({ limit: 6, statementsEach: 1 }))
    console.log(
      `${claim.statements.length} statements, ${claim.origins.length} origins, ${claim.origins[0]?.carriers.length} carriers, ${standing}: ${statements[0]?.statement.quote}`,
    )
}

/** A row each time the ledger has doubled, or has so many reports more; the rate is that since the row before. */
async function measureIngest(store: LedgerStore): Promise<void> {
  const every = Number(values.every ?? count)
  const rows =
    values.every === undefined
      ? [16, 8, 4, 2, 1].map((part) => Math.round(count / part))
      : Array.from({ length: Math.floor(count / every) }, (_, at) => (at + 1) * every)
  let [added, since, addingMs, readingMs, slowest] = [0, 0, 0, 0, 0]
  console.log(' reports  reading ms  adding ms  reports/s  slowest ms  ledger MB  kB/report')
  for (const read of values['one-text'] ? oneText(count) : values.wire ? wireStories(count) : madeUp()) {
    if (added >= count) break
    const start = cpuMs()
    const reading = read()
    const readAt = cpuMs()
    if (await store.add(reading, '2026-01-02T03:04:05.000Z')) added++
    const done = cpuMs()
    readingMs += readAt - start
    addingMs += done - readAt
    slowest = Math.max(slowest, done - readAt)
    if (added !== rows[0]) continue
    const fresh = added - since
    const mb = sizeOf(folder) / 1e6
    console.log(
      [
        [String(added), 8],
        [(readingMs / fresh).toFixed(2), 12],
        [(addingMs / fresh).toFixed(2), 11],
        [(1000 / (addingMs / fresh)).toFixed(0), 11],
        [slowest.toFixed(0), 12],
        [mb.toFixed(1), 11],
        [((1000 * mb) / added).toFixed(1), 11],
      ]
        .map(([text, width]) => String(text).padStart(Number(width)))
        .join(''),
    )
    rows.shift()
    since = added
    ;[addingMs, readingMs, slowest] = [0, 0, 0]
  }
}

/** A paper that prints one text twice brings nothing new: more are planned than are to be added. */
function* madeUp(): Generator<() => Reading> {
  const quick = quickReader()
  for (const plan of plannedReports(2 * count, seed, daily))
    yield () => (values.read ? readReport(tell(plan)) : quick(plan))
}

async function measureQueries(store: LedgerStore): Promise<void> {
  const random = randomFrom(seed + 1)
  const every = Math.max(1, Math.floor(count / ASKED))
  const offset = random.below(every)
  const about: PlannedReport[] = []
  let at = 0
  for (const plan of plannedReports(count, seed, daily)) if (at++ % every === offset) about.push(plan)
  console.log(`\nmilliseconds${' '.repeat(22)}  median     p95  p95 by the processor`)
  for (const { name, ask } of QUERIES) {
    const [clock, processor]: [number[], number[]] = [[], []]
    for (const plan of about.slice(0, ASKED)) {
      const [start, cpu] = [performance.now(), cpuMs()]
      await ask(store, plan)
      clock.push(performance.now() - start)
      processor.push(cpuMs() - cpu)
    }
    const [median, p95, processorP95] = [
      quantile(clock, 0.5),
      quantile(clock, 0.95),
      quantile(processor, 0.95),
    ]
    const over = processorP95 > BOUND ? `  over ${BOUND}` : ''
    console.log(
      `${name.padEnd(34)}${median.toFixed(1).padStart(8)}${p95.toFixed(1).padStart(8)}${processorP95.toFixed(1).padStart(8)}${over}`,
    )
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** Processor time of this process: other work on the machine disturbs it less than the clock's. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function sizeOf(path: string): number {
  return readdirSync(path).reduce((sum, file) => sum + statSync(join(path, file)).size, 0)
}
