import { type Kysely, sql } from 'kysely'
import type { SisterIssue } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'

/** The issues of a publication whose days are known from their own files, headers or words. */
export async function sisterIssues(
  db: Kysely<LedgerTables>,
  publication: string,
): Promise<readonly SisterIssue[]> {
  const { rows } = await sql<SisterIssue>`
    select min(id) as report, volume, issue, earliest as day from reports
    where issue is not null and earliest is not null and earliest = latest
      and lower(publication) = ${publication.toLowerCase()}
    group by volume, issue, earliest order by volume, issue, earliest`.execute(db)
  return rows
}
