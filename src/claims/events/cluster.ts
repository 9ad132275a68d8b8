/** A pair of things, by index, and how surely they are one. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Groups of things that are one: two groups become one while the mean score over all pairs between them, 0 where a pair has none, is
 * above `enough`; the likeliest first, of equals the one with the smaller indices. Time is about quadratic in the things of one component.
 */
export function cluster(
  things: number,
  pairs: readonly ScoredPair[],
  enough: number,
): readonly (readonly number[])[] {
  const groups = new Map(Array.from({ length: things }, (_, at) => [at, [at]]))
  const between = new Map<number, Map<number, number>>([...groups.keys()].map((at) => [at, new Map()]))
  for (const { a, b, score } of pairs) {
    between.get(a)?.set(b, score)
    between.get(b)?.set(a, score)
  }
  const meanOf = (a: number, b: number, sum: number) =>
    sum / ((groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1))
  const bestOf = (a: number): readonly [other: number, mean: number] => {
    let [other, mean] = [-1, 0]
    for (const [b, sum] of between.get(a) ?? []) {
      const one = meanOf(a, b, sum)
      if (one > mean || (one === mean && b < other)) [other, mean] = [b, one]
    }
    return [other, mean]
  }
  const best = new Map([...groups.keys()].map((at) => [at, bestOf(at)]))
  for (;;) {
    let [from, to, mean] = [-1, -1, enough]
    for (const [a, [b, one]] of best)
      if (b >= 0 && (one > mean || (one === mean && from < 0))) [from, to, mean] = [a, b, one]
    if (from < 0) break
    const [kept, gone] = [Math.min(from, to), Math.max(from, to)]
    const sums = between.get(kept) ?? new Map<number, number>()
    for (const [other, sum] of between.get(gone) ?? []) {
      if (other === kept) continue
      sums.set(other, (sums.get(other) ?? 0) + sum)
      const back = between.get(other)
      back?.set(kept, (back.get(kept) ?? 0) + sum)
      back?.delete(gone)
    }
    sums.delete(gone)
    between.delete(gone)
    groups.get(kept)?.push(...(groups.get(gone) ?? []))
    groups.delete(gone)
    best.delete(gone)
    best.set(kept, bestOf(kept))
    for (const other of sums.keys()) {
      // Its best is another one still, unless it was one of the two, or the two together are better now.
      const [held, mean] = best.get(other) ?? [-1, 0]
      const now = meanOf(other, kept, sums.get(other) ?? 0)
      if (held === kept || held === gone) best.set(other, bestOf(other))
      else if (now > mean || (now === mean && kept < held)) best.set(other, [kept, now])
    }
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b))
}
