import type { CorrectionRow, Reliability } from './correction.ts'

/** A name and how often. */
export interface Counted {
  readonly key: string | null
  readonly name: string
  readonly count: number
}

/** What this ledger holds of a source's or an outlet's statements. */
export interface SourceFigures {
  /** A source says, an outlet carries. */
  readonly kind: 'source' | 'outlet'
  readonly key: string
  readonly name: string
  readonly statements: number
  readonly reports: number
  /** The days between which its reports became known: `YYYY-MM-DD`. */
  readonly firstKnown: string | null
  readonly lastKnown: string | null
  /** Its claims, and of them those that others say or deny too. */
  readonly claims: number
  readonly shared: number
  readonly corroborated: number
  readonly contested: number
  readonly denied: number
  readonly withdrawn: number
  /** In whose place its own later words stand: a count that went on, a day that was moved. It speaks against nobody. */
  readonly superseded: number
  /** Of the shared claims, those that were known by it on the first day. */
  readonly first: number
  /** Whose statements deny its own, those who do most first. */
  readonly deniedBy: readonly Counted[]
  /** Who carries what it says; of an outlet, whom it quotes most. */
  readonly partners: readonly Counted[]
}

/** What Hearsay would grade a source, and why: a suggestion from this ledger alone, which nothing depends on. */
export interface Suggestion {
  readonly grade: Reliability
  readonly reasons: readonly string[]
}

/** Whose outlet it is, by which row of the table of owners. */
export interface House {
  readonly owner: string
  /** All outlets of the row. */
  readonly outlets: readonly string[]
  /** Where it is from. */
  readonly source: string
}

export interface SourceRecord extends SourceFigures {
  /** Of an outlet or a body that the table of owners has. */
  readonly house: House | null
  /** What people graded it, the last first; none where nobody did. */
  readonly grades: readonly CorrectionRow[]
  readonly suggestion: Suggestion
}
