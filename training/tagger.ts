import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  bestClass,
  lastFeatures,
  type TaggerModel,
  tagForms,
} from '../src/annotate/tokens/perceptron-tagger.ts'
import { FEATURES, hashForm, slotOf } from '../src/annotate/tokens/tag-features.ts'
import { readTreebank, type TreeSentence } from './corpora/conllu.ts'

/** Trains the tagger on EWT and GUM (averaged perceptron, Collins 2002), scores it on their dev parts, writes models/tagger.bin.gz. */
const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const epochs = Number(process.argv[2] ?? 6)
const BITS = 22
const train = [...readTreebank(corpora, 'ud-ewt', 'train'), ...readTreebank(corpora, 'gum', 'train')]
const classes = classesOf(train)
const classIndex = new Map(classes.map((name, index) => [name, index]))
const dictionary = dictionaryOf(train)
const weights = new Float32Array(1 << BITS)
const totals = new Float64Array(1 << BITS)
const model: TaggerModel = { classes, dictionary, weights }
const every = Uint8Array.from(classes.keys())
let step = 1
let seed = 20_000_828

for (let epoch = 0; epoch < epochs; epoch++) {
  shuffle(train)
  let wrong = 0
  for (const sentence of train) wrong += learn(sentence)
  console.log(`epoch ${epoch + 1}: ${wrong} wrong`)
}
write()

function learn({ words }: TreeSentence): number {
  const hashes = words.map((word) => hashForm(word.form))
  const tags = new Uint8Array(words.length)
  let wrong = 0
  for (const [at, word] of words.entries()) {
    const gold = classIndex.get(`${word.xpos} ${word.upos}`)
    // Words seen fewer than 20 times may have any class, here as at reading time.
    const guess = bestClass(model, hashes, at, tags, dictionary.get(word.form.toLowerCase()) ?? every)
    tags[at] = guess
    step++
    if (gold === undefined || gold === guess) continue
    wrong++
    for (const feature of lastFeatures().subarray(0, FEATURES)) {
      change(slotOf(feature, gold, weights.length - 1), 1)
      change(slotOf(feature, guess, weights.length - 1), -1)
    }
  }
  return wrong
}

function change(slot: number, by: number): void {
  weights[slot] = (weights[slot] ?? 0) + by
  totals[slot] = (totals[slot] ?? 0) + by * step
}

function write(): void {
  const averaged = Float32Array.from(weights, (weight, slot) => weight - (totals[slot] ?? 0) / step)
  report('averaged', { ...model, weights: averaged })
  // Eight bits lose 0.3 points at steps of 0.09 and 2 points where weights over 4.2 are cut.
  const quantised = Int16Array.from(averaged, (weight) =>
    Math.max(-32_767, Math.min(32_767, Math.round(weight * 256))),
  )
  report('int16', { ...model, weights: quantised })
  const entries = [...dictionary].map(([word, allowed]) => `${word} ${allowed.join(',')}`)
  const header = Buffer.from(JSON.stringify({ classes, dictionary: entries }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  mkdirSync('models', { recursive: true })
  const file = gzipSync(Buffer.concat([length, header, Buffer.from(quantised.buffer)]), { level: 9 })
  writeFileSync('models/tagger.bin.gz', file)
  console.log(`models/tagger.bin.gz ${file.length} bytes`)
}

function report(label: string, scored: TaggerModel): void {
  for (const name of ['ud-ewt', 'gum'] as const) {
    const dev = readTreebank(corpora, name, 'dev')
    const started = performance.now()
    let [words, upos, xpos] = [0, 0, 0]
    for (const sentence of dev) {
      const tags = tagForms(
        scored,
        sentence.words.map((word) => word.form),
      )
      for (const [at, word] of sentence.words.entries()) {
        const [x, u] = (classes[tags[at] ?? 0] ?? '').split(' ')
        words++
        if (u === word.upos) upos++
        if (x === word.xpos) xpos++
      }
    }
    const speed = Math.round((words / (performance.now() - started)) * 1000)
    console.log(
      `${label} ${name} UPOS ${((100 * upos) / words).toFixed(2)} XPOS ${((100 * xpos) / words).toFixed(2)} ${speed} words/s`,
    )
  }
}

function classesOf(sentences: readonly TreeSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences)
    for (const { xpos, upos } of words)
      counts.set(`${xpos} ${upos}`, (counts.get(`${xpos} ${upos}`) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 4)
    .map(([name]) => name)
    .sort()
}

function dictionaryOf(sentences: readonly TreeSentence[]): Map<string, Uint8Array> {
  const counts = new Map<string, Map<number, number>>()
  for (const { words } of sentences) {
    for (const { form, xpos, upos } of words) {
      const klass = classIndex.get(`${xpos} ${upos}`)
      if (klass === undefined) continue
      const seen = counts.get(form.toLowerCase()) ?? new Map<number, number>()
      counts.set(form.toLowerCase(), seen.set(klass, (seen.get(klass) ?? 0) + 1))
    }
  }
  const often = new Map<string, Uint8Array>()
  for (const [word, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0)
    if (total >= 20) often.set(word, Uint8Array.from([...seen.keys()].sort((a, b) => a - b)))
  }
  return often
}

function shuffle(list: TreeSentence[]): void {
  for (let last = list.length - 1; last > 0; last--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const other = seed % (last + 1)
    const [a, b] = [list[last], list[other]]
    if (a && b) {
      list[last] = b
      list[other] = a
    }
  }
}
