import { type Forest, leafOf, type Tree } from '../src/claims/answers/trees.ts'

/** What is learnt from: features in one order, whether it is so, and how much it counts. */
export interface Weighed {
  readonly features: readonly number[]
  readonly positive: boolean
  readonly weight: number
}

export interface Growth {
  readonly trees: number
  /** Questions one below the other. */
  readonly depth: number
  readonly rate: number
  /** How strongly leaves are drawn to 0. */
  readonly pull: number
  /** The least that a leaf must hold, in weight of examples times p(1-p). */
  readonly least: number
  /** Of the features, the share that each tree may ask; of the examples, the share that it learns from. */
  readonly ofFeatures: number
  readonly ofExamples: number
}

/** So many values at most are tried where a branch could part. */
const BINS = 32

/** Gradient boosting of the logistic loss, with second-order leaves (Chen and Guestrin 2016); the same for the same examples, as it draws by a fixed seed. */
export function grow(examples: readonly Weighed[], growth: Growth): Forest {
  const columns = (examples[0]?.features ?? []).map((_, at) =>
    Float64Array.from(examples, ({ features }) => features[at] ?? 0),
  )
  const cuts = columns.map(cutsOf)
  const binned = columns.map((column, at) => binsOf(column, cuts[at] ?? []))
  const weights = Float64Array.from(examples, ({ weight }) => weight)
  const targets = Float64Array.from(examples, ({ positive }) => (positive ? 1 : 0))
  const all = sum(weights)
  const share = sum(weights.map((weight, at) => weight * (targets[at] ?? 0))) / all
  const base = round(Math.log(share / (1 - share)))
  const scores = new Float64Array(examples.length).fill(base)
  const draw = drawing(7)
  const trees: Tree[] = []
  for (let step = 0; step < growth.trees; step++) {
    const gradients = new Float64Array(examples.length)
    const curves = new Float64Array(examples.length)
    for (let at = 0; at < examples.length; at++) {
      const p = 1 / (1 + Math.exp(-(scores[at] ?? 0)))
      gradients[at] = (weights[at] ?? 0) * (p - (targets[at] ?? 0))
      curves[at] = (weights[at] ?? 0) * Math.max(1e-6, p * (1 - p))
    }
    const asked = columns.map((_, at) => at).filter(() => draw() < growth.ofFeatures)
    const rows = [...scores.keys()].filter(() => draw() < growth.ofExamples)
    const part = (some: readonly number[], depth: number): Tree => {
      const [gradient, curve] = [total(gradients, some), total(curves, some)]
      const leaf = () => round((-growth.rate * gradient) / (curve + growth.pull))
      if (depth === 0) return leaf()
      let best = { gain: 1e-3, feature: -1, bin: -1 }
      for (const feature of asked) {
        const column = binned[feature]
        const size = (cuts[feature]?.length ?? 0) + 1
        if (!column || size < 2) continue
        const [gs, hs] = [new Float64Array(size), new Float64Array(size)]
        for (const row of some) {
          const bin = column[row] ?? 0
          gs[bin] = (gs[bin] ?? 0) + (gradients[row] ?? 0)
          hs[bin] = (hs[bin] ?? 0) + (curves[row] ?? 0)
        }
        let [g, h] = [0, 0]
        for (let bin = 0; bin < size - 1; bin++) {
          g += gs[bin] ?? 0
          h += hs[bin] ?? 0
          if (h < growth.least || curve - h < growth.least) continue
          const gain =
            g ** 2 / (h + growth.pull) +
            (gradient - g) ** 2 / (curve - h + growth.pull) -
            gradient ** 2 / (curve + growth.pull)
          if (gain > best.gain) best = { gain, feature, bin }
        }
      }
      const { feature, bin } = best
      const column = binned[feature]
      const cut = cuts[feature]?.[bin]
      if (!column || cut === undefined) return leaf()
      const left = some.filter((row) => (column[row] ?? 0) <= bin)
      const right = some.filter((row) => (column[row] ?? 0) > bin)
      return [feature, cut, part(left, depth - 1), part(right, depth - 1)]
    }
    const tree = part(rows, growth.depth)
    trees.push(tree)
    for (let at = 0; at < examples.length; at++)
      scores[at] = (scores[at] ?? 0) + leafOf(tree, examples[at]?.features ?? [])
  }
  return { base, trees }
}

/** Values up to which a left branch may go: between those that occur, at most BINS - 1 of them. */
function cutsOf(column: Float64Array): readonly number[] {
  const sorted = [...column].sort((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  if (distinct.length <= BINS)
    return distinct.slice(0, -1).map((value, at) => round((value + (distinct[at + 1] ?? value)) / 2))
  const cuts = Array.from({ length: BINS - 1 }, (_, at) =>
    round(sorted[Math.floor(((at + 1) * sorted.length) / BINS)] ?? 0),
  )
  return [...new Set(cuts)]
}

function binsOf(column: Float64Array, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    const bin = cuts.findIndex((cut) => value <= cut)
    return bin < 0 ? cuts.length : bin
  })
}

/** Numbers between 0 and 1 in an order that looks like chance and is always the same (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function total(of: Float64Array, rows: readonly number[]): number {
  return rows.reduce((all, row) => all + (of[row] ?? 0), 0)
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((all, number) => all + number, 0)
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
