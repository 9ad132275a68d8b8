import { sql } from 'kysely'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'

/** Rows by their numbers, with what most conditions ask of them: from indexes a twentieth as large as the tables. */
export const NARROW_STATEMENTS = sql`statements indexed by statements_narrow`
export const NARROW_EVENTS = sql`events indexed by events_narrow`
export const NARROW_REPORTS = sql`reports indexed by reports_narrow`

const NARROW = sql`${NARROW_STATEMENTS} cross join ${NARROW_REPORTS} on reports.number = statements.report`
export const WHOLE = sql`statements join reports on reports.number = statements.report`

/** Statements with their reports, for the conditions of a filter. */
export function statementsFor(filter: LedgerFilter) {
  return isByNumber(filter) ? NARROW : WHOLE
}

/** The same, for who needs nothing of their reports but what the filter asks of them: mostly they are then not looked up at all. */
export function statementsAloneFor(filter: LedgerFilter) {
  return isByNumber(filter) ? narrowStatementsFor(filter) : statementsFor(filter)
}

/** The same, of statements that the query has by their numbers. */
export function narrowStatementsFor({ asOf, saidUntil, outlet }: LedgerFilter) {
  const asksOfReports = [asOf, saidUntil, outlet].some((one) => one !== undefined)
  return asksOfReports ? NARROW : NARROW_STATEMENTS
}

/** Whether what is asked for is found by row numbers: then the rest is asked of narrow indexes. */
export function isByNumber({ about, by, source, addresses, report, readAfter }: LedgerFilter): boolean {
  const isFound = [about, by, source].some((one) => one !== undefined)
  return isFound && [addresses, report, readAfter].every((one) => one === undefined)
}
