import type { Dossier, Issue, PositionCell } from '../../model/dossier.ts'
import type { Block, Document, Part } from '../paper/document.ts'
import { footnotes, type Mark } from '../paper/footnotes.ts'
import {
  changeLine,
  claimLine,
  conflictLine,
  eventText,
  shortened,
  statementParts,
  timelineLine,
} from '../paper/row-lines.ts'

/** A dossier laid out for reading: every statement that it rests on has a footnote with its evidence. */
export function dossierDocument(dossier: Dossier): Document {
  const notes = footnotes()
  const blocks = [
    ...intro(dossier),
    ...section(
      'What changed',
      dossier.changes.map((change) => changeLine(change, notes.mark)),
    ),
    ...positions(dossier.issues, notes.mark),
    ...section(
      'Conflicts',
      dossier.conflicts.map((conflict) => conflictLine(conflict, notes.mark)),
    ),
    ...section(
      'Claims and where they come from',
      dossier.claims.map((row) => claimLine(row, notes.mark)),
    ),
    ...said(dossier, notes.mark),
    ...section(
      'Due',
      dossier.due.map((event) => [{ strong: event.due === 'passed' ? 'passed ' : '' }, eventText(event)]),
    ),
    ...section(
      'Timeline',
      dossier.timeline.map((entry) => timelineLine(entry, notes.mark)),
    ),
  ]
  return { title: dossier.title, blocks, notes: notes.all() }
}

function intro({ subject, asOf, since, said: own, others, claims, conflicts }: Dossier): readonly Block[] {
  const what =
    subject.kind === 'actor'
      ? `${own.rows.length + own.more} statements by them, ${others.rows.length + others.more} of others about them`
      : subject.kind === 'claim'
        ? `${own.rows.length + own.more} statements for it, ${others.rows.length + others.more} against it`
        : `${own.rows.length + own.more} statements of it`
  const text = `As known on ${asOf}${since === null ? '' : `, with what changed since ${since}`}: ${what}, ${claims.length} claims, ${conflicts.length} conflicts. Who stands where, and on what; not what is true.`
  return [{ kind: 'paragraph', parts: [text] }]
}

function section(title: string, items: readonly (readonly Part[])[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', items },
  ]
}

/** A table has so many months at most; earlier ones are in the timeline. */
const MONTHS = 8

function positions(issues: readonly Issue[], mark: Mark): readonly Block[] {
  if (issues.length === 0) return []
  const tables = issues.flatMap((issue): readonly Block[] => {
    const all = [...new Set(issue.actors.flatMap(({ cells }) => cells.map(({ month }) => month)))].sort()
    const months = all.slice(-MONTHS)
    return [
      { kind: 'heading', level: 3, text: shortened(issue.title, 140) },
      {
        kind: 'table',
        head: ['', ...months],
        rows: issue.actors.map(({ name, cells }) => [
          [{ strong: name }],
          ...months.map((month) =>
            cellParts(
              cells.find((cell) => cell.month === month),
              mark,
            ),
          ),
        ]),
      },
    ]
  })
  return [{ kind: 'heading', level: 2, text: 'Positions' }, ...tables]
}

function cellParts(cell: PositionCell | undefined, mark: Mark): readonly Part[] {
  if (!cell) return []
  const held = cell.position === 'both' ? 'for and against' : cell.position
  return [cell.reversal ? { strong: `↔ ${held}` } : held, ' ', ...cell.statements.map(mark)]
}

function said({ subject, said: own, others }: Dossier, mark: Mark): readonly Block[] {
  const titles = {
    actor: ['What they said', 'What is said of them'],
    claim: ['What says it', 'What stands against it'],
    topic: ['What was said', ''],
  }[subject.kind]
  return [own, others].flatMap(({ rows, more }, at) => [
    ...section(
      titles[at] ?? '',
      rows.map((row) => [`${row.statement.said.edtf} `, ...statementParts(row, mark)]),
    ),
    ...(more > 0 ? [{ kind: 'paragraph', parts: [`and ${more} more`] } as const] : []),
  ])
}
