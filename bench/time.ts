/**
 * `npm run bench time [-- --corpus DIR] [-- --misses] [-- --no-peers] [-- --speed]`: time expressions against TimeML's, as
 * TempEval-3 scores them, beside the other libraries for JavaScript.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findSentences } from '../src/annotate/sentences/find-sentences.ts'
import { findTimes } from '../src/app/reading/find-times.ts'
import { taggedTimes } from '../src/export/timeml/tagged-times.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import { corpusFolder } from './corpora/folder.ts'
import { bootstrap } from './time/bootstrap.ts'
import { printTimeMisses } from './time/misses.ts'
import { PEERS } from './time/peers/index.ts'
import type { Peer, PeerTime } from './time/peers/peer.ts'
import { countTimes, scoreTimes } from './time/score.ts'
import { printSpeed } from './time/speed.ts'
import { readTimeDocuments, type TimeDocument } from './time/timeml.ts'

const isNamed = process.argv.includes('--corpus')
const folders = isNamed
  ? [['corpus', corpusFolder('timeml')] as const]
  : [
      ['TimeBank', join(corpusFolder('timeml'), 'timebank')] as const,
      ['AQUAINT', join(corpusFolder('timeml'), 'aquaint')] as const,
      ['WikiWars', join(corpusFolder('wikiwars'), 'train-tml')] as const,
    ]

const withPeers = !process.argv.includes('--no-peers')

console.log(
  'corpus     reader            documents  times  found   relaxed P     R    F1  strict F1  type F1  value F1  95 % interval',
)
const readers = ['hearsay', ...(withPeers ? PEERS.map(({ name }) => name) : [])]
const newswire = new Map<string, Read[]>(readers.map((reader) => [reader, []]))
for (const [name, folder] of process.argv.includes('--speed') ? [] : folders) {
  if (!existsSync(folder)) {
    console.log(`${name}: there is no folder ${folder}`)
    continue
  }
  const documents = readTimeDocuments(folder)
  for (const reader of readers) {
    const read = documents.map((document) => ({ document, found: timesBy(reader, document) }))
    score(name, reader, read)
    if (name !== 'WikiWars') newswire.get(reader)?.push(...read)
    if (reader === 'hearsay' && process.argv.includes('--misses'))
      printTimeMisses(documents.map((document) => ({ document, found: timesOf(document) })))
  }
  if (name === 'AQUAINT') for (const [reader, read] of newswire) score('both', reader, read)
}
if (!isNamed) printSpeed(withPeers)

interface Read {
  readonly document: TimeDocument
  readonly found: readonly PeerTime[]
}

function timesBy(reader: string, document: TimeDocument): readonly PeerTime[] {
  const peer = PEERS.find(({ name }) => name === reader)
  return peer ? peerTimes(peer, document) : timesOf(document)
}

function score(name: string, reader: string, read: readonly Read[]): void {
  const counts = read.map(({ document, found }) => countTimes(document.times, found))
  const { precision, recall, strict, relaxed, value, type } = scoreTimes(counts)
  const interval = bootstrap(counts, (drawn) => scoreTimes(drawn).value)
  const gold = counts.reduce((sum, it) => sum + it.gold, 0)
  const found = counts.reduce((sum, it) => sum + it.found, 0)
  const columns = [
    [read.length, 9],
    [gold, 6],
    [found, 6],
    [percent(precision), 11],
    [percent(recall), 5],
    [percent(relaxed), 5],
    [percent(strict), 10],
    [percent(type), 8],
    [percent(value), 9],
  ] as const
  const row = columns.map(([text, width]) => String(text).padStart(width)).join(' ')
  console.log(`${name.padEnd(10)} ${reader.padEnd(17)} ${row}  ${interval.map(percent).join(' to ')}`)
}

/** The document's own date is given, as TempEval-3 gives it: to the day. */
function publishedOf({ created }: TimeDocument): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?/.exec(created)?.[0]
}

function timesOf(document: TimeDocument) {
  const published = publishedOf(document)
  const times = findTimes(document.text, published === undefined ? {} : { published })
  const rules = new Map(times.map(({ id, rule }) => [id, rule]))
  return taggedTimes(times).map((time) => ({ ...time, rule: rules.get(time.of) ?? '' }))
}

function peerTimes(peer: Peer, document: TimeDocument): readonly PeerTime[] {
  const published = publishedOf(document) ?? '2000-01-01'
  const { sentences } = findSentences.annotate(reportFromText(document.text, { published }), {})
  return peer.find(document.text, published, sentences)
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
