import type { EventSketch } from '../../model/ledger-event.ts'
import { onceFor } from '../../model/once-for.ts'
import { deedOf } from './deed.ts'
import { EVENT_WEIGHTS } from './event-weights.ts'
import { argumentsOf, pairFeatures, pairSigns, share } from './pair-features.ts'

export type EventWeights = Readonly<Record<string, number>>

/** How surely two sketches are of one event, 0 to 1. */
export function scorePair(
  a: EventSketch,
  b: EventSketch,
  sameReport: boolean,
  weights: EventWeights = EVENT_WEIGHTS,
): number {
  const signs = pairSigns(a, b, sameReport)
  const known = scoresBy(weights)
  const key = Object.values(signs).join('|')
  const scored = known.get(key)
  if (scored !== undefined) return scored
  let sum = 0
  for (const feature of pairFeatures(signs)) sum += weights[feature] ?? 0
  const score = 1 / (1 + Math.exp(-sum))
  known.set(key, score)
  return score
}

/** Scores by what two sketches are to each other: of that there are some thousands of kinds, and a ledger has millions of pairs. */
const scoresBy = onceFor((_: EventWeights) => new Map<string, number>())

/** Whether two sketches are worth comparing: they tell of one deed, or of something that both name. */
export function areComparable(a: EventSketch, b: EventSketch): boolean {
  if (a.lemma === b.lemma || deedOf(a.lemma) === deedOf(b.lemma)) return true
  return share(argumentsOf(a), argumentsOf(b)) === 'shared'
}
