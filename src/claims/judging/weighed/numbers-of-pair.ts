import type { Comparison } from '../../compare/compare.ts'
import type { PairContext } from '../../compare/pair-context.ts'
import { type PairFeatures, pairFeatures } from '../../compare/pair-features.ts'
import { tieOf } from '../../compare/story.ts'
import { keysOfAspects } from '../candidates.ts'

/** All that trees ask of two statements of different reports before they are read. */
export function numbersOfPair(comparison: Comparison, context: PairContext): PairFeatures {
  const { a, b, daysApart } = comparison
  return {
    ...pairFeatures(comparison),
    ...context,
    short: comparison.oneShortStory ? 1 : 0,
    tie: Math.min(MOST_TIED, tieOf(a.ledger, b.ledger)),
    keysShared: Math.min(MOST_KEYS, keysShared(keysOfAspects(a), keysOfAspects(b))),
    daysApart: daysApart === null ? -1 : Math.min(MOST_DAYS, daysApart),
  }
}

/** More says nothing more. */
const MOST_TIED = 8
const MOST_KEYS = 12
const MOST_DAYS = 400

function keysShared(some: readonly string[], others: readonly string[]): number {
  const all = new Set(some)
  return others.filter((key) => all.has(key)).length
}
