import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchResult } from '../../../../model/ports/ledger-rows.ts'
import type { FacetName, Facets, FacetValue, SearchQuery } from '../../../../model/search.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS, matchOf, OWN, ofSource, ofStatements } from './conditions.ts'
import { statementRowsByNumber } from './statement-rows.ts'
import { numberAt } from './word-places.ts'
import { lastPlaces } from './worded-pages.ts'

type Database = Kysely<LedgerTables>

/** Facets are counted among so many of the best: enough to narrow by, and as fast in a large ledger as in a small one. */
const COUNTED = 1000

const PAGE = 20

/** Of words that more statements have, the last published so many are ranked, where nothing else narrows the search: as fast in a large ledger as in a small one. */
const RANKED = 2000

/** The statements that fulfil the query, the best first (BM25), then by address; without words, the last said first. */
export async function searchRows(db: Database, query: SearchQuery): Promise<SearchResult> {
  const { words, limit = PAGE } = query
  const match = matchOf(words)
  const most = Math.max(COUNTED + 1, limit)
  const found = await (match === null ? lastSaid(db, query, most) : ranked(db, match, query, most))
  const counted = found.slice(0, COUNTED).map(({ number }) => number)
  const page = found.slice(0, limit)
  const rows = await statementRowsByNumber(
    db,
    page.map(({ number }) => number),
  )
  return {
    hits: page.flatMap(({ number, score: relevance }) => {
      const statement = rows.get(number)
      return statement ? [{ statement, score: relevance }] : []
    }),
    total: { count: counted.length, more: found.length > COUNTED },
    facets: await facetsOf(db, counted),
  }
}

interface Found {
  readonly number: number
  readonly score: number
}

async function lastSaid(db: Database, query: SearchQuery, most: number): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`select statements.number, 0 as score
    from statements join reports on reports.number = statements.report
    where ${conditionOf(query)} order by statements.latest desc, statements.address limit ${most}`.execute(db)
  return rows
}

/** By address only those of one score at the end are told apart. */
async function ranked(
  db: Database,
  match: string,
  query: SearchQuery,
  most: number,
): Promise<readonly Found[]> {
  const { words: _words, limit: _limit, asOf, ...others } = query
  const isNarrowed = Object.values(others).some((one) => one !== undefined)
  const places = isNarrowed ? ALWAYS : await lastPlaces(db, match, asOf, RANKED)
  const { rows } = await sql<Found>`
    with found as materialized (select statements.number, -rank as score from statement_words
        cross join statements indexed by statements_narrow on statements.number = ${numberAt(sql`statement_words.rowid`)}
        cross join reports indexed by reports_narrow on reports.number = statements.report
      where statement_words match ${match} and ${places} and ${conditionOf(query)}),
    edge as materialized (select score from found order by score desc limit 1 offset ${most - 1})
    select found.number, score from found cross join statements indexed by statements_narrow on statements.number = found.number
    where score >= coalesce((select score from edge), score) order by score desc, address limit ${most}`.execute(
    db,
  )
  return rows
}

function conditionOf(query: SearchQuery): RawBuilder<boolean> {
  const { by, through, outlet, stance, certainty, kind, channel, since, until, asOf, saidUntil } = query
  const filter = {
    ...(certainty === undefined ? {} : { certainty }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(saidUntil === undefined ? {} : { saidUntil }),
  }
  const own = ownLinkOf(query)
  const all = [
    ofStatements(filter),
    own(by === undefined ? null : ofSource(matchOf(by) ?? '""')),
    own(stance === undefined ? null : sql<boolean>`links.stance = ${stance}`),
    own(channel === undefined ? null : sql<boolean>`links.channel = ${channel}`),
    through === undefined ? ALWAYS : passedOnBy(through),
    outlet === undefined ? ALWAYS : sql<boolean>`lower(reports.publication) = ${outlet.toLowerCase()}`,
    kind === undefined ? ALWAYS : sql<boolean>`statements.kind = ${kind}`,
  ]
  return sql<boolean>`(${sql.join(all, sql` and `)})`
}

/** The own link fulfils a condition. "+": where words lead to the rows, each is looked up once, and not once for each statement of the source. */
function ownLinkOf({ words }: SearchQuery) {
  const number = matchOf(words) === null ? sql`statements.number` : sql`+statements.number`
  return (condition: RawBuilder<boolean> | null): RawBuilder<boolean> =>
    condition === null
      ? ALWAYS
      : sql<boolean>`${number} in (select links.statement from links where ${condition} and ${OWN})`
}

function passedOnBy(name: string): RawBuilder<boolean> {
  const words = matchOf(name) ?? '""'
  const part = `%${name.toLowerCase().replaceAll(/[%_]/g, '')}%`
  return sql<boolean>`(statements.number in (
      select links.statement from links where ${ofSource(words)} and not (${OWN}))
    or lower(reports.publication) like ${part}
    or statements.number in (select statement from statement_citations
      join citations on citations.number = statement_citations.citation where lower(citations.outlet) like ${part}))`
}

/** Each value of a facet with how many have it: of all that is told of the statements that were found. */
const VALUES: Readonly<Record<FacetName, RawBuilder<unknown>>> = {
  outlet: sql`select publication as value, count(*) as count from told group by 1`,
  source: sql`select coalesce((select name from entity_totals where entity_totals.key = named.key), name) as value, sum(count) as count
    from (select coalesce(canonical, told.key) as key, name, count(*) as count from told
      left join merged_entities on merged_entities.key = told.key where named = 1 group by 1, 2) as named group by 1`,
  stance: sql`select stance as value, count(*) as count from told group by 1`,
  certainty: sql`select certainty as value, count(*) as count from told group by 1`,
  month: sql`select case when substr(earliest, 1, 7) = substr(latest, 1, 7) then substr(earliest, 1, 7) end as value,
    count(*) as count from told group by 1`,
  kind: sql`select kind as value, count(*) as count from told group by 1`,
}

const FACETS = ['outlet', 'source', 'stance', 'certainty', 'month', 'kind'] as const satisfies FacetName[]

/** What the statements are told apart by is read once for all facets. */
async function facetsOf(db: Database, numbers: readonly number[]): Promise<Facets> {
  const each = FACETS.map(
    (name) => sql`select ${sql.lit(name)} as facet, value, count from (
      select value, count from (${VALUES[name]}) where value is not null order by count desc, value limit 10)`,
  )
  const { rows } = await sql<FacetValue & { readonly facet: FacetName }>`
    with told as materialized (
      select statements.kind, statements.certainty, statements.earliest, statements.latest, publication, links.key, links.name, named, stance
      from json_each(${JSON.stringify(numbers)}) as found
        cross join statements indexed by statements_narrow on statements.number = found.value
        cross join reports indexed by reports_narrow on reports.number = statements.report
        left join links indexed by links_narrow on links.statement = statements.number and ${OWN})
    ${sql.join(each, sql` union all `)}`.execute(db)
  const of = (name: FacetName): readonly FacetValue[] =>
    rows.filter(({ facet }) => facet === name).map(({ value, count }) => ({ value, count }))
  return {
    ...{ outlet: of('outlet'), source: of('source'), stance: of('stance') },
    ...{ certainty: of('certainty'), month: of('month'), kind: of('kind') },
  }
}
