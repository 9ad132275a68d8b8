import type { Kysely } from 'kysely'
import { HearsayError } from '../../../../model/errors.ts'
import type { ReportVersion } from '../../../../model/report-version.ts'
import type { LedgerTables } from '../schema.ts'
import { findReport } from './find-by-address.ts'

/**
 * The reports of one address in the order in which they were read.
 * @param written the address, or a report of it: its id or a beginning that only it has.
 * @throws HearsayError not-found, ambiguous-id
 */
export async function versionRows(
  db: Kysely<LedgerTables>,
  written: string,
): Promise<readonly ReportVersion[]> {
  const isAddress = /^https?:\/\//i.test(written)
  const report = isAddress ? null : await findReport(db, written)
  const query = db
    .selectFrom('reports')
    .select(['id', 'url', 'publication', 'headline', 'published', 'read_at'])
    .orderBy('read_at')
    .orderBy('number')
  const own = report === null ? null : await query.where('number', '=', report.number).executeTakeFirst()
  const url = isAddress ? written : own?.url
  const rows = url ? await query.where('url', '=', url).execute() : own ? [own] : []
  if (rows.length === 0)
    throw new HearsayError(
      'not-found',
      `The ledger has no report from ${written}; "hearsay overview" tells what it has.`,
    )
  return rows.map(({ id, read_at, ...row }) => ({
    ...row,
    id,
    short: id.replace(/^sha256-/, '').slice(0, 8),
    readAt: read_at,
  }))
}
