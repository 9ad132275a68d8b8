import { type Kysely, type RawBuilder, sql } from 'kysely'
import { findReport, localIdOf } from '../adding/find-by-address.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS } from './conditions.ts'

/** How rows are ordered, and how many there are. */
export interface RowOrder {
  readonly limit?: number
  /** Those of the last reports first. */
  readonly latestFirst?: boolean
  /** Whether to go through reports in order: quick for the first rows of a list that no words narrow. */
  readonly walk?: boolean
  /** The rows with their reports; the tables where it is not told. */
  readonly from?: RawBuilder<unknown>
}

/** Where a report stands in the order of publication: what has no date comes last. The index reports_order has the same words. */
export const PUBLICATION_ORDER = sql<string>`coalesce(reports.earliest, '9999-99-99')`

/** The last reports first; what has no date comes last here too. */
export const LATEST_FIRST = sql`reports.earliest is null, reports.earliest desc`

/** The first day that the date of an address' report can mean. @throws HearsayError not-found */
export async function dayOfReport(db: Kysely<LedgerTables>, address: string): Promise<string | null> {
  const { number } = await findReport(db, address)
  const { earliest } = await db
    .selectFrom('reports')
    .select('earliest')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return earliest
}

/**
 * Only rows after the one of this address, in the order of publication, report and text.
 * @throws HearsayError not-found, where the ledger has no such row
 */
export async function following(
  db: Kysely<LedgerTables>,
  address: string | undefined,
  table: 'statements' | 'events' | 'reports',
): Promise<RawBuilder<boolean>> {
  if (address === undefined) return ALWAYS
  const report = await findReport(db, address)
  const { place } = await db
    .selectFrom('reports')
    .select(PUBLICATION_ORDER.as('place'))
    .where('number', '=', report.number)
    .executeTakeFirstOrThrow()
  const later = sql<boolean>`${PUBLICATION_ORDER} > ${place} or reports.id > ${report.id}`
  const within =
    table === 'reports'
      ? sql<boolean>`0`
      : sql<boolean>`(reports.id = ${report.id} and ${sql.ref(`${table}.number`)} > (
          select number from ${sql.table(table)} where report = ${report.number} and id = ${localIdOf(address)}))`
  return sql<boolean>`(${PUBLICATION_ORDER} >= ${place} and (${later} or ${within}))`
}
