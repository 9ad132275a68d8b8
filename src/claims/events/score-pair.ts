import type { EventSketch } from '../../model/ledger-event.ts'
import { deedOf } from './deed.ts'
import { EVENT_WEIGHTS } from './event-weights.ts'
import { pairFeatures } from './pair-features.ts'

export type EventWeights = Readonly<Record<string, number>>

/** How surely two sketches are of one event, 0 to 1. */
export function scorePair(
  a: EventSketch,
  b: EventSketch,
  sameReport: boolean,
  weights: EventWeights = EVENT_WEIGHTS,
): number {
  let sum = 0
  for (const feature of pairFeatures(a, b, sameReport)) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Whether two sketches are worth comparing: they tell of one deed, or of something that both name. */
export function areComparable(a: EventSketch, b: EventSketch): boolean {
  if (a.lemma === b.lemma || deedOf(a.lemma) === deedOf(b.lemma)) return true
  const told = new Set([...a.doers, ...a.done, ...a.others])
  return [...b.doers, ...b.done, ...b.others].some((one) => told.has(one))
}
