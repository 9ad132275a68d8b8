import {
  type Chances,
  chancesBy,
  KINDS,
  type Kind,
  type Trees,
} from '../../src/claims/judging/weighed/trees.ts'
import { joined, learnTrees } from './boosting.ts'

/** A pair as trees learn from it. */
export interface Row {
  readonly numbers: readonly number[]
  readonly known: KnownOfPair
}

/** What a person says of a pair. */
export interface KnownOfPair {
  readonly kind: Kind
  /** How much it counts: of what nobody wrote anything down less than of what somebody did. */
  readonly weight: number
  /** The scene, the story or the later report. */
  readonly group: string
  readonly from: 'scenes' | 'stories' | 'news'
}

const SETTINGS = { rounds: 80, rate: 0.1, leastWeight: 3, pull: 4, ofRows: 0.4, ofNumbers: 0.35 }
const PARTS = 3
const LEVELS = [0.7, 0.6, 0.5, 0.4, 0.3]

export function learnFrom(names: readonly string[], rows: readonly Row[]): Trees {
  const table = {
    rows: rows.map(({ numbers }) => numbers),
    classes: rows.map(({ known }) => KINDS.indexOf(known.kind)),
    weights: rows.map(({ known }) => known.weight),
  }
  return joined(learnTrees(table, KINDS.length, SETTINGS), names)
}

/** Prints how scenes and news are judged by trees that were learnt without them. */
export function printJudged(model: string, names: readonly string[], rows: readonly Row[]): void {
  console.log(model)
  const apart = rows.filter(({ known }) => known.from !== 'stories')
  const groups = [...new Set(apart.map(({ known }) => known.group))]
  const part = new Map(groups.map((group, at) => [group, at % PARTS]))
  const judged = Array.from({ length: PARTS }, (_, at) => {
    const isApart = ({ known }: Row) => part.get(known.group) === at
    const trees = learnFrom(
      names,
      rows.filter((row) => !isApart(row)),
    )
    return apart.filter(isApart).map(({ known, numbers }) => ({ known, chances: chancesOf(trees, numbers) }))
  }).flat()
  for (const name of ['scenes', 'news'] as const) {
    const those = judged.filter(({ known }) => known.from === name)
    console.log(`${name}, ${those.length} pairs`)
    for (const kind of KINDS) if (kind !== 'none') console.log(countsOf(kind, those))
  }
}

function countsOf(
  kind: Kind,
  judged: readonly { readonly known: KnownOfPair; readonly chances: Chances }[],
): string {
  const all = judged.filter(({ known }) => known.kind === kind).length
  const counts = LEVELS.map((level) => {
    const taken = judged.filter(({ chances }) => chances[kind] >= level)
    const right = taken.filter(({ known }) => known.kind === kind).length
    const wrong = taken.filter(({ known }) => known.kind !== kind && known.weight === 1).length
    return `at ${level} ${right} and ${wrong} others`
  })
  return `${kind.padEnd(18)}of ${all}: ${counts.join('; ')}`
}

function chancesOf(trees: Trees, numbers: readonly number[]): Chances {
  const chances = chancesBy(trees, numbers)
  return Object.fromEntries(KINDS.map((kind, at) => [kind, chances[at] ?? 0])) as Record<Kind, number>
}
