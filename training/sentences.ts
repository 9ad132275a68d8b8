/**
 * Trains the weights for sentence ends on EWT and GUM train (logistic regression by AdaGrad, averaged), and scores them on the
 * dev parts. `npx vite-node training/sentences.ts` writes models/sentences.bin, always the same; with `-- --without-news` it
 * leaves GUM's news out, scores all of it, and writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { packEndModel } from '../src/annotate/sentences/end-model.ts'
import { GAP_FEATURES, type GapContext } from '../src/annotate/sentences/gap-features.ts'
import {
  contextOf,
  type EndModel,
  learnedEnds,
  sumOf,
  walkGaps,
} from '../src/annotate/sentences/learned-ends.ts'
import { paragraphsOf, trimmed } from '../src/annotate/sentences/paragraphs.ts'
import { rawText, readTreebank, type TreeSentence } from './corpora/conllu.ts'

interface Paragraph {
  readonly context: GapContext
  /** Offsets at which gold sentences end. */
  readonly ends: ReadonlySet<number>
}

const EPOCHS = 3
const RATE = 0.05
const SLOTS = 1 << 19
/** Below even odds: a sentence that ends without a mark is seldom twice the same, so that its chance is underrated. */
const LEAST_SUM = -0.75

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const withoutNews = process.argv.includes('--without-news')
const gum = readTreebank(corpora, 'gum', 'train').filter(
  ({ document }) => !(withoutNews && document.includes('_news_')),
)
const training = [...paragraphsOfTrees(readTreebank(corpora, 'ud-ewt', 'train')), ...paragraphsOfTrees(gum)]

const weights = new Float32Array(SLOTS)
const squares = new Float32Array(SLOTS)
/** Of each weight, the sum over the gaps until it last changed, and the gap at which it did. */
const sums = new Float64Array(SLOTS)
const changed = new Uint32Array(SLOTS)
let step = 0
let seed = 20_000_830

for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  shuffle(training)
  let loss = 0
  for (const paragraph of training) loss += learn(paragraph)
  console.log(`epoch ${epoch}: loss ${loss.toFixed(0)}`)
}
const model = quantised(
  Float32Array.from(
    weights,
    (weight, slot) => ((sums[slot] ?? 0) + weight * (step - (changed[slot] ?? 0))) / step,
  ),
)
for (const [name, part, genre] of [
  ['ud-ewt', 'dev', ''],
  ['gum', 'dev', ''],
  ['gum', 'dev', 'news'],
  ['gum', 'train', 'news'],
] as const)
  console.log(`${name} ${part} ${genre} ${f1Of(readTreebank(corpora, name, part, genre)).toFixed(2)}`)
if (!withoutNews) {
  mkdirSync('models', { recursive: true })
  writeFileSync('models/sentences.bin', packEndModel(model.weights, model.threshold))
}

function learn({ context, ends }: Paragraph): number {
  let loss = 0
  walkGaps(context, (slots, at) => {
    step++
    const isEnd = ends.has(context.chunks[at]?.end ?? -1)
    const chance = 1 / (1 + Math.exp(-sumOf(slots, weights)))
    loss -= Math.log(Math.max(1e-9, isEnd ? chance : 1 - chance))
    const slope = (isEnd ? 1 : 0) - chance
    if (Math.abs(slope) >= 0.001) change(slots, slope)
    return isEnd
  })
  return loss
}

function change(slots: Int32Array, slope: number): void {
  for (let index = 0; index < GAP_FEATURES; index++) {
    const slot = (slots[index] ?? 0) & (SLOTS - 1)
    const weight = weights[slot] ?? 0
    sums[slot] = (sums[slot] ?? 0) + weight * (step - (changed[slot] ?? 0))
    changed[slot] = step
    const square = (squares[slot] ?? 0) + slope * slope
    squares[slot] = square
    weights[slot] = weight + (RATE * slope) / Math.sqrt(square + 1e-6)
  }
}

function quantised(averaged: Float32Array): EndModel & { readonly weights: Int8Array } {
  const scale = 127 / averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return {
    weights: Int8Array.from(averaged, (weight) => Math.round(weight * scale)),
    threshold: Math.round(LEAST_SUM * scale),
  }
}

function f1Of(trees: readonly TreeSentence[]): number {
  const { text, starts } = rawText(trees)
  const gold = new Set(trees.map((tree, at) => `${starts[at]}-${(starts[at] ?? 0) + tree.text.length}`))
  let [right, found] = [0, 0]
  for (const { start, end } of paragraphsOf(text, 0, text.length)) {
    let from = start
    for (const to of learnedEnds(text, start, end, model)) {
      const sentence = trimmed(text, from, to)
      found++
      if (gold.has(`${sentence.start}-${sentence.end}`)) right++
      from = to
    }
  }
  return (200 * right) / (gold.size + found)
}

function paragraphsOfTrees(trees: readonly TreeSentence[]): Paragraph[] {
  const { text, starts } = rawText(trees)
  const ends = new Set(trees.map((tree, at) => (starts[at] ?? 0) + tree.text.length))
  return paragraphsOf(text, 0, text.length).map(({ start, end }) => ({
    context: contextOf(text, start, end),
    ends,
  }))
}

function shuffle(list: Paragraph[]): void {
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
