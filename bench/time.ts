/** `npm run bench time [-- --corpus DIR] [-- --misses]`: time expressions against TimeML's, as TempEval-3 scores them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../src/annotate/pipeline.ts'
import { taggedTimes } from '../src/export/timeml/tagged-times.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import { corpusFolder } from './corpora/folder.ts'
import { bootstrap } from './time/bootstrap.ts'
import { printTimeMisses } from './time/misses.ts'
import { countTimes, scoreTimes } from './time/score.ts'
import { readTimeDocuments, type TimeDocument } from './time/timeml.ts'

const isNamed = process.argv.includes('--corpus')
const folders = isNamed
  ? [['corpus', corpusFolder('timeml')] as const]
  : [
      ['TimeBank', join(corpusFolder('timeml'), 'timebank')] as const,
      ['AQUAINT', join(corpusFolder('timeml'), 'aquaint')] as const,
      ['both', corpusFolder('timeml')] as const,
      ['WikiWars', join(corpusFolder('wikiwars'), 'train-tml')] as const,
    ]

console.log(
  'corpus     documents  times  found   relaxed P     R    F1  strict F1  type F1  value F1  95 % interval',
)
for (const [name, folder] of folders) {
  if (!existsSync(folder)) console.log(`${name}: there is no folder ${folder}`)
  else score(name, readTimeDocuments(folder))
}

function score(name: string, documents: readonly TimeDocument[]): void {
  const read = documents.map((document) => ({ document, found: timesOf(document) }))
  const counts = read.map(({ document, found }) => countTimes(document.times, found))
  const { precision, recall, strict, relaxed, value, type } = scoreTimes(counts)
  const interval = bootstrap(counts, (drawn) => scoreTimes(drawn).value)
  const gold = counts.reduce((sum, it) => sum + it.gold, 0)
  const found = counts.reduce((sum, it) => sum + it.found, 0)
  const columns = [
    [documents.length, 9],
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
  console.log(`${name.padEnd(10)} ${row}  ${interval.map(percent).join(' to ')}`)
  if (process.argv.includes('--misses')) printTimeMisses(read)
}

/** The document's own date is given, as TempEval-3 gives it: to the day. */
function timesOf({ text, created }: TimeDocument) {
  const published = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(created)?.[0]
  const { times } = annotate(reportFromText(text, published === undefined ? {} : { published })).layers
  const rules = new Map(times.map(({ id, rule }) => [id, rule]))
  return taggedTimes(times).map((time) => ({ ...time, rule: rules.get(time.of) ?? '' }))
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
