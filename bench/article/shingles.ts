/** Right, spurious and missing shingles of one page, as shares that add up to 1: long pages weigh no more than short ones. */
export type Counts = readonly [right: number, spurious: number, missing: number]

const SIZE = 4

/** How the shingles (four words in a row, with how often each comes) of a found text fit those of the right one. */
export function compareShingles(right: string, found: string): Counts {
  const [wanted, got] = [shinglesOf(right), shinglesOf(found)]
  let [both, spurious, missing] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [want, have] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    both += Math.min(want, have)
    spurious += Math.max(0, have - want)
    missing += Math.max(0, want - have)
  }
  const all = both + spurious + missing
  return all === 0 ? [0, 0, 0] : [both / all, spurious / all, missing / all]
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** The share of pages without one wrong shingle. */
  readonly whole: number
}

/** The means of precision (of pages where something was found) and recall over pages, and the F1 of those means. */
export function scoreOf(pages: readonly Counts[]): Score {
  const precision = mean(
    pages.filter(([a, b]) => a + b > 0).map(([a, b, c]) => (b + c === 0 ? 1 : a / (a + b))),
  )
  const recall = mean(
    pages.filter(([a, , c]) => a + c > 0).map(([a, b, c]) => (b + c === 0 ? 1 : a / (a + c))),
  )
  const whole = mean(pages.map(([, b, c]) => (b + c === 0 ? 1 : 0)))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), whole }
}

/** Half the width of a 95 % interval of F1: pages drawn again 1,000 times, with a fixed seed. */
export function intervalOf(pages: readonly Counts[]): number {
  let state = 1
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const draws = Array.from({ length: 1000 }, () => {
    const drawn = pages.map(() => pages[Math.floor(next() * pages.length)] ?? [0, 0, 0])
    return scoreOf(drawn as readonly Counts[]).f1
  })
  const middle = mean(draws)
  return 1.96 * Math.sqrt(mean(draws.map((draw) => (draw - middle) ** 2)))
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const shingle = words.slice(at, at + SIZE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
