import type { Anchor } from './anchor.ts'
import type { Correction, Corrector } from './correction.ts'
import type { EntityDecision } from './entity-judgement.ts'
import type { Reading } from './reading.ts'
import type { ReportId } from './report.ts'
import type { CopyVerdict } from './report-copy.ts'
import type { WatchTarget } from './watch.ts'

/** A correction as the log keeps it. */
export interface LoggedCorrection extends Corrector {
  readonly id: string
  readonly correction: Correction
  readonly target: string
  /** Of the statements that it is on: where each stood when it was made. */
  readonly anchors: Readonly<Record<string, Anchor>>
  /** Of a merge or a split of entities: the judgements that it made or took back. */
  readonly judgements?: readonly string[]
  readonly holds: boolean
}

/**
 * One thing that happened to a ledger. All of them, in the order of `at`, make the same ledger again: whatever else it holds follows
 * from them by its rules.
 */
export type LedgerEntry = {
  /** An ISO 8601 instant. */
  readonly at: string
} & (
  | { readonly kind: 'read'; readonly reading: Reading }
  /** By a rule: what people merge is a correction. */
  | { readonly kind: 'merged'; readonly keys: readonly string[]; readonly by: EntityDecision }
  | { readonly kind: 'corrected'; readonly logged: LoggedCorrection }
  | { readonly kind: 'undone'; readonly correction: string; readonly by: Corrector }
  | {
      readonly kind: 'copies-judged'
      readonly id: string
      readonly between: readonly [ReportId, ReportId]
      readonly verdict: CopyVerdict
      readonly by: Corrector
    }
  | { readonly kind: 'copies-retracted'; readonly id: string; readonly by: Corrector }
  | { readonly kind: 'watched'; readonly target: WatchTarget; readonly seenAt: string }
)
