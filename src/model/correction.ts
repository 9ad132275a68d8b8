import type { Stance } from './annotation.ts'
import type { Certainty } from './certainty.ts'
import type { Address } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { Span } from './span.ts'

/** Who corrects something, why and when. */
export interface Corrector {
  readonly who: string
  readonly why: string
  /** An ISO 8601 instant. */
  readonly at: string
}

/** What a person says of a statement instead of what was read. All spans were checked against the text. */
export interface StatementChanges {
  /** Who said it: an entity of the report by its key, or words of the text. */
  readonly source?: { readonly key: string | null; readonly span: Span | null; readonly words: string }
  readonly stance?: Stance
  readonly certainty?: Certainty
  readonly said?: Edtf
  readonly content?: Span
}

/** Reliability of a source, credibility of what is said: the Admiralty code, NATO AJP-2.1 annex. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
export type Credibility = '1' | '2' | '3' | '4' | '5' | '6'

/** What a person can say of two statements that a rule found to contradict each other, or perhaps to. */
export type PairVerdict = 'contradicts' | 'unrelated'

/** What people do to a ledger. Each lies on top of what was read, and can be undone. */
export type Correction =
  | { readonly kind: 'accept' | 'reject'; readonly statement: Address }
  | { readonly kind: 'edit'; readonly statement: Address; readonly changes: StatementChanges }
  /** These claims, each named by its id or a statement of it, are one. */
  | { readonly kind: 'same'; readonly claims: readonly string[] }
  /** These statements do not say what the others of their claims say. */
  | { readonly kind: 'unrelated'; readonly statements: readonly Address[] }
  /** Each of these statements contradicts each of the others, or does not, whatever the rules say. */
  | {
      readonly kind: 'judge'
      readonly verdict: PairVerdict
      readonly statements: readonly Address[]
      readonly others: readonly Address[]
    }
  | { readonly kind: 'grade-source'; readonly source: string; readonly grade: Reliability }
  /** The claim is named by its id or a statement of it. */
  | { readonly kind: 'grade-claim'; readonly claim: string; readonly grade: Credibility }
  /** About anything that has an id, a key or an address. */
  | { readonly kind: 'note'; readonly about: string; readonly text: string }
  | { readonly kind: 'merge-entities'; readonly keys: readonly string[] }
  | { readonly kind: 'split-entity'; readonly key: string }

export type CorrectionKind = Correction['kind']

/** A correction in the audit log. */
export interface CorrectionRow extends Corrector {
  /** Follows from what it says, who says it and when. */
  readonly id: string
  readonly correction: Correction
  /** What it is on: the address of a statement (of a claim, one of its statements), or the key of a source. */
  readonly target: string
  /** False where a newer reading of the report has nothing in the place that it was on. */
  readonly holds: boolean
  readonly undone: Corrector | null
}

/** Which corrections to list. */
export interface CorrectionFilter {
  readonly target?: string
  readonly who?: string
  readonly kind?: CorrectionKind
  /** Leaves out what was undone. */
  readonly standing?: boolean
  readonly limit?: number
}

/** What people have said of a statement as it was read. */
export type Review = 'accepted' | 'rejected'
