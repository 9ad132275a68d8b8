import { annotate } from '../annotate/pipeline.ts'
import { judgeWithin } from '../claims/index.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { buildEvents, buildStatements, ledgerStatementsOf } from '../statements/index.ts'

/** Report -> Reading: all that is read in one report. A pure function. */
export function readReport(report: Report): Reading {
  const annotated = annotate(report)
  const statements = buildStatements(annotated)
  const events = buildEvents(annotated, statements)
  const reading = { ...annotated, statements, events }
  return { ...reading, judgements: judgeWithin(ledgerStatementsOf(reading)) }
}
