import { type Kysely, sql } from 'kysely'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { LedgerCounts } from '../../../../model/ports/ledger-rows.ts'
import { conflictCount } from '../claims/once-each.ts'
import type { LedgerTables } from '../schema.ts'
import { knownAsOf } from './conditions.ts'

/** What was known on a day. It goes through all that was, unlike the counts of today. */
export async function countsAsOf(
  db: Kysely<LedgerTables>,
  filter: Pick<LedgerFilter, 'asOf'>,
): Promise<LedgerCounts> {
  const known = sql<number>`(select number from reports where ${knownAsOf(filter)})`
  const heard = sql<number>`(select number from statements where report in ${known} and review is not 'rejected')`
  const { rows } = await sql<LedgerCounts>`select
    (select count(*) from reports where ${knownAsOf(filter)}) as reports,
    (select count(*) from ${heard}) as statements,
    (select count(distinct coalesce(merged_entities.canonical, links.key)) from links
      left join merged_entities on merged_entities.key = links.key where links.statement in ${heard}) as sources,
    (select count(*) from events where report in ${known}) as events,
    ${conflictCount(sql<boolean>`left_statement in ${heard} and right_statement in ${heard}`)} as conflicts`.execute(
    db,
  )
  return rows[0] ?? { reports: 0, statements: 0, sources: 0, events: 0, conflicts: 0 }
}
