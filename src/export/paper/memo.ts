import type { Selection, SelectionRow } from '../../model/selection.ts'
import { dossierDocument } from '../dossiers/dossier-document.ts'
import type { Block, Document, Part } from './document.ts'
import { footnotes, type Mark } from './footnotes.ts'
import {
  changeLine,
  claimLine,
  conflictLine,
  eventText,
  historyText,
  statementParts,
  timelineLine,
} from './row-lines.ts'

/** A selection laid out for reading: a dossier as dossiers are, else a list; every statement has a footnote with its evidence. */
export function memoOf(selection: Selection): Document {
  const { dossier, title, asOf, rows } = selection
  if (dossier) return dossierDocument(dossier)
  const notes = footnotes()
  const many = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  const intro = `As known on ${asOf}: ${many}. Who stands where, and on what; not what is true.`
  const list: readonly Block[] =
    rows.length === 0 ? [] : [{ kind: 'list', items: rows.map((row) => lineOf(row, notes.mark)) }]
  return {
    title,
    blocks: [{ kind: 'paragraph', parts: [intro] }, ...list],
    notes: notes.all(),
  }
}

function lineOf(row: SelectionRow, mark: Mark): readonly Part[] {
  switch (row.kind) {
    case 'statement':
      return [`${row.statement.statement.said.edtf} `, ...statementParts(row.statement, mark)]
    case 'event':
    case 'told':
      return [eventText(row.event)]
    case 'due': {
      const { due, slips } = row.event
      const off = slips.length > 0 ? `, put off from ${slips.join(', ')}` : ''
      return [{ strong: due === 'passed' ? 'passed ' : '' }, `${eventText(row.event)}${off}`]
    }
    case 'history':
      return [historyText(row.history)]
    case 'claim':
      return claimLine(row.claim, mark)
    case 'conflict':
      return conflictLine(row.conflict, mark)
    case 'source': {
      const { name, type, statements, reports, denials } = row.source
      return [
        { strong: name },
        ` (${type}): ${statements} statements in ${reports} reports, ${denials} denials`,
      ]
    }
    case 'time':
      return timelineLine(row.entry, mark)
    case 'change':
      return changeLine(row.change, mark)
  }
}
