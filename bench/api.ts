/**
 * `npm run bench api [-- --reports 2000 --seconds 5 --ledger FILE --only WORDS]`: requests a second and waiting times with 50 connections, on a
 * ledger of retold casebook reports, with the processor's time of the service for each answer, and how soon the page can be used. A ledger that is named and there is
 * used again; of one that something else made its own people and words are asked (`npm run bench ledger -- --times N --keep FILE` makes a large one).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analystsQuestions } from './api/analyst.ts'
import { askOften } from './api/ask-often.ts'
import { firstPage } from './api/first-page.ts'
import { knownOf } from './api/known-of.ts'
import { fillLedger, type Known } from './api/many-reports.ts'
import { serve } from './api/serve.ts'

const CONNECTIONS = 50

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

const count = Number(option('reports', '2000'))
const seconds = Number(option('seconds', '5'))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-api-'))
/** Rows whose name has these words; others, and the page, are left out. */
const only = option('only', '')
const ledger = option('ledger', join(folder, 'ledger.db'))

try {
  const known = await ledgerOf(ledger)
  const { url, stop, cpuMs } = await serve(ledger)
  try {
    await measure(url, known, cpuMs)
  } finally {
    await stop()
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function ledgerOf(path: string): Promise<Known> {
  const aside = `${path}.known.json`
  if (existsSync(path) && existsSync(aside)) return JSON.parse(readFileSync(aside, 'utf8')) as Known
  if (existsSync(path)) return knownOf(path)
  const begun = performance.now()
  const made = await fillLedger(path, count, (done) => {
    if (done % 10_000 === 0) console.error(`${done} reports`)
  })
  writeFileSync(aside, JSON.stringify(made))
  console.log(`${count} reports added in ${((performance.now() - begun) / 1000).toFixed(0)} s\n`)
  return made
}

async function measure(url: string, known: Known, cpuMs: () => number): Promise<void> {
  const { actors, reports, words = ['minister'], names = [] } = known
  const actor = (at: number) => encodeURIComponent(actors[at % actors.length] ?? '')
  const report = (at: number) => reports[at % reports.length] ?? ''
  const word = (at: number) => words[at % words.length] ?? ''
  const name = (at: number) => encodeURIComponent(names[(7 * at) % Math.max(1, names.length)] ?? 'minister')
  /** A day that words were not asked with before. */
  const day = (at: number) => `${2026 + (Math.floor(at / words.length) % 900)}`
  const rows = [
    ['list, the same question', () => '/statements?limit=50'],
    [
      'list, each time another',
      (at: number) => `/statements?limit=50&since=${1700 + (at % 97)}&until=${1900 + (at % 500)}`,
    ],
    ['report', (at: number) => `/reports/${report(at)}`],
    ['dossier of an actor', (at: number) => `/dossier?limit=50&actor=${actor(at)}`],
    [
      'dossier of an actor, each anew',
      (at: number) =>
        `/dossier?limit=50&actor=${actor(at)}&asOf=${2020 + (Math.floor(at / actors.length) % 900)}`,
    ],
    ['dossier of a topic, each anew', (at: number) => `/dossier?limit=50&topic=${word(at)}&asOf=${day(at)}`],
    ['search for a word', (at: number) => `/search?words=${word(at)}&limit=${1 + (at % 100)}`],
    [
      'search for a word of a person',
      (at: number) => `/search?words=${word(at)}&by=${name(at)}&limit=${1 + (at % 100)}`,
    ],
    ['statements about a word', (at: number) => `/statements?about=${word(at)}&until=${day(at)}`],
    ['claims about a word', (at: number) => `/claims?each=1&about=${word(at)}&until=${day(at)}`],
    ['conflicts, the first', () => '/conflicts'],
    ['conflicts about a word', (at: number) => `/conflicts?about=${word(at)}&until=${day(at)}`],
    [
      'record of a source',
      (at: number) => `/source?name=${actor(at)}&asOf=${2020 + (Math.floor(at / actors.length) % 900)}`,
    ],
    ['what is due, about a word', (at: number) => `/due?about=${word(at)}&asOf=${day(at)}`],
    ['timeline, the first part', () => '/timeline'],
    ['what analysts ask, mixed', analystsQuestions(known)],
  ] as const
  console.log(`${CONNECTIONS} connections, ${seconds} s each\n`)
  console.log(`${'asked'.padEnd(32)} requests/s   p50 ms   p95 ms   p99 ms  failures  cpu ms each`)
  for (const [name, path] of rows.filter(([name]) => name.includes(only))) {
    const before = cpuMs()
    const { requests, perSecond, p50, p95, p99, failures } = await askOften(`${url}/api/v1`, path, {
      connections: CONNECTIONS,
      seconds,
    })
    const figures = [p50, p95, p99].map((ms) => ms.toFixed(1).padStart(8)).join(' ')
    console.log(
      `${name.padEnd(32)} ${perSecond.toFixed(0).padStart(10)} ${figures} ${String(failures).padStart(9)} ${((cpuMs() - before) / requests).toFixed(2).padStart(12)}`,
    )
  }
  if (only !== '') return
  const pages = await firstPage(url, [
    ['overview', '/', 'h1'],
    ['statements', '/search', 'article.statement'],
    ['report', `/reports/${report(0)}`, '.report-text'],
  ])
  if (typeof pages === 'string') console.log(`\nThe page is not measured: ${pages}.`)
  else {
    console.log(`\n${'view'.padEnd(32)}  usable, ms  longest task while scrolling, ms`)
    for (const { name, usable, jank } of pages)
      console.log(`${name.padEnd(32)} ${usable.toFixed(0).padStart(11)} ${jank.toFixed(0).padStart(33)}`)
  }
}
