import type { Token } from '../../../model/annotation.ts'
import { type HashedWeights, slotOf } from '../../hashed-weights.ts'
import { factualityFeatures } from './factuality-features.ts'
import { factualityModel } from './factuality-model.ts'
import { type Factuality, isToCome } from './factuality-of.ts'

/**
 * How far the author of a sentence takes the event that the word at `at` names to have happened: -3 (surely not) to +3 (surely),
 * on the scale of Lee et al. 2015, "Event Detection and Factuality Assessment with Non-Expert Supervision". `tokens` are those by
 * whose indexes `head` counts.
 */
export function factualityScore(
  tokens: readonly Token[],
  at: number,
  { unit, weights }: HashedWeights = factualityModel(),
): number {
  let sum = 0
  for (const feature of factualityFeatures(tokens, at)) sum += weights[slotOf(feature, weights.length)] ?? 0
  return Math.max(-3, Math.min(3, sum * unit))
}

/** Half-way between possible (1) and probable (2) on FactBank's scale. */
const PROBABLE = 1.5

/** The class of an event by its score, and by its tense where it is likely. */
export function factualityByScore(tokens: readonly Token[], at: number, score: number): Factuality {
  if (score <= -PROBABLE) return 'did-not'
  if (score < PROBABLE) return 'possible'
  return isToCome(tokens, at) ? 'to-happen' : 'happened'
}
