import type { Edtf } from './edtf.ts'
import type { ReportId } from './report.ts'

/** One of the reports that came from one address: a changed page is a new report, which supersedes the one before. */
export interface ReportVersion {
  readonly id: ReportId
  readonly short: string
  readonly url: string | null
  readonly publication: string | null
  readonly headline: string | null
  readonly published: Edtf
  /** When it was read: an ISO 8601 instant. */
  readonly readAt: string
}
