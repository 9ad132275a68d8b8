/**
 * `npm run bench core [-- --corpus DIR] [--words N] [--sizes 128x3,160x3]`: words a second of the language core on the
 * first words of wire.jsonl, its parts apart, by the processor's time, which other work on the machine disturbs less than the clock's; models/language-core.bin where there is one, with the attribution network on it, and random models of several sizes, which take as long.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadAttributionNetwork } from '../src/annotate/attributions/network/attribution-network.ts'
import { readWords } from '../src/annotate/attributions/network/read-words.ts'
import type { SentenceEnd } from '../src/annotate/attributions/network/word-places.ts'
import { sentencesOf } from '../src/annotate/sentences/find-sentences.ts'
import {
  type CorePart,
  type LanguageCore,
  loadLanguageCore,
} from '../src/annotate/syntax/core/language-core.ts'
import { normOf } from '../src/annotate/syntax/core/word-form.ts'
import { splitWords } from '../src/annotate/tokens/split-words.ts'
import { randomModel } from '../test/language-core/random-model.ts'
import { type ModelParts, writeModel } from '../test/language-core/write-model.ts'
import { corpusFolder } from './corpora/folder.ts'

const PARTS = ['features', 'layers', 'heads', 'decoding'] as const
const MODEL = 'models/language-core.bin'
const ATTRIBUTIONS = 'models/attributions.bin'
const KNOWN_WORDS = 40_000
const BENCH_MODEL = {
  ...{ wordWidth: 64, charWidth: 48, charRows: 20_000, shapeWidth: 16, shapeRows: 500, window: 2 },
  ...{ arc: 64, label: 64, reach: 30, tags: 94, relations: 53, types: ['PER', 'ORG', 'LOC', 'MISC'] },
}

const { values } = parseArgs({
  options: { words: { type: 'string' }, sizes: { type: 'string' } },
  strict: false,
})
const most = Number(values.words ?? 200_000)
const sizes = String(values.sizes ?? '160x3,192x3,128x3,160x4,192x4,128x4')
const stories = readStories()
const words = stories.reduce((sum, { forms }) => sum + forms.length, 0)
console.log(`${stories.length} stories, ${words} words\n`)
console.log('model              words/s   us/word: features  layers  heads  decoding    load ms')

if (existsSync(MODEL)) measure('shipped', readFileSync(MODEL))
if (existsSync(MODEL) && existsSync(ATTRIBUTIONS)) measureBoth()
for (const size of sizes.split(',')) {
  const [width = 0, layers = 0] = size.split('x').map(Number)
  const model = randomModel({ ...BENCH_MODEL, width, layers, words: knownWords() })
  measure(`easy ${size}`, writeModel(easy(model)))
  measure(`hard ${size}`, writeModel(model))
}

interface Story {
  readonly forms: readonly string[]
  readonly ends: readonly number[]
  readonly sentences: readonly SentenceEnd[]
}

function readStories(): readonly Story[] {
  const read: Story[] = []
  let count = 0
  for (const line of readFileSync(join(corpusFolder('news-text'), 'wire.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '' || count >= most) continue
    const story = storyOf(JSON.parse(line).text)
    count += story.forms.length
    read.push(story)
  }
  return read
}

function storyOf(text: string): Story {
  const forms: string[] = []
  const ends: number[] = []
  const sentences: SentenceEnd[] = []
  for (const { start, end, paragraph } of sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])) {
    const bounds = splitWords(text, start, end)
    for (let at = 0; at < bounds.length; at += 2) forms.push(text.slice(bounds[at], bounds[at + 1]))
    ends.push(forms.length)
    sentences.push({ end: forms.length, paragraph })
  }
  return { forms, ends, sentences }
}

/** The most frequent words of the stories themselves. */
function knownWords(): readonly string[] {
  const counts = new Map<string, number>()
  for (const { forms } of stories) {
    for (const form of forms) counts.set(normOf(form), (counts.get(normOf(form)) ?? 0) + 1)
  }
  const known = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  while (known.length < KNOWN_WORDS) known.push(`unseen${known.length}`)
  return known.slice(0, KNOWN_WORDS)
}

/**
 * Random scores make no tree and no path of names by themselves: nearly every sentence is decoded the hard way. With these
 * each word hangs on the one before it and no word is a name: none is. A trained model lies between, near the easy end.
 */
function easy(model: ModelParts): ModelParts {
  const { reach } = model.config
  const distance = new Float32Array(2 * reach + 1)
  distance[reach - 1] = 1e4
  const bias = new Float32Array(model.names.length)
  bias[0] = 100
  return {
    ...model,
    tensors: {
      ...model.tensors,
      'arcs.distance': { shape: [distance.length], values: distance },
      'names.bias': { shape: [bias.length], values: bias },
      'arcs.rootBias': { shape: [1], values: Float32Array.of(1e3) },
    },
  }
}

/**
 * The first reading warms up; of the next four the fastest counts. Its parts are shares by the clock: asking for the
 * processor's time so often would itself take long.
 */
function measure(title: string, bytes: Uint8Array): void {
  const before = cpuMs()
  const core = loadLanguageCore(bytes)
  const load = cpuMs() - before
  readAll(core)
  const rounds = [1, 2, 3, 4].map(() => {
    const spent = { features: 0, layers: 0, heads: 0, decoding: 0 }
    const [start, startMs] = [performance.now(), cpuMs()]
    let since = start
    readAll(core, (part) => {
      const now = performance.now()
      spent[part] += now - since
      since = now
    })
    return { spent, clock: performance.now() - start, ms: cpuMs() - startMs }
  })
  const best = rounds.reduce((one, other) => (other.ms < one.ms ? other : one))
  const columns = [
    title.padEnd(16),
    Math.round((1000 * words) / best.ms)
      .toString()
      .padStart(9),
    ' '.repeat(8),
    ...PARTS.map((part) => ((1000 * best.spent[part] * best.ms) / best.clock / words).toFixed(2).padStart(8)),
    load.toFixed(0).padStart(10),
  ]
  console.log(columns.join(' '))
}

/** The shipped core, and the attribution network that reads its states. */
function measureBoth(): void {
  const core = loadLanguageCore(readFileSync(MODEL))
  const network = loadAttributionNetwork(readFileSync(ATTRIBUTIONS), core)
  const rounds = [0, 1, 2, 3, 4].map(() => {
    const start = cpuMs()
    for (const { forms, sentences } of stories) readWords(core, network, forms, sentences)
    return cpuMs() - start
  })
  const rate = Math.round((1000 * words) / Math.min(...rounds.slice(1)))
  console.log(`${'and attributions'.padEnd(16)} ${rate.toString().padStart(9)}`)
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function readAll(core: LanguageCore, done?: (part: CorePart) => void): void {
  for (const { forms, ends } of stories) core.read(forms, ends, done ? { done } : {})
}
