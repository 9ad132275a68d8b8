import type { Channel, QuoteKind, Stance } from './annotation.ts'
import type { Certainty } from './certainty.ts'
import type { Clocks } from './clocks.ts'
import type { Edtf } from './edtf.ts'
import type { Span } from './span.ts'

/** What to search for. All that are set must hold. */
export interface SearchQuery extends Clocks {
  /** Words of the content or names in it; "in quotes" as a phrase, "miss*" for every word that begins so. */
  readonly words?: string
  /** Words of the name of whoever said it: its own source. */
  readonly by?: string
  /** Words of the name of whoever passed it on: an outer source of its chain, the outlet, or one that is cited. */
  readonly through?: string
  /** The publication, whole, in any case. */
  readonly outlet?: string
  readonly stance?: Stance
  readonly certainty?: Certainty
  readonly kind?: QuoteKind | 'author'
  readonly channel?: Channel
  readonly since?: Edtf
  readonly until?: Edtf
  readonly limit?: number
}

/** By what the found statements can be told apart. */
export type FacetName = 'outlet' | 'source' | 'stance' | 'certainty' | 'month' | 'kind'

/** A value and how many of the found statements have it; the most frequent first, at most ten. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

/** A passage of a statement's content, letter for letter, with the words that were found. All spans are of the report's text. */
export interface Snippet extends Span {
  readonly text: string
  readonly marks: readonly Span[]
}
