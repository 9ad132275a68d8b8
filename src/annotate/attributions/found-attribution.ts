import type { Channel, RuleId, Stance } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Span } from '../../model/span.ts'

/** An attribution before it has an id and its place among the others. */
export interface FoundAttribution {
  readonly rule: RuleId
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly certainty: Certainty
  readonly channel: Channel
  /** How sure the network is, 0 to 1. */
  readonly confidence?: number
  /** The attribution in whose content it was looked for. */
  readonly inside?: FoundAttribution
}
