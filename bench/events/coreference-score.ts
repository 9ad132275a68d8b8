/** Clusters of mentions, each mention by its name; a mention is in one cluster of a side at most. */
export type Clusters = readonly (readonly string[])[]

/** Parts of a recall and a precision, so that those of several texts can be added before they are divided. */
export interface Tally {
  readonly recall: readonly [part: number, of: number]
  readonly precision: readonly [part: number, of: number]
}

export interface CoreferenceTally {
  readonly muc: Tally
  readonly b3: Tally
  readonly ceafe: Tally
}

/** What there is to count of one text. A mention that only one side has counts against the other. */
export function tallyOf(gold: Clusters, found: Clusters): CoreferenceTally {
  return {
    muc: { recall: muc(gold, found), precision: muc(found, gold) },
    b3: { recall: b3(gold, found), precision: b3(found, gold) },
    ceafe: ceafe(gold, found),
  }
}

/** MUC (Vilain et al. 1995): links that are missing to hold each cluster of `keys` together. */
function muc(keys: Clusters, others: Clusters): readonly [number, number] {
  const clusterOf = byMention(others)
  let [held, all] = [0, 0]
  for (const key of keys) {
    const parts = new Set(key.map((mention) => clusterOf.get(mention) ?? mention))
    held += key.length - parts.size
    all += key.length - 1
  }
  return [held, all]
}

/** B cubed (Bagga and Baldwin 1998): of each mention, how much of its cluster it is with on the other side. */
function b3(keys: Clusters, others: Clusters): readonly [number, number] {
  const clusterOf = byMention(others)
  let [sum, all] = [0, 0]
  for (const key of keys) {
    const together = new Map<number, number>()
    for (const mention of key) {
      const cluster = clusterOf.get(mention)
      if (cluster !== undefined) together.set(cluster, (together.get(cluster) ?? 0) + 1)
    }
    for (const count of together.values()) sum += (count * count) / key.length
    all += key.length
  }
  return [sum, all]
}

/** CEAF by entities, phi 4 (Luo 2005): the best one-to-one alignment of clusters by the mentions that they share. */
function ceafe(gold: Clusters, found: Clusters): Tally {
  const clusterOf = byMention(found)
  const shared = gold.map((key) => {
    const counts = new Map<number, number>()
    for (const mention of key) {
      const cluster = clusterOf.get(mention)
      if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
    }
    return counts
  })
  const likeness = shared.map((counts, at) =>
    found.map(
      (cluster, other) => (2 * (counts.get(other) ?? 0)) / ((gold[at]?.length ?? 0) + cluster.length),
    ),
  )
  const best = bestAlignment(likeness)
  return { recall: [best, gold.length], precision: [best, found.length] }
}

function byMention(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)))
}

/** The largest sum of likenesses over one-to-one pairs of rows and columns (Kuhn and Munkres, by shortest augmenting paths). */
export function bestAlignment(likeness: readonly (readonly number[])[]): number {
  const size = Math.max(likeness.length, likeness[0]?.length ?? 0)
  const cost = (row: number, column: number) => -(likeness[row - 1]?.[column - 1] ?? 0)
  const [ofRow, ofColumn] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const [before, reached] = [new Int32Array(size + 1), new Uint8Array(size + 1)]
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    rowOf[0] = row
    let column = 0
    do {
      reached[column] = 1
      const from = rowOf[column] ?? 0
      let [step, next] = [Number.POSITIVE_INFINITY, 0]
      for (let to = 1; to <= size; to++) {
        if (reached[to]) continue
        const slack = cost(from, to) - (ofRow[from] ?? 0) - (ofColumn[to] ?? 0)
        if (slack < (least[to] ?? 0)) {
          least[to] = slack
          before[to] = column
        }
        if ((least[to] ?? 0) < step) {
          step = least[to] ?? 0
          next = to
        }
      }
      for (let to = 0; to <= size; to++) {
        if (reached[to]) {
          const matched = rowOf[to] ?? 0
          ofRow[matched] = (ofRow[matched] ?? 0) + step
          ofColumn[to] = (ofColumn[to] ?? 0) - step
        } else least[to] = (least[to] ?? 0) - step
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const previous = before[column] ?? 0
      rowOf[column] = rowOf[previous] ?? 0
      column = previous
    }
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum += likeness[(rowOf[column] ?? 0) - 1]?.[column - 1] ?? 0
  return sum
}

export interface CoreferenceScores {
  readonly muc: number
  readonly b3: number
  readonly ceafe: number
  /** The mean of the three, as the CoNLL 2011 and 2012 shared tasks rank by. */
  readonly conll: number
}

/** F1 of each measure, from the sums of several texts. */
export function scoresOf(tallies: readonly CoreferenceTally[]): CoreferenceScores {
  const f1 = (measure: keyof CoreferenceTally) => f1Of(tallies.map((tally) => tally[measure]))
  const [muc, b3, ceafe] = [f1('muc'), f1('b3'), f1('ceafe')]
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / 3 }
}

function f1Of(tallies: readonly Tally[]): number {
  const share = (side: keyof Tally) => {
    const [part, of] = tallies.reduce(
      ([parts, ofs], tally) => [parts + tally[side][0], ofs + tally[side][1]],
      [0, 0],
    )
    return of === 0 ? 0 : part / of
  }
  const [recall, precision] = [share('recall'), share('precision')]
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
}
