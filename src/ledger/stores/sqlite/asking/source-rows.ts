import { type Kysely, type RawBuilder, sql } from 'kysely'
import { shortAddress } from '../../../../model/address.ts'
import type { EntityType } from '../../../../model/annotation.ts'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { ReportRow, SourceRow } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS, knownAsOf, matchOf, ofReport, ofSource, ofStatements, within } from './conditions.ts'
import { following, PUBLICATION_ORDER } from './reading-order.ts'

/** The key that stands for a source, once entities are merged. */
const ENTITY = sql<string | null>`coalesce(merged_entities.canonical, links.key)`

/** Who was a link of a chain, those with most statements first. */
export async function sourceRows(
  db: Kysely<LedgerTables>,
  filter: LedgerFilter,
): Promise<readonly SourceRow[]> {
  const { by, limit, ...rest } = filter
  if (Object.values(rest).some((one) => one !== undefined)) return countedRows(db, filter, ALWAYS)
  const words = matchOf(by)
  const wanted =
    words === null ? ALWAYS : sql<boolean>`key in (select links.key from links where ${ofSource(words)})`
  const { rows } = await sql<Omit<SourceRow, 'type'> & { readonly type: string }>`
    select key, name, type, statements, reports, denials from entity_totals
    where statements > 0 and key not in (select key from merged_entities) and ${wanted}
    order by statements desc, key limit ${limit ?? -1}`.execute(db)
  // Merges are few: they are counted, since a statement may name several of one's names.
  const merged = await countedRows(
    db,
    by === undefined ? {} : { by },
    sql<boolean>`links.key in (select key from merged_entities)`,
  )
  return [...rows.map(sourceRow), ...merged]
    .sort((a, b) => b.statements - a.statements || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
}

function sourceRow(
  row: Omit<SourceRow, 'type' | 'key'> & { readonly key: string | null; readonly type: string },
): SourceRow {
  // Only the ledger itself writes the column, from values of this type.
  return { ...row, key: row.key ?? '', type: row.type as EntityType }
}

/** Counted statement by statement. */
async function countedRows(
  db: Kysely<LedgerTables>,
  filter: LedgerFilter,
  condition: RawBuilder<boolean>,
): Promise<readonly SourceRow[]> {
  const words = matchOf(filter.by)
  const { by: _by, ...rest } = filter
  const found = await db
    .selectFrom('links')
    .innerJoin('statements', 'statements.number', 'links.statement')
    .innerJoin('reports', 'reports.number', 'statements.report')
    .leftJoin('merged_entities', 'merged_entities.key', 'links.key')
    .select([
      ENTITY.as('key'),
      sql<string>`min(links.type)`.as('type'),
      sql<string>`coalesce((select name from entity_totals where entity_totals.key = ${ENTITY}), max(links.name))`.as(
        'name',
      ),
    ])
    .select([
      sql<number>`count(distinct statements.number)`.as('statements'),
      sql<number>`count(distinct reports.number)`.as('reports'),
      sql<number>`count(distinct case when links.stance = 'denies' then statements.number end)`.as('denials'),
    ])
    .where('links.key', 'is not', null)
    .where(condition)
    .where(ofStatements(rest))
    .where(words === null ? ALWAYS : ofSource(words))
    .groupBy(ENTITY)
    .orderBy('statements', 'desc')
    .orderBy(ENTITY)
    .$if(filter.limit !== undefined, (query) => query.limit(filter.limit ?? 0))
    .execute()
  return found.map(sourceRow)
}

/** Reports in the order of publication. `about` asks for words of the text, `by` for those of the publication. */
export async function reportRows(
  db: Kysely<LedgerTables>,
  filter: LedgerFilter,
): Promise<readonly ReportRow[]> {
  const words = matchOf(filter.about)
  const found = await db
    .selectFrom('reports')
    .select(['id', 'publication', 'headline', 'published'])
    .select(
      sql<number>`(select count(*) from statements where statements.report = reports.number)`.as(
        'statements',
      ),
    )
    .where(knownAsOf(filter))
    .where(ofReport(filter))
    .where(within(filter, 'reports'))
    .where(await following(db, filter.after, 'reports'))
    .where(
      words === null
        ? ALWAYS
        : sql<boolean>`reports.number in (select rowid from report_words where report_words match ${words})`,
    )
    .$if(filter.by !== undefined, (query) =>
      query.where(
        sql<boolean>`instr(lower(coalesce(reports.publication, '')), lower(${filter.by ?? ''})) > 0`,
      ),
    )
    .orderBy(PUBLICATION_ORDER)
    .orderBy('id')
    .$if(filter.limit !== undefined, (query) => query.limit(filter.limit ?? 0))
    .execute()
  return found.map((row) => ({ ...row, short: shortAddress(row.id) }))
}

/** What is open on one side says nothing of that side. */
export async function publishedBetween(
  db: Kysely<LedgerTables>,
): Promise<{ readonly first: string | null; readonly last: string | null }> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`select
    (select min(earliest) from reports where earliest > '0000-01-01') as first,
    (select max(latest) from reports where latest < '9999-12-31') as last`.execute(db)
  return rows[0] ?? { first: null, last: null }
}
