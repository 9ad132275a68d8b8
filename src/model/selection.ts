import type { CorrectionRow } from './correction.ts'
import type { Change, Dossier, DueEvent, TimelineEntry } from './dossier.ts'
import type { Edtf } from './edtf.ts'
import type { EventHistory } from './event-history.ts'
import type { ClaimRow, ConflictRow, EventRow, SourceRow, StatementRow } from './ports/ledger-rows.ts'
import type { Reading } from './reading.ts'
import type { ReportId } from './report.ts'
import type { Watch } from './watch.ts'

/** What can be taken out of a ledger together. */
export const SELECTIONS = [
  ...(['statements', 'search', 'events', 'history', 'claims', 'conflicts', 'sources'] as const),
  ...(['due', 'timeline', 'dossier', 'report', 'news'] as const),
] as const

export type SelectionName = (typeof SELECTIONS)[number]

/** One row of what was selected. */
export type SelectionRow =
  | { readonly kind: 'statement'; readonly statement: StatementRow; readonly score?: number }
  | { readonly kind: 'event'; readonly event: EventRow }
  | { readonly kind: 'due'; readonly event: DueEvent & { readonly slips: readonly Edtf[] } }
  | { readonly kind: 'history'; readonly history: EventHistory }
  | { readonly kind: 'claim'; readonly claim: ClaimRow }
  | { readonly kind: 'conflict'; readonly conflict: ConflictRow }
  | { readonly kind: 'source'; readonly source: SourceRow }
  | { readonly kind: 'time'; readonly entry: TimelineEntry }
  | { readonly kind: 'change'; readonly watch: Watch; readonly change: Change }
  | { readonly kind: 'told'; readonly watch: Watch; readonly event: EventRow }

/** Rows of a ledger that leave it together, with what formats ask beside them. */
export interface Selection {
  readonly name: SelectionName
  /** "Statements", or the title of the dossier. */
  readonly title: string
  /** The ledger as known on this day. */
  readonly asOf: string
  /** In the order of the list. Of a dossier its statements, claims, conflicts and what is due. */
  readonly rows: readonly SelectionRow[]
  readonly dossier: Dossier | null
  /** The reports that are selected as a whole: of `report` the one. */
  readonly reports: readonly ReportId[]
  /** Grades that people gave claims, and that stand. */
  readonly grades: readonly CorrectionRow[]
  /** What addresses begin with where a format needs an IRI: "urn:hearsay:" or "https://ledger.example.org/". */
  readonly base: string
  reading(report: ReportId): Promise<Reading>
}

/** A form in which selections leave Hearsay. Every one passes the contract suite in test/export. */
export interface ExportFormat {
  /** As `--as` takes it: "csv". */
  readonly name: string
  /** With the dot. */
  readonly extension: string
  /** With its charset where it is text: "text/csv; charset=utf-8". */
  readonly mediaType: string
  /** What it is, in half a sentence. */
  readonly says: string
  /** What it can be made of. */
  readonly of: readonly SelectionName[]
  /** Its text in pieces, the last with its closing line break. */
  write(selection: Selection): Iterable<string> | AsyncIterable<string>
}
