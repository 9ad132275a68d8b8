/**
 * Trains the weights of the factuality score on UW train and UDS-IH2 train (squared error of a squashed sum, AdaGrad, averaged), the words read by the
 * language core that ships. `npx vite-node training/factuality.ts` writes models/factuality.bin, always the same; with
 * `-- --folds` it scores five parts of UW train instead, each by weights that have not seen it, and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreement } from '../bench/certainty/agreement.ts'
import { factualityFeatures } from '../src/annotate/attributions/factuality/factuality-features.ts'
import { scoreOfSum, slopeAt } from '../src/annotate/attributions/factuality/factuality-score.ts'
import { packHashedWeights, slotOf } from '../src/annotate/hashed-weights.ts'
import { readFactuality } from './corpora/factuality.ts'
import { quantised, shuffle } from './hashed-weights.ts'

/** How many weights the model has. */
const SLOTS = 1 << 18

const EPOCHS = 16
const RATE = 0.03
const DECAY = 0.1
/** How much a target of UDS counts beside one of UW: other texts, other annotators, another habit of scoring. */
const OTHER = 0.07
/** What is learnt, too, where the score is all but sure. */
const LEAST = 0.05
const FOLDS = 5

interface Example {
  readonly slots: Int32Array
  readonly score: number
  readonly own: boolean
}

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const uw = examplesOf('UW', true)
const uds = examplesOf('UDS_IH2', false).flat()

if (process.argv.includes('--folds')) scoreFolds()
else {
  const model = quantised(train([...uw.flat(), ...uds]))
  writeFileSync('models/factuality.bin', packHashedWeights(model))
}

function examplesOf(corpus: string, own: boolean): readonly (readonly Example[])[] {
  return readFactuality(join(corpora, 'factuality', corpus), 'train').map(({ tokens, targets }) =>
    targets.map(({ at, score }) => ({
      slots: Int32Array.from(factualityFeatures(tokens, at).map((feature) => slotOf(feature, SLOTS))),
      score,
      own,
    })),
  )
}

/** Every feature has three weights: one that both corpora share, and one of each; the model is the shared one and UW's. */
function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(SLOTS * 3)
  const squares = new Float64Array(SLOTS * 3).fill(1)
  const sums = new Float64Array(SLOTS * 3)
  const order = examples.map((_, index) => index)
  let seed = 20_000_830
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    seed = shuffle(order, seed)
    for (const index of order) {
      const example = examples[index]
      if (example) learn(example, weights, squares)
    }
    if (epoch < EPOCHS / 2) continue
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  const rounds = EPOCHS - Math.ceil(EPOCHS / 2)
  return Float64Array.from({ length: SLOTS }, (_, at) => ((sums[at] ?? 0) + (sums[at + SLOTS] ?? 0)) / rounds)
}

function learn({ slots, score, own }: Example, weights: Float64Array, squares: Float64Array): void {
  const shift = own ? SLOTS : SLOTS * 2
  let sum = 0
  for (const slot of slots) sum += (weights[slot] ?? 0) + (weights[slot + shift] ?? 0)
  const found = scoreOfSum(sum)
  const error = (score - found) * (slopeAt(found) + LEAST) * (own ? 1 : OTHER)
  for (const slot of slots) {
    for (const at of [slot, slot + shift]) {
      const weight = weights[at] ?? 0
      const slope = error - DECAY * weight
      const square = (squares[at] ?? 0) + slope * slope
      squares[at] = square
      weights[at] = weight + (RATE * slope) / Math.sqrt(square)
    }
  }
}

function scoreFolds(): void {
  const gold: number[] = []
  const found: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const from = Math.floor((fold * uw.length) / FOLDS)
    const to = Math.floor(((fold + 1) * uw.length) / FOLDS)
    const { unit, weights } = quantised(train([...uw.slice(0, from).flat(), ...uw.slice(to).flat(), ...uds]))
    for (const { slots, score } of uw.slice(from, to).flat()) {
      gold.push(score)
      const sum = slots.reduce((total, slot) => total + (weights[slot] ?? 0), 0) * unit
      found.push(scoreOfSum(sum))
    }
  }
  const { r, error } = agreement(gold, found)
  console.log(`UW train in ${FOLDS} parts: r ${r.toFixed(3)}, mean absolute error ${error.toFixed(3)}`)
}
