import type { Gender } from '../../lexicon/en/names/first-names.ts'
import type { EntityType, Mention, RuleId } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { FoundName } from './names/name-recogniser.ts'

/** A mention before it is known whom it means; token indices count through the whole report. */
export interface FoundMention extends Span {
  /** Index of its first token, and of the token after its last. */
  readonly from: number
  readonly to: number
  /** Index of the token that heads it. */
  readonly head: number
  readonly form: Mention['form']
  readonly type: EntityType
  readonly rule: RuleId
  readonly name: FoundName | null
  /** Lower case, singular where that is regular; of a pronoun the pronoun. */
  readonly noun: string
  readonly plural: boolean
  /** "a", "an", "one", or a bare plural. */
  readonly indefinite: boolean
  /** "the", "this", "their": goes back to something told before, or known to all. */
  readonly definite: boolean
  /** Words that stand before the head or the name, without determiner: "Russian Deputy Foreign Minister". */
  readonly title: string
  /** ISO 3166-1 code of the one country that its title or modifiers name. */
  readonly iso: string | null
  readonly gender: Gender | null
  /** Kept only where it speaks, comes again or is meant by another: a noun for people that is no office and no group of speakers. */
  readonly weak: boolean
}
