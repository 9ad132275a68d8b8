import type { Aspects } from './aspects.ts'
import type { Comparison } from './compare.ts'
import { softOverlapOf } from './soft-overlap.ts'

/** How a pair lies among the others that its two contents make between the same two reports: whether each is the other's nearest. */
export type PairContext = Readonly<Record<string, number>>

/** One for each comparison, in their order. What is asked of a pair depends on the pairs between its two reports alone. */
export function contextsOf(comparisons: readonly Comparison[]): readonly PairContext[] {
  const likeness = comparisons.map(({ a, b }) => likenessOf(a, b))
  const rivals = new Map<string, number[]>()
  for (const [at, { a, b }] of comparisons.entries())
    for (const key of [sideOf(a, b), sideOf(b, a)]) {
      const known = rivals.get(key)
      if (known) known.push(at)
      else rivals.set(key, [at])
    }
  const lead = (at: number, key: string) => {
    const own = likeness[at] ?? 0
    // In an order of their own: a sum depends in its last digit on the order, and so would what trees say.
    const others = (rivals.get(key) ?? [])
      .filter((other) => other !== at)
      .map((other) => likeness[other] ?? 0)
      .sort((one, other) => one - other)
    if (others.length === 0) return { by: 0.5, rank: 0, over: 0 }
    const mean = others.reduce((sum, its) => sum + its, 0) / others.length
    const nearer = others.filter((its) => its > own).length
    return { by: own - (others.at(-1) ?? 0), rank: Math.min(8, nearer), over: own - mean }
  }
  return comparisons.map(({ a, b }, at) => {
    const [one, other] = [lead(at, sideOf(a, b)), lead(at, sideOf(b, a))]
    return {
      leadLess: Math.min(one.by, other.by),
      leadMore: Math.max(one.by, other.by),
      rankLess: Math.min(one.rank, other.rank),
      rankMore: Math.max(one.rank, other.rank),
      overMean: (one.over + other.over) / 2,
      nearer: nearerThan(comparisons, rivals, at),
    }
  })
}

function sideOf({ ledger }: Aspects, other: Aspects): string {
  return `${ledger.address} ${other.ledger.report}`
}

function likenessOf(a: Aspects, b: Aspects): number {
  const { left, right, whole } = softOverlapOf(a, b)
  return (left + right) / 2 + 0.5 * whole
}

/** In one report, how many statements of another source than the later one's stand between the two; -1 of two reports. */
function nearerThan(
  comparisons: readonly Comparison[],
  rivals: ReadonlyMap<string, readonly number[]>,
  at: number,
): number {
  const own = comparisons[at]
  if (!own?.oneReport) return -1
  const [first, second] = startOf(own.a) <= startOf(own.b) ? [own.a, own.b] : [own.b, own.a]
  const between = (rivals.get(sideOf(second, first)) ?? []).filter((other) => {
    const rival = comparisons[other]
    const one = rival?.a === second ? rival.b : rival?.a
    return (
      one !== undefined &&
      one !== first &&
      one.source !== second.source &&
      startOf(one) > startOf(first) &&
      startOf(one) < startOf(second)
    )
  })
  return Math.min(8, between.length)
}

function startOf({ ledger: { statement } }: Aspects): number {
  return statement.content[0]?.start ?? 0
}
