export interface Example {
  readonly features: readonly number[]
  readonly positive: boolean
  /** Examples of one group are never learnt from and tested on at once. */
  readonly group: string
}

/**
 * Weights of a logistic regression, by gradient descent on all examples at once: deterministic.
 * @param pull how strongly weights are drawn to 0.
 * @param momentum how much of a step goes on into the next one.
 * @param ofPositive what a positive weighs against a negative; without it both classes weigh the same.
 */
export function learn(
  examples: readonly Example[],
  pull = 0.002,
  steps = 1500,
  rate = 0.5,
  ofPositive?: number,
  momentum = 0,
): readonly number[] {
  const size = examples[0]?.features.length ?? 0
  const positives = examples.filter(({ positive }) => positive).length
  const negatives = examples.length - positives
  const whole = positives * (ofPositive ?? 1) + negatives
  const share =
    ofPositive === undefined
      ? { true: 0.5 / Math.max(1, positives), false: 0.5 / Math.max(1, negatives) }
      : { true: ofPositive / whole, false: 1 / whole }
  const weights = new Float64Array(size)
  const moves = new Float64Array(size)
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(size)
    for (const { features, positive } of examples) {
      const error = (probability(features, weights) - (positive ? 1 : 0)) * share[`${positive}`]
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + error * (features[at] ?? 0)
    }
    for (let at = 0; at < size; at++) {
      const slope = (gradient[at] ?? 0) + (at === 0 ? 0 : pull * (weights[at] ?? 0))
      moves[at] = momentum * (moves[at] ?? 0) - rate * slope
      weights[at] = (weights[at] ?? 0) + (moves[at] ?? 0)
    }
  }
  return [...weights].map((weight) => Math.round(weight * 1e4) / 1e4)
}

export function probability(features: readonly number[], weights: ArrayLike<number>): number {
  let score = 0
  for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0)
  return 1 / (1 + Math.exp(-score))
}
