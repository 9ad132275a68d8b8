import type { LedgerStatement } from '../../model/claim.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { indexesByReport } from '../indexes-by-report.ts'

/** How much of each content must stand in the copied passage. */
const MOST = 0.5

/**
 * Pairs of statements, by index, whose own words were copied from one report to the other, with why: both stand in one passage
 * of reports that are copies. What a report adds to its copy is its own.
 */
export function copiedStatements(
  statements: readonly LedgerStatement[],
  copies: readonly ReportCopy[],
): readonly (readonly [at: number, other: number, why: string])[] {
  const byReport = indexesByReport(statements)
  return copies
    .filter(({ verdict }) => verdict === 'copy')
    .flatMap(({ between: [first, second], runs, reason }) => {
      const others = byReport.get(second) ?? []
      return (byReport.get(first) ?? []).flatMap((at) =>
        others
          .filter((other) => areInOnePassage(statements[at], statements[other], runs))
          .map((other) => [other, at, `copies of one text (${shortly(reason)})`] as const),
      )
    })
}

/** "One text: 90 % of …": what is said already is not said again. */
function shortly(reason: string): string {
  return reason.replace(/^One text: /, '').replace(/\.$/, '')
}

function areInOnePassage(
  one: LedgerStatement | undefined,
  other: LedgerStatement | undefined,
  runs: ReportCopy['runs'],
): boolean {
  if (!one || !other) return false
  return runs.some(
    ([left, right]) => isMostlyIn(left, one.statement.content) && isMostlyIn(right, other.statement.content),
  )
}

function isMostlyIn(passage: Span, content: readonly Span[]): boolean {
  const all = content.reduce((sum, { start, end }) => sum + end - start, 0)
  const inside = content
    .filter((part) => overlaps(part, passage))
    .reduce((sum, { start, end }) => sum + Math.min(end, passage.end) - Math.max(start, passage.start), 0)
  return all > 0 && inside >= MOST * all
}
