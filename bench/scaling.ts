/** `npm run bench scaling [-- --corpus DIR]`: one report of 1 KB to 10 MB; time should grow as length does, an exponent of 1. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusFolder } from './corpora/folder.ts'
import { runMeasure } from './speed/run-measure.ts'

const stories = readFileSync(join(corpusFolder('news-text'), 'wire.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): string => JSON.parse(line).text)

const folder = mkdtempSync(join(tmpdir(), 'hearsay-scaling-'))
try {
  measure('news, one story after another', [1e3, 1e4, 1e5, 1e6, 1e7], (size) => repeat(stories, '\n\n', size))
  measure('one paragraph without an end', [1e4, 1e5, 1e6], (size) =>
    repeat(
      stories.map((story) => story.replace(/\s+/g, ' ')),
      ' ',
      size,
    ),
  )
  measure('one sentence without an end', [1e4, 1e5, 1e6], (size) =>
    repeat(['the minister said on Monday that the envoy in Tokyo had denied it', 'and'], ' ', size),
  )
} finally {
  rmSync(folder, { recursive: true })
}

function measure(title: string, sizes: readonly number[], make: (size: number) => string): void {
  console.log(`${title}\n      bytes    tokens        ms   MB/s  exponent  peak MiB`)
  let before: { readonly bytes: number; readonly ms: number } | null = null
  for (const size of sizes) {
    const file = join(folder, 'text.txt')
    writeFileSync(file, make(size))
    const measured = runMeasure('one', file)
    if (!measured) {
      console.log(`${String(size).padStart(11)}  not read in two minutes`)
      break
    }
    const { bytes, tokens, ms, peakMb } = measured
    const exponent = before && Math.log(ms / before.ms) / Math.log(bytes / before.bytes)
    const columns = [
      [bytes, 11],
      [tokens, 9],
      [ms.toFixed(1), 9],
      [(bytes / 1000 / ms).toFixed(2), 6],
      [exponent === null ? '' : exponent.toFixed(2), 9],
      [Math.round(peakMb), 9],
    ] as const
    console.log(columns.map(([text, width]) => String(text).padStart(width)).join(' '))
    before = { bytes, ms }
  }
  console.log()
}

/** The first `size` characters of the parts, told again and again. */
function repeat(parts: readonly string[], between: string, size: number): string {
  const told: string[] = []
  for (let length = 0, at = 0; length < size; at += 1) {
    const part = parts[at % parts.length] ?? ''
    told.push(part)
    length += part.length + between.length
  }
  return told.join(between).slice(0, size)
}
