import { shuffle } from '../hashed-weights.ts'

/** An example: the places of its features' weights, and whether it is one of what is looked for. */
export interface Example {
  readonly slots: Int32Array
  readonly right: boolean
}

export interface Settings {
  readonly epochs: number
  readonly rate: number
  /** What the sum of squares of each weight begins with: the larger, the smaller its first steps. */
  readonly caution: number
}

const DECAY = 2e-5

/** Weights of a logistic regression (AdaGrad, the later half of the epochs averaged): the same for the same examples. */
export function learn(
  examples: readonly Example[],
  slots: number,
  { epochs, rate, caution }: Settings,
): Float64Array {
  const weights = new Float64Array(slots)
  const squares = new Float64Array(slots).fill(caution)
  const sums = new Float64Array(slots)
  const order = examples.map((_, index) => index)
  let seed = 7
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed = shuffle(order, seed)
    for (const index of order) {
      const example = examples[index]
      if (example) step(example, weights, squares, rate)
    }
    if (epoch < epochs / 2) continue
    for (let at = 0; at < slots; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  const rounds = epochs - Math.ceil(epochs / 2)
  return sums.map((sum) => sum / rounds)
}

function step({ slots, right }: Example, weights: Float64Array, squares: Float64Array, rate: number): void {
  let sum = 0
  for (const slot of slots) sum += weights[slot] ?? 0
  const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum))
  for (const slot of slots) {
    const weight = weights[slot] ?? 0
    const slope = error - DECAY * weight
    const square = (squares[slot] ?? 0) + slope * slope
    squares[slot] = square
    weights[slot] = weight + (rate * slope) / Math.sqrt(square)
  }
}
