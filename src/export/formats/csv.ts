import type { ExportFormat } from '../../model/selection.ts'
import { csv as csvOf } from '../lists/csv.ts'
import { tableOf } from '../lists/tables.ts'

/** A table, RFC 4180: a list with its columns; of a dossier or a report the statements. */
export const csv: ExportFormat = {
  name: 'csv',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  says: 'a table (RFC 4180); what a spreadsheet would take for a formula is defused',
  of: [
    ...(['statements', 'search', 'events', 'history', 'claims', 'conflicts', 'sources'] as const),
    ...(['due', 'timeline', 'dossier', 'report'] as const),
  ],
  write: (selection) => {
    const { columns, rows } = tableOf(selection)
    return [csvOf(columns, rows)]
  },
}
