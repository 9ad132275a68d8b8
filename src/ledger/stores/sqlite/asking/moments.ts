import { type Kysely, sql } from 'kysely'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { Moment } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { ofStatements } from './conditions.ts'
import { ofEvents } from './event-rows.ts'

/** When what the filter finds was said, happens or is to happen; events without a day are left out. In no order. */
export async function moments(db: Kysely<LedgerTables>, filter: LedgerFilter): Promise<readonly Moment[]> {
  const { rows } = await sql<Moment>`
    select 'said' as kind, statements.address, statements.said as "when" from statements
      join reports on reports.number = statements.report where ${ofStatements(filter)}
    union all select 'event', events.address, coalesce(events.scheduled_for, events.time) from events
      join reports on reports.number = events.report
      where coalesce(events.scheduled_for, events.time) is not null and ${ofEvents(filter)}`.execute(db)
  return rows
}
