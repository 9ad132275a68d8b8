import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts'
import { writtenTimes } from '../../src/annotate/time/find-written-times.ts'
import { resolved } from '../../src/annotate/time/resolve-times.ts'
import { tagTokens } from '../../src/annotate/tokens/tag-tokens.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import { corpusFolder } from '../corpora/folder.ts'
import { PEERS } from './peers/index.ts'

/** About how many characters of the news text the other libraries are given: some would take minutes for all of it. */
const PEER_CHARACTERS = 60_000
const PEER_RUNS = 3

/** Runs, of which the fastest counts: what else the machine does can only slow one. */
const RUNS = 7

/** Megabytes of processor time's second on agency news, one core; sentences and tags made before. */
export function printSpeed(withPeers: boolean): void {
  const file = join(corpusFolder('news-text'), 'wire.jsonl')
  if (!existsSync(file)) {
    console.log(`speed: there is no file ${file}`)
    return
  }
  const stories = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // Each line is a story: its text and its date.
    .map((line) => JSON.parse(line) as { readonly text: string; readonly published: string })
    .map(({ text, published }) => {
      const report = reportFromText(text, { published: published.slice(0, 10) })
      return {
        text,
        published: published.slice(0, 10),
        sentences: findSentences.annotate(report, {}).sentences,
        report,
      }
    })
  const tokens = stories.map(({ report, sentences }) => tagTokens.annotate(report, { sentences }).tokens)
  const own = () =>
    stories.forEach(({ text, published, sentences }, index) => {
      resolved(text, writtenTimes(text, sentences), { edtf: published }, tokens[index] ?? [], sentences)
    })
  const characters = stories.reduce((sum, { text }) => sum + text.length, 0)
  const rate = characters / 1000 / fastest(own, RUNS)
  console.log(`speed      hearsay ${rate.toFixed(1)} MB/s (tagging left out)`)
  if (!withPeers) return
  const few = stories.slice(0, Math.floor((stories.length * PEER_CHARACTERS) / characters))
  const length = few.reduce((sum, { text }) => sum + text.length, 0)
  for (const { name, find } of PEERS) {
    const run = () => {
      for (const { text, published, sentences } of few) find(text, published, sentences)
    }
    console.log(`speed      ${name} ${(length / 1000 / fastest(run, PEER_RUNS)).toFixed(2)} MB/s`)
  }
}

function fastest(run: () => void, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => milliseconds(run)))
}

/** Processor time, so that what else the machine does counts for nothing. */
function milliseconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return Math.max(user + system, 1) / 1000
}
