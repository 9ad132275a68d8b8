import type { Token } from '../../../model/annotation.ts'
import { type HashedWeights, slotOf } from '../../hashed-weights.ts'
import { factualityFeatures } from './factuality-features.ts'
import { factualityModel } from './factuality-model.ts'
import type { Factuality } from './factuality-of.ts'
import { isToCome } from './to-come.ts'

/**
 * How far the author of a sentence takes the event that the word at `at` names to have happened: -3 (surely not) to +3 (surely),
 * on the scale of Lee et al. 2015, "Event Detection and Factuality Assessment with Non-Expert Supervision". `tokens` are those by
 * whose indexes `head` counts.
 * @param top the head of the clause that is read alone; -1: up to the verb of saying above it.
 */
export function factualityScore(
  tokens: readonly Token[],
  at: number,
  top = -1,
  { unit, weights }: HashedWeights = factualityModel(),
): number {
  let sum = 0
  for (const feature of factualityFeatures(tokens, at, top))
    sum += weights[slotOf(feature, weights.length)] ?? 0
  return scoreOfSum(sum * unit)
}

/** What the sum of an event's weights is worth: ever less the nearer it is to sure, so that many signs of one thing count no more than it does. */
export function scoreOfSum(sum: number): number {
  return Math.max(-3, Math.min(3, STEEPEST * Math.tanh(sum / WIDTH)))
}

/** Above 3, so that 3 is within reach. */
const STEEPEST = 3.2
const WIDTH = 3

/** How fast the score grows with the sum, of which it is the score: what the weights are learnt by. */
export function slopeAt(score: number): number {
  return (STEEPEST / WIDTH) * (1 - (score / STEEPEST) ** 2)
}

/** Where the classes part: up to `not` it did not, from `probable` on it did or will. */
interface Cuts {
  readonly not: number
  readonly probable: number
}

/** Half-way between possible (1) and probable (2) on FactBank's scale, and the same below. */
export const FACTBANK_CUTS: Cuts = { not: -1.5, probable: 1.5 }

/** A learnt score is nearer to the mean than what people give: these cuts were the best on UW train in five parts. */
const LEARNT_CUTS: Cuts = { not: -1, probable: 1.6 }

/** The class of an event by its score, and by its tense where it is likely. */
export function factualityByScore(
  tokens: readonly Token[],
  at: number,
  score: number,
  { not, probable }: Cuts = LEARNT_CUTS,
): Factuality {
  if (score <= not) return 'did-not'
  if (score < probable) return 'possible'
  return isToCome(tokens, at) ? 'to-happen' : 'happened'
}

/** What the text says of the event that the word at `at` names: its class by the score that ships; `top` as for the score. */
export function factualityOfWord(tokens: readonly Token[], at: number, top = -1): Factuality {
  return factualityByScore(tokens, at, factualityScore(tokens, at, top))
}
