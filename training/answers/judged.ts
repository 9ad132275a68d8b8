import { probabilityIn } from '../../src/claims/answers/trees.ts'
import { type Growth, grow } from '../boosted-trees.ts'
import type { KnownOfAnswer } from './answer-pair.ts'

/** A pair as trees learn from it. */
export interface Row {
  readonly numbers: readonly number[]
  readonly known: KnownOfAnswer
}

/** How much a pair counts. */
export type Weigh = (known: KnownOfAnswer) => number

export function growOn(rows: readonly Row[], weigh: Weigh, growth: Growth) {
  return grow(
    rows.map(({ numbers, known }) => ({
      features: numbers,
      positive: known.kind !== null,
      weight: weigh(known),
    })),
    growth,
  )
}

/** What looks like a conflict and is none tells most; what nobody wrote down is likely, not surely, none. */
export function weightOf({ kind, known, trap, from }: KnownOfAnswer): number {
  if (kind !== null) return 1
  if (trap) return 3
  if (from === 'news') return known ? 1 : 0.3
  return known ? (from === 'casebook' ? 0.7 : 1) : 0.4
}

const FOLDS = 5

/** Prints how the pairs of a fifth of the stories are judged by trees that were learnt without them. */
export function printJudged(look: string, all: readonly Row[], weigh: Weigh, growth: Growth): void {
  console.log(look)
  console.log(
    'from so much on: right and wrong of scenes; of the casebook, of news, and each time those of which nobody wrote anything',
  )
  const held = [...Array(FOLDS).keys()].flatMap((fold) => {
    const isHeld = ({ known }: Row) => foldOf(known.group) === fold
    const forest = growOn(
      all.filter((row) => !isHeld(row)),
      weigh,
      growth,
    )
    return all.filter(isHeld).map(({ known, numbers }) => ({ known, score: probabilityIn(forest, numbers) }))
  })
  for (const sure of [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const count = (from: KnownOfAnswer['from'], is: (known: KnownOfAnswer) => boolean) =>
      held.filter(({ known, score }) => score >= sure && known.from === from && is(known)).length
    const right = ({ kind }: KnownOfAnswer) => kind !== null
    const wrong = ({ kind, known }: KnownOfAnswer) => kind === null && known
    const unwritten = ({ kind, known }: KnownOfAnswer) => kind === null && !known
    const counts = (['scenes', 'casebook', 'news'] as const).map(
      (from) => `${count(from, right)} and ${count(from, wrong)} (${count(from, unwritten)})`,
    )
    console.log(`${sure}: ${counts.join('; ')}`)
  }
}

function foldOf(group: string): number {
  return [...group].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS
}
