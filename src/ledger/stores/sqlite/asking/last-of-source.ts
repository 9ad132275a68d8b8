import { type Kysely, sql } from 'kysely'
import { dayRange } from '../../../../model/edtf.ts'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { StatementRow } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { isAnyMerged } from './canonical-keys.ts'
import { ALWAYS, keysOf, OWN } from './conditions.ts'
import { LATEST_FIRST } from './reading-order.ts'
import { rowsInOrder } from './statement-rows.ts'

/** What a source said in the last reports, and how much more it said: both from an index of links, by the days of their reports. */
export async function lastOfSource(
  db: Kysely<LedgerTables>,
  { source = '', asOf }: Pick<LedgerFilter, 'source' | 'asOf'>,
  limit: number,
): Promise<{ readonly rows: readonly StatementRow[]; readonly more: number }> {
  const day = asOf === undefined ? null : dayRange(asOf).latest
  // Of one key the index is gone through from its end; of several what they have is sorted.
  const key = (await isAnyMerged(db)) ? sql`in ${keysOf(source)}` : sql`= ${source}`
  const own = sql`from links indexed by links_key where links.key ${key} and ${OWN}
    and ${day === null ? ALWAYS : sql<boolean>`links.known <= ${day}`}
    and links.statement not in (select number from statements where review = 'rejected')`
  const { rows: found } = await sql<{ readonly number: number; readonly total: number }>`
    with edge as materialized (select links.earliest ${own} order by links.earliest desc limit 1 offset ${limit - 1})
    select found.statement as number, (select count(*) ${own}) as total
      from (select links.statement ${own}
        and links.earliest >= coalesce((select earliest from edge), '')
        union all select links.statement ${own} and links.earliest is null and (select earliest from edge) is null) as found
      cross join statements indexed by statements_narrow on statements.number = found.statement
      cross join reports on reports.number = statements.report
    order by ${LATEST_FIRST}, reports.id, found.statement limit ${limit}`.execute(db)
  const rows = await rowsInOrder(
    db,
    found.map(({ number }) => number),
  )
  return { rows, more: (found[0]?.total ?? 0) - found.length }
}
