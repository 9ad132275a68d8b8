import { type Kysely, sql } from 'kysely'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { LedgerCounts } from '../../../../model/ports/ledger-rows.ts'
import { conflictCount } from '../claims/once-each.ts'
import type { LedgerTables } from '../schema.ts'
import { knownAsOf } from './conditions.ts'
import { NARROW_EVENTS, NARROW_STATEMENTS } from './narrow-rows.ts'

/** What was known on a day. It goes through all that was, unlike the counts of today. */
export async function countsAsOf(
  db: Kysely<LedgerTables>,
  filter: Pick<LedgerFilter, 'asOf'>,
): Promise<LedgerCounts> {
  // "+": each row is looked up in what is known, and not the other way about, once for each pair of what is known.
  const { rows } = await sql<LedgerCounts>`
    with known as materialized (select number from reports where ${knownAsOf(filter)}),
    heard as materialized (select number from ${NARROW_STATEMENTS}
      where +report in (select number from known) and review is not 'rejected')
    select
    (select count(*) from known) as reports,
    (select count(*) from heard) as statements,
    (select count(distinct coalesce(merged_entities.canonical, links.key)) from links
      left join merged_entities on merged_entities.key = links.key
      where +links.statement in (select number from heard)) as sources,
    (select count(*) from ${NARROW_EVENTS} where +report in (select number from known)) as events,
    ${conflictCount(sql<boolean>`+left_statement in (select number from heard) and +right_statement in (select number from heard)`)} as conflicts`.execute(
    db,
  )
  return rows[0] ?? { reports: 0, statements: 0, sources: 0, events: 0, conflicts: 0 }
}
