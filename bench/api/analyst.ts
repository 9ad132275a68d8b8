import { randomFrom } from '../ledger/random.ts'
import type { Known } from './many-reports.ts'

/** Of a hundred questions so many are of each kind: a guess at what a desk asks that has the page open all day, since nobody has been watched at it. */
const SHARES = [
  ['newest', 10],
  ['about', 18],
  ['claims', 12],
  ['conflicts', 10],
  ['due', 5],
  ['report', 10],
  ['search', 15],
  ['person', 14],
  ['topic', 6],
] as const

type Kind = (typeof SHARES)[number][0]

/** Questions as some analysts ask them at once, from a seed: a few people and words are asked for most of the time (the rank-th of them as often as Zipf has it), the rest now and then. */
export function analystsQuestions(
  { actors, reports, words = ['minister'], names = [] }: Known,
  seed = 1,
): (at: number) => string {
  const random = randomFrom(seed)
  const kinds = SHARES.flatMap(([kind, share]) => Array<Kind>(share).fill(kind))
  const [word, actor, name, report] = [words, actors, names, reports].map((all) =>
    zipfOver(all, random.below),
  )
  const of = (pick: (() => string) | undefined) => encodeURIComponent(pick?.() ?? '')
  const asked: Readonly<Record<Kind, () => string>> = {
    newest: () => `/statements?limit=50&since=${1990 + random.below(40)}`,
    about: () => `/statements?limit=50&about=${of(word)}`,
    claims: () => `/claims?each=1&about=${of(word)}`,
    conflicts: () => `/conflicts?about=${of(word)}`,
    due: () => `/due?about=${of(word)}`,
    report: () => `/reports/${of(report)}`,
    search: () => `/search?words=${of(word)}${random.below(3) === 0 && name ? `&by=${of(name)}` : ''}`,
    person: () => `/dossier?limit=50&actor=${of(actor)}`,
    topic: () => `/dossier?limit=50&topic=${of(word)}`,
  }
  return () => asked[kinds[random.below(kinds.length)] ?? 'newest']()
}

const FINE = 1_000_000

/** The first thing twice as often as the second, three times as often as the third, and so on. */
function zipfOver(all: readonly string[], below: (size: number) => number): (() => string) | undefined {
  if (all.length === 0) return undefined
  const sums: number[] = []
  for (const at of all.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (at + 1))
  const whole = sums.at(-1) ?? 0
  return () => {
    const point = (below(FINE) / FINE) * whole
    return all[sums.findIndex((sum) => sum > point)] ?? ''
  }
}
