import { indexOfCues } from '../../annotate/attributions/cue-index.ts'
import { annotate, annotateBy } from '../../annotate/pipeline.ts'
import { judgeWithin } from '../../claims/index.ts'
import type { AnnotatedReport } from '../../model/annotated-report.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { buildEvents, buildStatements, ledgerStatementsOf } from '../../statements/index.ts'
import type { CueRow } from './user-cues.ts'

/**
 * Report -> Reading: all that is read in one report. A pure function.
 * @param cues rows of the user's beside those of the lexicon, as `readCues` gives them.
 */
export function readReport(report: Report, cues?: readonly CueRow[]): Reading {
  const reading = readUnjudged(report, cues)
  return { ...reading, judgements: judgeWithin(ledgerStatementsOf(reading)) }
}

/** The same without what its statements are to each other, which takes a network longer than all the rest. */
export function readUnjudged(report: Report, cues?: readonly CueRow[]): Reading {
  const annotated = annotatorOf(cues)(report)
  const statements = buildStatements(annotated)
  return { ...annotated, statements, events: buildEvents(annotated, statements), judgements: [] }
}

type AnnotatorOfReports = (report: Report) => AnnotatedReport

/** An index is made once for all reports that are read with the same rows. */
const annotatorBy = onceFor((cues: readonly CueRow[]) => annotateBy(indexOfCues(cues)))

function annotatorOf(cues: readonly CueRow[] | undefined): AnnotatorOfReports {
  return cues === undefined || cues.length === 0 ? annotate : annotatorBy(cues)
}
