import type { LedgerStatement } from '../model/claim.ts'
import type { ReportId } from '../model/report.ts'

/** Where in a list the statements of each report stand. */
export function indexesByReport(
  statements: readonly LedgerStatement[],
): ReadonlyMap<ReportId, readonly number[]> {
  const byReport = new Map<ReportId, number[]>()
  for (const [at, { report }] of statements.entries()) {
    const known = byReport.get(report)
    if (known) known.push(at)
    else byReport.set(report, [at])
  }
  return byReport
}
