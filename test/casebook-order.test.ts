import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { CASEBOOK, storyNames } from '../bench/claims/expected.ts'
import { type CasebookReport, reportsOfCasebook } from '../bench/claims/read-casebook.ts'
import { claims } from '../src/app/asking/claims.ts'
import { due } from '../src/app/asking/due.ts'
import { histories } from '../src/app/asking/histories.ts'
import { overview } from '../src/app/asking/overview.ts'
import { search } from '../src/app/asking/search.ts'
import { sourceRecord } from '../src/app/asking/source-record.ts'
import { openDossier } from '../src/app/dossier/open-dossier.ts'
import { openLedger } from '../src/app/keeping/open-ledger.ts'
import { readReport } from '../src/app/reading/read-report.ts'
import type { LedgerStore } from '../src/model/ports/ledger-store.ts'
import type { Reading } from '../src/model/reading.ts'

type Content = Readonly<Record<string, unknown>>

const MAIN = resolve(import.meta.dirname, '../dist/command/hearsay.js')
const AT = '2026-01-02T03:04:05.000Z'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-casebook-order-'))
let ledgers = 0

/** Every other story: the rest takes as long again, and is judged in no other way. */
const stories = storyNames().filter((_, index) => index % 2 === 0)
const readings = await readingsOf((await reportsOfCasebook()).filter(({ story }) => stories.includes(story)))
const inOrder = await ledgerOf(readings)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the order of ingest changes nothing in what the ledger says of the casebook', async () => {
  const all = { minLength: readings.length, maxLength: readings.length }
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...readings], all), async (shuffled) => {
      expect(differences(await ledgerOf(shuffled), inOrder)).toEqual([])
    }),
    { numRuns: 2, endOnFailure: true },
  )
}, 300_000)

it('the number of workers changes nothing in what the ledger says of the casebook', async () => {
  const path = join(folder, 'workers.db')
  const inputs = stories.map((story) => join(CASEBOOK, story))
  const options = ['--ledger', path, '--workers', '2']
  // Not waited for in one piece: the test's own messages go out meanwhile. Another exit code than 0 is thrown.
  await promisify(execFile)(process.execPath, [MAIN, 'ingest', ...inputs, ...options])
  const ledger = openLedger(path, { create: false })
  expect(differences(await contentOf(ledger), inOrder)).toEqual([])
  await ledger.close()
}, 300_000)

/** Reading never waits: the test's own messages go out in between. */
async function readingsOf(reports: readonly CasebookReport[]): Promise<readonly Reading[]> {
  const read: Reading[] = []
  for (const { report } of reports) {
    read.push(readReport(report))
    await setImmediate()
  }
  return read
}

/** What a fresh ledger says after it was given the readings in this order. */
async function ledgerOf(order: readonly Reading[]): Promise<Content> {
  const ledger = openLedger(join(folder, `${ledgers++}.db`), { create: true })
  for (const reading of order) {
    await ledger.add(reading, AT)
    // The store never waits: the test's own messages go out in between.
    await setImmediate()
  }
  const content = await contentOf(ledger)
  await ledger.close()
  return content
}

/** Where it differs from what the ledger says in order: the beginnings, as the whole would be megabytes. */
function differences(content: Content, inOrder: Content): readonly string[] {
  return Object.entries(content).flatMap(([part, value]) => {
    const [found, wanted] = [value, inOrder[part]].map((one) => JSON.stringify(one))
    if (found === undefined || wanted === undefined || found === wanted) return []
    const at = [...found].findIndex((character, index) => character !== wanted[index])
    return [`${part}: ${found.slice(at, at + 200)} is not ${wanted.slice(at, at + 200)}`]
  })
}

/** All that follows from the reports, on the last day and on one in the middle of each story. */
async function contentOf(ledger: LedgerStore): Promise<Content> {
  const days = ['2014-06-07', '2016-02-22', '2018-10-15', '2019-06-15', '2021-03-11']
  return {
    counts: await ledger.counts(),
    statements: await ledger.statements({}),
    events: await ledger.events({}),
    sources: await ledger.sources({}),
    entities: await ledger.entities({}),
    claims: await ledger.claims({}),
    claimsAsOf: await Promise.all(days.map((asOf) => claims(ledger, { asOf, atLeast: 1 }))),
    same: await ledger.judgements({ verdict: 'same' }),
    contradicts: await ledger.judgements({ verdict: 'contradicts' }),
    unrelated: await ledger.judgements({ verdict: 'unrelated' }),
    unsure: await ledger.judgements({ verdict: 'unsure' }),
    once: await ledger.judgements({ verdict: 'contradicts', once: true }),
    copies: await ledger.copies(),
    ...(await answersOf(ledger, days)),
  }
}

/** What a user is answered: of who is heard most, by name as by key, and of each story. */
async function answersOf(ledger: LedgerStore, days: readonly string[]) {
  const heard = (await ledger.sources({ limit: 12 })).filter(({ type }) => type !== 'outlet').slice(0, 6)
  const topics = ['viaduct', 'ballots', 'bid', 'water', 'talks']
  const asOf = '2021-12-31'
  return {
    actors: await Promise.all(heard.flatMap(({ key, name }) => [ledger.actor(key), ledger.actor(name)])),
    records: await Promise.all(heard.map(({ key }) => sourceRecord(ledger, key))),
    outlets: await Promise.all(['Continental Press', 'Tarrow Gazette'].map((name) => recordOf(ledger, name))),
    dossiers: await Promise.all([
      ...heard
        .slice(0, 3)
        .map(({ key }) => openDossier(ledger, { actor: key }, { asOf, since: '2014-06-05' })),
      ...topics.slice(0, 3).map((topic) => openDossier(ledger, { topic }, { asOf })),
    ]),
    due: await Promise.all(days.map((day) => due(ledger, {}, day))),
    histories: await histories(ledger, {}),
    overview: await overview(ledger, asOf),
    found: await Promise.all(topics.map((words) => search(ledger, { words }))),
  }
}

/** `null` of whom the ledger knows nothing. */
function recordOf(ledger: LedgerStore, name: string) {
  return sourceRecord(ledger, name).catch(() => null)
}
