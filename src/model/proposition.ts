import type { Upos } from './annotation.ts'
import type { Span } from './span.ts'

/** One thing that a content says: a predicate and what takes part in it. The span is the predicate's. */
export interface Proposition extends Span {
  /** Lemma, with its particle: "break off". Of "the offer was a joke" it is "joke"; of a content without a verb, its noun. */
  readonly predicate: string
  readonly upos: Upos
  /** "Not", "never", "no one", "failed to". */
  readonly negated: boolean
  readonly mode: Mode
  readonly parts: readonly Part[]
  /** Numbers of what is counted or measured. Those of dates are no quantities. */
  readonly quantities: readonly Quantity[]
  /** Ids of the time expressions in its clause. */
  readonly times: readonly string[]
  /**
   * A cause stands beside it that is told to have brought it about ("a dispute led it to postpone the visit", "was postponed because of rain"): who
   * denies the whole denies the cause, and not this. Left out where there is none.
   */
  readonly effect?: true
  /** How it hangs on another one: the Universal Dependencies relation of its word ("ccomp", "advcl"); "root" for the main one. */
  readonly relation: string
  /** Index, in the same list, of the proposition that it hangs on; -1 for a main one. */
  readonly within: number
}

/** Told as being or having been so; as to come; as possible; as what ought to be; under a condition or as a question. */
export type Mode = 'told' | 'ahead' | 'possible' | 'due' | 'conditional'

/** Who or what takes part. The span is the head word's. */
export interface Part extends Span {
  /** Who does it; to whom or what it is done; who gets it; anything else, with its preposition. */
  readonly role: 'agent' | 'patient' | 'recipient' | 'other'
  readonly preposition: string | null
  /** Lemma of the head, lower case. */
  readonly head: string
  readonly upos: Upos
  readonly entity: string | null
  /** Lemmas of the other content words of the phrase, in reading order; those of names too. */
  readonly words: readonly string[]
  /** Other entities named in the phrase: "the mayor of Tarnow". */
  readonly entities: readonly string[]
}

/** A number as told: "at least 41 people", "8.3 million pounds", "61 percent of voters". The span is the number's. */
export interface Quantity extends Span {
  readonly value: number
  readonly bound: 'exact' | 'at least' | 'at most' | 'about' | 'other'
  /** What it is measured in: "percent", "pound"; `null` for a count of things. */
  readonly unit: string | null
  /** Lemma of what is counted; `null` where the number stands alone ("28 were killed"). */
  readonly counted: string | null
  /** Lemmas that say more of it: "missing", "sailor", "crossing" of "a crossing". */
  readonly words: readonly string[]
  /** The role in its proposition of the phrase in which it stands, and that phrase's preposition ("to" in "rose to 63"). */
  readonly role: Part['role']
  readonly preposition: string | null
}
