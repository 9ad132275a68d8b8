import { ASKS, answerOf, type Trees } from '../../src/claims/judging/weighed/trees.ts'

/** What is learnt from: rows of numbers, a class each, and how much each row counts. */
export interface Table {
  readonly rows: readonly (readonly number[])[]
  readonly classes: readonly number[]
  readonly weights: readonly number[]
}

/** One tree, as `Trees` holds many. */
export type Tree = Pick<Trees, 'asks' | 'bounds' | 'answers'>

export interface Settings {
  readonly rounds: number
  readonly rate: number
  /** How many rows, in weight, an answer must stand on. */
  readonly leastWeight: number
  /** How strongly answers are drawn to 0. */
  readonly pull: number
  /** Of rows and of numbers, how many each tree sees. */
  readonly ofRows: number
  readonly ofNumbers: number
}

const BINS = 32

/** Trees round by round, one for each class: gradient boosting of a softmax, deterministic. */
export function learnTrees(
  table: Table,
  classCount: number,
  settings: Settings,
): readonly (readonly Tree[])[] {
  const count = table.rows.length
  const width = table.rows[0]?.length ?? 0
  const cuts = Array.from({ length: width }, (_, at) => cutsOf(table.rows.map((row) => row[at] ?? 0)))
  const binned = cuts.map((own, at) => Uint8Array.from(table.rows, (row) => binOf(row[at] ?? 0, own)))
  const scores = Array.from({ length: classCount }, () => new Float64Array(count))
  const random = randomNumbers(7)
  const rounds: Tree[][] = []
  for (let round = 0; round < settings.rounds; round++) {
    const chances = chancesOf(scores)
    const trees: Tree[] = []
    for (let one = 0; one < classCount; one++) {
      const [slopes, bends] = slopesOf(table, chances[one] ?? new Float64Array(count), one)
      const rows = Uint32Array.from(
        Array.from({ length: count }, (_, row) => row).filter(() => random() < settings.ofRows),
      )
      const numbers = Array.from({ length: width }, (_, at) => at).filter(() => random() < settings.ofNumbers)
      const tree = growTree({ binned, cuts, slopes, bends, rows, numbers, settings })
      trees.push(tree)
      const own = scores[one] ?? new Float64Array(count)
      for (let row = 0; row < count; row++)
        own[row] = (own[row] ?? 0) + answerOf(tree, 0, (at) => table.rows[row]?.[at] ?? 0)
    }
    rounds.push(trees)
  }
  return rounds
}

function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = Array.from({ length: BINS - 1 }, (_, at) => {
    const place = Math.floor(((at + 1) * sorted.length) / BINS)
    return sorted[place] ?? 0
  })
  const distinct = [...new Set(sorted)]
  const all = distinct.length <= BINS ? distinct.slice(1) : cuts
  return [...new Set(all.map((cut) => Math.fround(cut)))].sort((a, b) => a - b)
}

/** How many cuts a number reaches. */
function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value >= (cuts[bin] ?? 0)) bin++
  return bin
}

function chancesOf(scores: readonly Float64Array[]): readonly Float64Array[] {
  const count = scores[0]?.length ?? 0
  const chances = scores.map(() => new Float64Array(count))
  for (let row = 0; row < count; row++) {
    const most = Math.max(...scores.map((own) => own[row] ?? 0))
    const raised = scores.map((own) => Math.exp((own[row] ?? 0) - most))
    const all = raised.reduce((sum, one) => sum + one, 0)
    for (const [at, one] of raised.entries()) {
      const own = chances[at]
      if (own) own[row] = one / all
    }
  }
  return chances
}

function slopesOf(
  { classes, weights }: Table,
  chances: Float64Array,
  one: number,
): readonly [Float64Array, Float64Array] {
  const slopes = Float64Array.from(
    chances,
    (chance, row) => (weights[row] ?? 0) * (chance - (classes[row] === one ? 1 : 0)),
  )
  const bends = Float64Array.from(chances, (chance, row) => (weights[row] ?? 0) * chance * (1 - chance))
  return [slopes, bends]
}

interface Growing {
  readonly binned: readonly Uint8Array[]
  readonly cuts: readonly (readonly number[])[]
  readonly slopes: Float64Array
  readonly bends: Float64Array
  readonly rows: Uint32Array
  readonly numbers: readonly number[]
  readonly settings: Settings
}

function growTree(growing: Growing): Tree {
  const tree: Tree = {
    asks: new Int16Array(ASKS).fill(-1),
    bounds: new Float32Array(ASKS),
    answers: new Float32Array(ASKS + 1),
  }
  grow(growing, tree, 0, growing.rows)
  return tree
}

function grow(growing: Growing, tree: Tree, node: number, rows: Uint32Array): void {
  const { slopes, bends, settings, binned, cuts } = growing
  let [slope, bend] = [0, 0]
  for (const row of rows) {
    slope += slopes[row] ?? 0
    bend += bends[row] ?? 0
  }
  if (node >= ASKS) {
    tree.answers[node - ASKS] = (-settings.rate * slope) / (bend + settings.pull)
    return
  }
  const best = bestCut(growing, rows, slope, bend)
  if (best) {
    tree.asks[node] = best.at
    tree.bounds[node] = cuts[best.at]?.[best.bin] ?? 0
  }
  const own = best ? binned[best.at] : undefined
  const below = own && best ? rows.filter((row) => (own[row] ?? 0) <= best.bin) : rows
  grow(growing, tree, 2 * node + 1, below)
  if (own && best)
    grow(
      growing,
      tree,
      2 * node + 2,
      rows.filter((row) => (own[row] ?? 0) > best.bin),
    )
}

function bestCut(
  { binned, cuts, slopes, bends, numbers, settings }: Growing,
  rows: Uint32Array,
  slope: number,
  bend: number,
): { readonly at: number; readonly bin: number } | null {
  const worth = (s: number, b: number) => (s * s) / (b + settings.pull)
  let best: { at: number; bin: number } | null = null
  let most = worth(slope, bend) + 1e-6
  const slopeOf = new Float64Array(BINS + 1)
  const bendOf = new Float64Array(BINS + 1)
  for (const at of numbers) {
    const own = binned[at]
    const last = cuts[at]?.length ?? 0
    if (!own || last === 0) continue
    slopeOf.fill(0)
    bendOf.fill(0)
    for (const row of rows) {
      const bin = own[row] ?? 0
      slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[row] ?? 0)
      bendOf[bin] = (bendOf[bin] ?? 0) + (bends[row] ?? 0)
    }
    let [left, leftBend] = [0, 0]
    for (let bin = 0; bin < last; bin++) {
      left += slopeOf[bin] ?? 0
      leftBend += bendOf[bin] ?? 0
      if (leftBend < settings.leastWeight || bend - leftBend < settings.leastWeight) continue
      const gained = worth(left, leftBend) + worth(slope - left, bend - leftBend)
      if (gained > most) {
        most = gained
        best = { at, bin }
      }
    }
  }
  return best
}

/** Numbers from 0 to 1 that look drawn by chance, always the same ("mulberry32"). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Trees of several rounds as one model. */
export function joined(rounds: readonly (readonly Tree[])[], numbers: readonly string[]): Trees {
  const all = rounds.flat()
  return {
    numbers,
    asks: Int16Array.from(all.flatMap(({ asks }) => [...asks])),
    bounds: Float32Array.from(all.flatMap(({ bounds }) => [...bounds])),
    answers: Float32Array.from(all.flatMap(({ answers }) => [...answers])),
  }
}
