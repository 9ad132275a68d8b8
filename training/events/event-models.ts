import type { ReadDocument } from '../../bench/events/read-corpus.ts'
import { dependentsOf, triggerFeatures } from '../../src/annotate/events/triggers/trigger-features.ts'
import { type HashedWeights, slotOf } from '../../src/annotate/hashed-weights.ts'
import { pairFeatures, pairSigns } from '../../src/claims/events/pair-features.ts'
import { areComparable, type EventWeights } from '../../src/claims/events/score-pair.ts'
import type { EventSketch } from '../../src/model/ledger-event.ts'
import { quantised } from '../hashed-weights.ts'
import { type Example, learn } from './learn.ts'

/** How many weights the model of event words has. */
const SLOTS = 1 << 16

/** A word that was taken to name an event, in its topic, with the instance that annotators gave it. */
export interface Sketched {
  readonly topic: string
  readonly document: string
  readonly at: number
  /** `null` where they saw no event. */
  readonly instance: string | null
  readonly sketch: EventSketch
}

/** Which words name events, learnt from the checked sentences of these documents. */
export function learnTriggers(documents: readonly ReadDocument[]): HashedWeights {
  const examples = documents.flatMap(({ tokens, checked, gold }): Example[] => {
    const dependents = dependentsOf(tokens)
    return [...checked]
      .filter((at) => /^(?:VERB|NOUN|PROPN|ADJ)$/.test(tokens[at]?.upos ?? ''))
      .map((at) => ({
        slots: Int32Array.from(
          triggerFeatures(tokens, dependents, at).map((feature) => slotOf(feature, SLOTS)),
        ),
        right: gold.has(at),
      }))
  })
  return quantised(learn(examples, SLOTS, { epochs: 8, rate: 0.15, caution: 0.1 }))
}

/** Which pairs of words name one event, learnt within topics. */
export function learnPairs(mentions: readonly Sketched[]): EventWeights {
  const names = new Map<string, number>()
  const placeOf = (feature: string): number => {
    const known = names.get(feature)
    if (known !== undefined) return known
    names.set(feature, names.size)
    return names.size - 1
  }
  const examples = pairsOf(mentions).map(([a, b]) => ({
    slots: Int32Array.from(
      pairFeatures(pairSigns(a.sketch, b.sketch, a.document === b.document)).map(placeOf),
    ),
    right: a.instance !== null && a.instance === b.instance,
  }))
  const weights = learn(examples, names.size, { epochs: 4, rate: 0.1, caution: 1 })
  return Object.fromEntries(
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, at]) => [name, Math.round((weights[at] ?? 0) * 100) / 100]),
  )
}

/** Pairs worth comparing, within topics. */
function pairsOf(mentions: readonly Sketched[]): readonly (readonly [Sketched, Sketched])[] {
  const topics = new Map<string, Sketched[]>()
  for (const mention of mentions) topics.set(mention.topic, [...(topics.get(mention.topic) ?? []), mention])
  return [...topics.values()].flatMap((those) =>
    those.flatMap((a, at) =>
      those.slice(at + 1).flatMap((b) => (areComparable(a.sketch, b.sketch) ? [[a, b] as const] : [])),
    ),
  )
}
