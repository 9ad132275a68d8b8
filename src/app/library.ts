/**
 * The library: reads reports, keeps ledgers, asks them, and writes what they hold. docs/library.md shows it at work.
 *
 * Everything here is stable: it changes with the version alone, and the changelog says how.
 */
import { reportFromText } from '../intake/report-from-text.ts'
import type { GivenMetadata } from '../model/ports/input-format.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { readReport as read } from './reading/read-report.ts'

export type * from '../model/annotated-report.ts'
export type * from '../model/annotation.ts'
export { CERTAINTIES, type Certainty } from '../model/certainty.ts'
export type * from '../model/claim.ts'
export type * from '../model/correction.ts'
export type * from '../model/dossier.ts'
export { dayRange, type Edtf, isEdtf, UNKNOWN_DATE } from '../model/edtf.ts'
export { ERRORS, type ErrorCode, HearsayError } from '../model/errors.ts'
export type * from '../model/event-history.ts'
export type * from '../model/ports/claim-rules.ts'
export type * from '../model/ports/input-format.ts'
export type * from '../model/ports/ledger-filter.ts'
export type * from '../model/ports/ledger-rows.ts'
export type * from '../model/ports/ledger-store.ts'
export type * from '../model/ports/reading-format.ts'
export type * from '../model/reading.ts'
export type * from '../model/report.ts'
export type * from '../model/search.ts'
export { SELECTIONS, type Selection, type SelectionName, type SelectionRow } from '../model/selection.ts'
export { type Span, textOf } from '../model/span.ts'
export type * from '../model/statement.ts'
export type * from '../model/watch.ts'
export { claims } from './asking/claims.ts'
export { type DueRow, due } from './asking/due.ts'
export { type OpenClaim, openClaim } from './asking/open-claim.ts'
export { type SearchHit, type SearchPage, search } from './asking/search.ts'
export { type SelectionRequest, selectRows } from './asking/select-rows.ts'
export { type TimelineRow, timeline } from './asking/timeline.ts'
export { addWatch, type WatchNews, type WatchRequest, watchNews } from './asking/watch.ts'
export { EXPORT_FORMATS, writeExport } from './asking/write-export.ts'
export { type DossierRequest, openDossier } from './dossier/open-dossier.ts'
export { exportLedger } from './keeping/export-ledger.ts'
export { type ImportSummary, importLedger } from './keeping/import-ledger.ts'
export { type IngestOptions, type IngestProgress, type IngestSummary, ingest } from './keeping/ingest.ts'
export { openLedger } from './keeping/open-ledger.ts'
export { type ReadOptions, type ReadResult, readMany as readFiles } from './reading/read-many.ts'

/**
 * Everything that is read in one report: times, names, who said what, statements, events, and what they are to each other. Offsets count
 * UTF-16 units of `reading.report.text`, which is the text as given. Takes time linear in the length of the text; the same text and
 * metadata give the same reading.
 *
 * @param input a plain text, or a report that was made before.
 * @param given what is known of a text from elsewhere: it goes over what the text says.
 * @throws HearsayError bad-model where a model file of the package is damaged.
 */
export function readReport(input: string | Report, given: GivenMetadata = {}): Reading {
  return read(typeof input === 'string' ? reportFromText(input, given) : input)
}
