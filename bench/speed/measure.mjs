// Run in a process of its own, so that its memory is its own: what is measured is what ships, in dist/.
//   measure.mjs many FILE WORKERS   reads all the reports of FILE; 0 workers: in this thread
//   measure.mjs one FILE            reads the text of FILE as one report, warm
// Prints one line of JSON.
import { readFileSync } from 'node:fs'
import { readMany } from '../../dist/app/reading/read-many.js'
import { readReport } from '../../dist/app/reading/read-report.js'
import { reportFromText } from '../../dist/intake/report-from-text.js'

const [what, file, workers] = process.argv.slice(2)
const result = what === 'many' ? await many() : one()
// Kilobytes on Linux and macOS alike, all threads together.
console.log(JSON.stringify({ ...result, peakMb: process.resourceUsage().maxRSS / 1024 }))

async function many() {
  const sums = { reports: 0, errors: 0, bytes: 0, tokens: 0, statements: 0 }
  const start = performance.now()
  for await (const result of readMany([file], { given: {}, workers: Number(workers) })) {
    if (result.kind !== 'reading') {
      sums.errors += 1
      continue
    }
    const { report, layers, statements } = result.reading
    sums.reports += 1
    sums.bytes += Buffer.byteLength(report.text)
    sums.tokens += layers.tokens.length
    sums.statements += statements.length
  }
  return { ...sums, ms: performance.now() - start }
}

function one() {
  const text = readFileSync(file, 'utf8')
  const warmUntil = performance.now() + 1500
  while (performance.now() < warmUntil) read(text.slice(0, 20_000))
  const times = []
  const until = performance.now() + 1000
  let tokens = 0
  while (times.length === 0 || (performance.now() < until && times.length < 50)) {
    const start = performance.now()
    tokens = read(text).layers.tokens.length
    times.push(performance.now() - start)
  }
  return { bytes: Buffer.byteLength(text), tokens, ms: times.sort((a, b) => a - b)[times.length >> 1] }
}

function read(text) {
  return readReport(reportFromText(text, { published: '2000-08-30' }))
}
