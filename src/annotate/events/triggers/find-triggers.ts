import type { Token } from '../../../model/annotation.ts'
import { type HashedWeights, slotOf } from '../../hashed-weights.ts'
import { dependentsOf, triggerFeatures } from './trigger-features.ts'
import { triggerModel } from './trigger-model.ts'

/** A word that names an event: "attacked", "the release", "resigns". */
export interface Trigger {
  /** Index of its token. */
  readonly at: number
  /** How surely, 0 to 1. */
  readonly score: number
}

/** The words that can name an event. */
const CAN_NAME: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ'])

/** From where on a word is taken to name an event. */
export const ENOUGH = 0.4

/** The words that name events, in reading order; every verb or noun of an event, also one that is said not to have been. */
export function findTriggers(
  tokens: readonly Token[],
  { unit, weights }: HashedWeights = triggerModel(),
  enough = ENOUGH,
): readonly Trigger[] {
  const dependents = dependentsOf(tokens)
  return tokens.flatMap(({ upos }, at): Trigger[] => {
    if (!CAN_NAME.has(upos)) return []
    let sum = 0
    for (const feature of triggerFeatures(tokens, dependents, at))
      sum += weights[slotOf(feature, weights.length)] ?? 0
    const score = 1 / (1 + Math.exp(-sum * unit))
    return score < enough ? [] : [{ at, score }]
  })
}
