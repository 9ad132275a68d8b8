import type { AnnotatedReport } from './annotated-report.ts'
import type { Judgement } from './claim.ts'
import type { Event, Statement } from './statement.ts'

/** All that was read in one report: its layers, its statements and events, and what they are to each other. */
export interface Reading extends AnnotatedReport {
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  /** Between statements of this report. */
  readonly judgements: readonly Judgement[]
}
