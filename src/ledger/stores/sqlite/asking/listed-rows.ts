import { type Kysely, type RawBuilder, sql } from 'kysely'
import { dayRange } from '../../../../model/edtf.ts'
import type { EventFilter, LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { EventRow, StatementRow } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { ofStatements } from './conditions.ts'
import { eventRows, ofEvents } from './event-rows.ts'
import { lastOfSource } from './last-of-source.ts'
import { isByNumber, NARROW_EVENTS, NARROW_REPORTS, statementsFor } from './narrow-rows.ts'
import { dayOfReport, following } from './reading-order.ts'
import { lastStatementRows, statementRows } from './statement-rows.ts'
import { countWorded, EVENTS, isWorded, placesOfPart, STATEMENTS, type Worded } from './worded-pages.ts'

type Database = Kysely<LedgerTables>

const NARROW = sql`${NARROW_EVENTS} cross join ${NARROW_REPORTS} on reports.number = events.report`

/** The statements that the filter finds, in its order. */
export async function listedStatements(db: Database, filter: LedgerFilter): Promise<readonly StatementRow[]> {
  const conditionOf = async (asked: LedgerFilter) =>
    sql<boolean>`${ofStatements(asked)} and ${await following(db, asked.after, 'statements')}`
  const few = isWalked(filter) ? await fewReports(db, filter) : null
  if (few !== null) return statementRows(db, sql<boolean>`${few} and ${await conditionOf(filter)}`, filter)
  return statementRows(db, await narrowed(db, STATEMENTS, filter, conditionOf), {
    ...filter,
    ...{ walk: isWalked(filter), from: statementsFor(filter) },
  })
}

/** Of fewer reports than this the statements are had from them; of more the list is gone through in its order. */
const FEW = 300

/** A condition on reports, where few have statements of the time that is asked for; `null` where more have, or no time is asked for. */
async function fewReports(db: Database, { since, until }: LedgerFilter): Promise<RawBuilder<boolean> | null> {
  const from = since === undefined ? null : dayRange(since).earliest
  const to = until === undefined ? null : dayRange(until).latest
  const sides = [
    to === null ? null : sql<boolean>`said_earliest <= ${to}`,
    from === null ? null : sql<boolean>`said_latest >= ${from}`,
  ]
  for (const side of sides) {
    if (side === null) continue
    const { rows } = await sql<{
      number: number
    }>`select number from reports where ${side} limit ${FEW}`.execute(db)
    const numbers = JSON.stringify(rows.map(({ number }) => number))
    if (rows.length < FEW) return sql<boolean>`reports.number in (select value from json_each(${numbers}))`
  }
  return null
}

/** The events that the filter finds, in its order. */
export async function listedEvents(db: Database, filter: EventFilter): Promise<readonly EventRow[]> {
  const conditionOf = async (asked: EventFilter) =>
    sql<boolean>`${ofEvents(asked)} and ${await following(db, asked.after, 'events')}`
  const isNarrow = filter.about !== undefined && filter.ofThese === undefined && isByNumber(filter)
  return eventRows(db, await narrowed(db, EVENTS, filter, conditionOf), {
    ...filter,
    ...{ walk: isWalked(filter), ...(isNarrow ? { from: NARROW } : {}) },
  })
}

/** Those of the last reports first, and how many more there are. */
export async function lastStatements(
  db: Database,
  { limit, ...filter }: LedgerFilter & { readonly limit: number },
): Promise<{ readonly rows: readonly StatementRow[]; readonly more: number }> {
  const { about, asOf, notSource, ...others } = filter
  const isCounted = isWorded(filter) && Object.values(others).every((one) => one === undefined)
  if (isOfSource(filter)) return lastOfSource(db, filter, limit)
  if (!isCounted) return lastStatementRows(db, ofStatements(filter), { limit, from: statementsFor(filter) })
  const rows = await listedStatements(db, { ...filter, latestFirst: true, limit })
  // Of what is there whole nothing needs to be counted.
  const count = rows.length < limit ? rows.length : await countWorded(db, filter)
  return { rows, more: count - rows.length }
}

function isOfSource({ source, asOf: _asOf, ...others }: LedgerFilter): boolean {
  return source !== undefined && Object.values(others).every((one) => one === undefined)
}

/** What is asked for, with words as the places of those that can be in the part, where that is quicker. */
async function narrowed<Filter extends EventFilter>(
  db: Database,
  worded: Worded,
  filter: Filter,
  conditionOf: (filter: Filter) => Promise<RawBuilder<boolean>>,
): Promise<RawBuilder<boolean>> {
  const { limit, latestFirst = false, after } = filter
  if (limit === undefined || !isWorded(filter) || (latestFirst && after !== undefined))
    return conditionOf(filter)
  const { about: _about, ...others } = filter
  // The cast: all but the words, which may be left out of any filter.
  const condition = await conditionOf(others as Filter)
  const from = after === undefined ? {} : { from: await dayOfReport(db, after) }
  const places = await placesOfPart(db, worded, filter, condition, { limit, latestFirst, ...from })
  return sql<boolean>`${places} and ${condition}`
}

/** Words are found by their index, and what they leave is sorted; without any a part of a list is had in order. */
function isWalked(filter: EventFilter): boolean {
  const { by, about, source, addresses, ofThese, latestFirst, soonestFirst, limit } = filter
  const isOrdered = latestFirst !== true && soonestFirst !== true
  return (
    limit !== undefined &&
    isOrdered &&
    [by, about, source, addresses, ofThese].every((one) => one === undefined)
  )
}
