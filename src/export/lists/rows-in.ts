import type { ClaimRow, EventRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ReportId } from '../../model/report.ts'
import type { Selection, SelectionRow } from '../../model/selection.ts'

/** Every statement that the rows show, each once, in the order in which it is first met. */
export function statementsIn({ rows }: Pick<Selection, 'rows'>): readonly StatementRow[] {
  return [...new Map(rows.flatMap(statementsOf).map((row) => [row.address, row])).values()]
}

/** Every claim that the rows show. */
export function claimsIn({ rows }: Pick<Selection, 'rows'>): readonly ClaimRow[] {
  const found = rows.flatMap((row) => {
    if (row.kind === 'claim') return [row.claim]
    return row.kind === 'change' && 'claim' in row.change ? [row.change.claim] : []
  })
  return [...new Map(found.map((row) => [row.claim.id, row])).values()]
}

/** Every event that the rows show, as it is due where that is told. */
export function eventsIn({ rows }: Pick<Selection, 'rows'>): readonly EventRow[] {
  const found = rows.flatMap((row) => {
    if (row.kind === 'event' || row.kind === 'due' || row.kind === 'told') return [row.event]
    return row.kind === 'time' && row.entry.kind === 'event' ? [row.entry.event] : []
  })
  return [...new Map(found.map((row) => [row.address, row])).values()]
}

/** The reports of whatever the rows show, and those that were selected themselves. */
export function reportsIn(selection: Selection): readonly ReportId[] {
  return [
    ...new Set([
      ...selection.reports,
      ...statementsIn(selection).map(({ report }) => report),
      ...eventsIn(selection).map(({ report }) => report),
    ]),
  ]
}

function statementsOf(row: SelectionRow): readonly StatementRow[] {
  switch (row.kind) {
    case 'statement':
      return [row.statement]
    case 'claim':
      return row.claim.statements
    case 'conflict':
      return row.conflict.statements
    case 'time':
      return row.entry.kind === 'said' ? [row.entry.statement] : []
    case 'change':
      if (row.change.kind === 'said') return [row.change.statement]
      return row.change.kind === 'conflict' ? row.change.conflict.statements : conflictless(row.change)
    default:
      return []
  }
}

function conflictless(change: Extract<SelectionRow, { kind: 'change' }>['change']): readonly StatementRow[] {
  return change.kind === 'standing' || change.kind === 'origin' ? change.claim.statements : []
}
