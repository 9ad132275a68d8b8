import { type ExportFormat, SELECTIONS } from '../../model/selection.ts'

/** JSON Lines, jsonlines.org: a row a line, whole, under its kind. Of a dossier every row that it rests on. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  extension: '.jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  says: 'JSON Lines, a row a line with all that the ledger has of it',
  of: SELECTIONS,
  *write({ rows }) {
    for (const row of rows) yield `${JSON.stringify(row)}\n`
  },
}
