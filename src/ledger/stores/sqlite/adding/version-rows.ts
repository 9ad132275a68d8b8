import type { Kysely } from 'kysely'
import { HearsayError } from '../../../../model/errors.ts'
import type { ReportVersion } from '../../../../model/report-version.ts'
import { inOrderOfVersions, versionTimes } from '../../../../model/version-order.ts'
import type { LedgerTables } from '../schema.ts'
import { findReport } from './find-by-address.ts'
import { unpackedReading } from './packed-reading.ts'

/**
 * The reports of one address, the earliest version first.
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
    .select(['id', 'number', 'url', 'publication', 'headline', 'published', 'read_at'])
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
  const ordered = rows.length < 2 ? rows : await inOrder(db, rows)
  return ordered.map(({ id, number: _, read_at, ...row }) => ({
    ...row,
    id,
    short: id.replace(/^sha256-/, '').slice(0, 8),
    readAt: read_at,
  }))
}

/** By what the reports tell of themselves, which their readings have. */
async function inOrder<Row extends { readonly number: number; readonly read_at: string }>(
  db: Kysely<LedgerTables>,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const numbers = rows.map(({ number }) => number)
  const packed = await db.selectFrom('readings').selectAll().where('report', 'in', numbers).execute()
  const reports = new Map(packed.map((row) => [row.report, unpackedReading(row.packed).report]))
  const none = { changed: null, published: null, fetched: null }
  return inOrderOfVersions(rows, ({ number, read_at }) => {
    const report = reports.get(number)
    return report ? versionTimes(report, read_at) : { ...none, readAt: read_at }
  })
}
