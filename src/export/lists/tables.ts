import { hexOf } from '../../model/address.ts'
import type { DueEvent, TimelineEntry } from '../../model/dossier.ts'
import type { EventHistory } from '../../model/event-history.ts'
import type {
  ClaimRow,
  ConflictRow,
  EventRow,
  SourceRow,
  StatementRow,
} from '../../model/ports/ledger-rows.ts'
import type { Selection, SelectionRow } from '../../model/selection.ts'
import type { Cell } from './csv.ts'
import { statementsIn } from './rows-in.ts'

/** A list as a table: a line of column names, and the cells of each row. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const STATEMENT = [
  ...['address', 'publication', 'published', 'said', 'chain', 'certainty', 'statement', 'sentence'],
]
const EVENT = [
  ...['address', 'publication', 'published', 'what', 'status', 'time', 'scheduledFor', 'actors', 'place'],
]
const HISTORY = ['event', 'report', 'said', 'by', 'status', 'scheduledFor', 'time', 'what', 'slips']
const CLAIM = ['id', 'origins', 'statements', 'label', 'carriers', 'says', 'standing']
const CONFLICT = ['id', 'kind', 'score', 'left', 'leftSays', 'right', 'rightSays', 'reason']
const SOURCE = ['key', 'name', 'type', 'statements', 'reports', 'denials']
const TIME = ['when', 'unordered', 'kind', 'address', 'what']

/** The table of a selection; of a dossier or a report, that of its statements. */
export function tableOf(selection: Selection): Table {
  const { name, rows } = selection
  switch (name) {
    case 'events':
      return { columns: EVENT, rows: of(rows, 'event').map(({ event }) => eventCells(event)) }
    case 'due':
      return {
        columns: [...EVENT, 'due', 'slips'],
        rows: of(rows, 'due').map(({ event }) => dueCells(event)),
      }
    case 'history':
      return { columns: HISTORY, rows: of(rows, 'history').map(({ history }) => historyCells(history)) }
    case 'claims':
      return { columns: CLAIM, rows: of(rows, 'claim').map(({ claim }) => claimCells(claim)) }
    case 'conflicts':
      return { columns: CONFLICT, rows: of(rows, 'conflict').map(({ conflict }) => conflictCells(conflict)) }
    case 'sources':
      return { columns: SOURCE, rows: of(rows, 'source').map(({ source }) => sourceCells(source)) }
    case 'timeline':
      return { columns: TIME, rows: of(rows, 'time').map(({ entry }) => timeCells(entry)) }
    case 'statements':
    case 'search':
    case 'dossier':
    case 'report':
    case 'news':
      return { columns: STATEMENT, rows: statementsIn(selection).map(statementCells) }
  }
}

function of<Kind extends SelectionRow['kind']>(rows: readonly SelectionRow[], kind: Kind) {
  return rows.filter((row): row is Extract<SelectionRow, { kind: Kind }> => row.kind === kind)
}

function statementCells({ address, publication, published, chain, statement }: StatementRow) {
  const names = chain.map(({ name }) => name).join(' > ')
  const { said, certainty, quote, sentence } = statement
  return [address, publication, published, said.edtf, names, certainty, quote, sentence ?? null]
}

function eventCells({ address, publication, published, what, status, ...row }: EventRow): readonly Cell[] {
  const { time, scheduledFor, actors, place } = row
  return [address, publication, published, what, status, time, scheduledFor, actors.join('; '), place]
}

function dueCells(event: DueEvent & { readonly slips: readonly string[] }): readonly Cell[] {
  return [...eventCells(event), event.due, event.slips.join('; ')]
}

function historyCells({ entries, slips }: EventHistory): readonly Cell[] {
  const each = (of: (entry: EventHistory['entries'][number]) => string | null) =>
    entries.map((entry) => of(entry) ?? '').join('; ')
  return [
    ...[entries[0]?.event ?? null, each(({ report }) => hexOf(report).slice(0, 8))],
    ...[each(({ said }) => said), each(({ by }) => by), each(({ status }) => status)],
    ...[each(({ scheduledFor }) => scheduledFor), each(({ time }) => time)],
    ...[entries[0]?.what ?? null, slips.join('; ')],
  ]
}

function claimCells({ claim, statements, standing }: ClaimRow): readonly Cell[] {
  return [
    ...[claim.id, claim.origins.length, claim.statements.length],
    ...[claim.origins.map(({ label }) => label).join('; ')],
    ...[claim.origins.flatMap(({ carriers }) => carriers).join('; ')],
    ...[statements[0]?.statement.quote ?? null, standing],
  ]
}

function conflictCells({ judgement, statements: [left, right] }: ConflictRow): readonly Cell[] {
  const { id, conflict, score, reason } = judgement
  const sides = [left, right].flatMap(({ address, statement }) => [address, statement.quote])
  return [id, conflict, score, ...sides, reason]
}

function sourceCells({ key, name, type, statements, reports, denials }: SourceRow): readonly Cell[] {
  return [key, name, type, statements, reports, denials]
}

function timeCells(row: TimelineEntry): readonly Cell[] {
  return row.kind === 'said'
    ? [row.when, row.unordered, row.kind, row.statement.address, row.statement.statement.quote]
    : [row.when, row.unordered, row.kind, row.event.address, `${row.event.what} (${row.event.status})`]
}
