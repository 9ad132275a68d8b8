import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sentencesOf } from '../src/annotate/sentences/find-sentences.ts'
import { splitWords } from '../src/annotate/tokens/split-words.ts'

/**
 * Plain news split into sentences and words, for the models to learn from: `npx vite-node training/news-words.ts FOLDER`.
 * One document a line: `{ id, sentences: [{ forms, spans, paragraph }] }`. news.jsonl.gz has agency stories, Guardian articles and
 * PolNeAR's train part; polnear-dev.jsonl.gz what attributions are measured on.
 */
const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const folder = process.argv[2] ?? 'training/work'

mkdirSync(folder, { recursive: true })
write('news', [...jsonl('wire'), ...jsonl('guardian-dev'), ...polnear('train')])
write('polnear-dev', polnear('dev'))

function write(name: string, texts: readonly Plain[]): void {
  const lines = texts.map(({ id, text }) => JSON.stringify({ id, sentences: sentencesIn(text) }))
  writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(lines.join('\n')))
  console.log(`${name}: ${lines.length} documents`)
}

interface Plain {
  readonly id: string
  readonly text: string
}

function jsonl(name: string): Plain[] {
  return readFileSync(join(corpora, 'news-text', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => ({ id: `${name}-${at}`, text: (JSON.parse(line) as { text: string }).text }))
}

function polnear(part: 'train' | 'dev'): Plain[] {
  const texts = join(corpora, 'polnear', part, 'text')
  return readdirSync(texts)
    .sort()
    .map((name) => ({ id: `polnear-${name}`, text: readFileSync(join(texts, name), 'utf8') }))
}

function sentencesIn(text: string) {
  return sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }]).map(
    ({ start, end, paragraph }) => {
      const bounds = splitWords(text, start, end)
      const spans = Array.from({ length: bounds.length / 2 }, (_, at) => [
        bounds[2 * at] ?? 0,
        bounds[2 * at + 1] ?? 0,
      ])
      return { forms: spans.map(([from, to]) => text.slice(from, to)), spans, paragraph }
    },
  )
}
