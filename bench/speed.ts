/**
 * `npm run bench speed [-- --corpus DIR]`: how long the command takes from a cold start, how fast wire.jsonl is read, in one thread and on
 * two workers, and the memory for it. `-- --start` measures the start alone.
 */
import { join } from 'node:path'
import { corpusFolder } from './corpora/folder.ts'
import { coldStart } from './speed/cold-start.ts'
import { runMeasure } from './speed/run-measure.ts'

console.log('from a cold start, ms                       least  middle  processor')
for (const words of ['--version', '--help', 'read cases/velin-wire/report.txt']) {
  const { least, middle, processor } = coldStart(words.split(' '), 9)
  const columns = [
    [least, 7],
    [middle, 7],
    [processor, 10],
  ] as const
  const figures = columns.map(([ms, width]) => String(Math.round(ms)).padStart(width)).join(' ')
  console.log(`hearsay ${words.padEnd(33)} ${figures}`)
}

if (!process.argv.includes('--start')) readAll(join(corpusFolder('news-text'), 'wire.jsonl'))

function readAll(file: string): void {
  console.log('\nthreads     reports  errors   tokens  statements  seconds  tokens/s   MB/s  peak MiB')
  for (const [name, workers] of [
    ['one', '0'],
    ['two workers', '2'],
  ] as const) {
    const measured = runMeasure('many', file, workers)
    if (!measured) {
      console.log(`${name.padEnd(11)} not read in two minutes`)
      continue
    }
    const { reports, errors, bytes, tokens, statements, ms, peakMb } = measured
    const columns = [
      [reports, 7],
      [errors, 7],
      [tokens, 8],
      [statements, 11],
      [(ms / 1000).toFixed(1), 8],
      [Math.round((tokens * 1000) / ms), 9],
      [(bytes / 1000 / ms).toFixed(2), 6],
      [Math.round(peakMb), 9],
    ] as const
    console.log(
      `${name.padEnd(11)} ${columns.map(([text, width]) => String(text).padStart(width)).join(' ')}`,
    )
  }
}
