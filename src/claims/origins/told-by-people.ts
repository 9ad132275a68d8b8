import type { LedgerStatement } from '../../model/claim.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { indexesByReport } from '../indexes-by-report.ts'

/** Pairs of statements, by index, of reports that a person said are one text: they are of one origin, whatever stands in passages. */
export function oneByPerson(
  statements: readonly LedgerStatement[],
  copies: readonly ReportCopy[],
): readonly { readonly at: number; readonly other: number; readonly why: string }[] {
  const said = copies.filter(({ by, verdict }) => by === 'person' && verdict === 'copy')
  if (said.length === 0) return []
  const byReport = indexesByReport(statements)
  return said.flatMap(({ between: [first, second], reason }) =>
    (byReport.get(first) ?? []).flatMap((at) =>
      (byReport.get(second) ?? []).map((other) => ({
        at: other,
        other: at,
        why: `a person says so (${reason})`,
      })),
    ),
  )
}

/**
 * Keeps apart what a person told apart: statements of two reports of which somebody said that neither is a copy of the other, or has it from
 * the other, are never brought into one origin, neither straight nor through a third.
 */
export function toldApart(
  statements: readonly LedgerStatement[],
  copies: readonly ReportCopy[],
): { join(one: number, two: number): boolean } {
  const apart = new Map<string, Set<string>>()
  for (const { between, by, verdict } of copies) {
    if (by !== 'person' || verdict !== 'unrelated') continue
    const [a, b] = between
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  if (apart.size === 0) return { join: () => true }
  const reports = statements.map(({ report }) => new Set([report]))
  return {
    /** Whether two groups, by their roots, may be one; the second has the reports of both then. */
    join(one, two) {
      const [own, others] = [reports[one] ?? new Set<string>(), reports[two] ?? new Set<string>()]
      if (one === two) return true
      if ([...own].some((report) => [...(apart.get(report) ?? [])].some((other) => others.has(other))))
        return false
      for (const report of own) others.add(report)
      return true
    },
  }
}
