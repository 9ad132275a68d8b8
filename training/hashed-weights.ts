import type { HashedWeights } from '../src/annotate/hashed-weights.ts'

/** Weights as they are shipped: a byte each, in units of a 127th of the largest. */
export function quantised(weights: Float64Array): HashedWeights {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  return { unit: Math.fround(unit), weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)) }
}

/** Puts a list into an order that follows from the seed alone. @returns the seed of the next time. */
export function shuffle(order: number[], seed: number): number {
  let state = seed
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (last + 1)
    ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
  }
  return state
}
