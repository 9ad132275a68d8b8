import { type Kysely, sql } from 'kysely'
import { dayRange, type Edtf } from '../../../../model/edtf.ts'
import type { LedgerTables } from '../schema.ts'
import { stateOf } from './ledger-state.ts'

/** The day, where something became known later; else `undefined`: as of a day by which all was known a ledger is as it is now, and nothing needs to be asked of its reports. */
export async function tellingDay(
  db: Kysely<LedgerTables>,
  asOf: Edtf | undefined,
): Promise<Edtf | undefined> {
  const day = asOf === undefined ? null : dayRange(asOf).latest
  if (day === null) return undefined
  return (await lastKnown(db)) <= day ? undefined : asOf
}

/** The last day on which something became known; '' where nothing did. */
export async function lastKnown(db: Kysely<LedgerTables>): Promise<string> {
  const state = stateOf(db)
  state.lastKnown ??= await lastKnownOf(db)
  return state.lastKnown
}

async function lastKnownOf(db: Kysely<LedgerTables>): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(known) as last from reports`.execute(db)
  return rows[0]?.last ?? ''
}

/** The filter without such a day. */
export async function withTellingDay<Filter extends { readonly asOf?: Edtf }>(
  db: Kysely<LedgerTables>,
  filter: Filter,
): Promise<Filter> {
  if (filter.asOf === undefined || (await tellingDay(db, filter.asOf)) !== undefined) return filter
  const { asOf: _idle, ...others } = filter
  // The cast: only what may be left out is.
  return others as Filter
}
