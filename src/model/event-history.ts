import type { EventStatus } from './annotation.ts'
import type { Address } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { ReportId } from './report.ts'

/** What one report says of an event. */
export interface HistoryEntry {
  readonly event: Address
  readonly report: ReportId
  readonly what: string
  /** As told; `postponed` also where the date is later than one told before. */
  readonly status: EventStatus
  readonly time: Edtf | null
  readonly scheduledFor: Edtf | null
  /** When it was said, and by whom; `null` where the report says it itself. */
  readonly said: Edtf
  readonly by: string | null
}

/** One event in however many reports. */
export interface EventHistory {
  /** In the order in which they were said. */
  readonly entries: readonly HistoryEntry[]
  /** The dates it was to be on, each later than the one before, in the order in which they were told. */
  readonly slips: readonly Edtf[]
}
