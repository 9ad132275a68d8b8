import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchResult } from '../../../../model/ports/ledger-rows.ts'
import type { FacetName, Facets, FacetValue, SearchQuery } from '../../../../model/search.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS, matchOf, OWN, ofSource, ofStatements } from './conditions.ts'
import { statementRowsByNumber } from './statement-rows.ts'

type Database = Kysely<LedgerTables>

/** Facets are counted among so many of the best: enough to narrow by, and as fast in a large ledger as in a small one. */
const COUNTED = 1000

const PAGE = 20

/** The statements that fulfil the query, the best first (BM25), then by address; without words, the last said first. */
export async function searchRows(db: Database, query: SearchQuery): Promise<SearchResult> {
  const { words, limit = PAGE } = query
  const match = matchOf(words)
  const condition = conditionOf(query)
  const score = match === null ? sql<number>`0` : sql<number>`-rank`
  const from =
    match === null
      ? sql`statements`
      : sql`statement_words join statements on statements.number = statement_words.rowid`
  const matches = match === null ? ALWAYS : sql<boolean>`statement_words match ${match}`
  const order =
    match === null ? sql`statements.latest desc, statements.address` : sql`score desc, statements.address`
  const found = await sql<{ number: number; score: number }>`
    select statements.number, ${score} as score from ${from} join reports on reports.number = statements.report
    where ${matches} and ${condition} order by ${order} limit ${Math.max(COUNTED + 1, limit)}`.execute(db)
  const counted = found.rows.slice(0, COUNTED).map(({ number }) => number)
  const page = found.rows.slice(0, limit)
  const rows = await statementRowsByNumber(
    db,
    page.map(({ number }) => number),
  )
  return {
    hits: page.flatMap(({ number, score: relevance }) => {
      const statement = rows.get(number)
      return statement ? [{ statement, score: relevance }] : []
    }),
    total: { count: counted.length, more: found.rows.length > COUNTED },
    facets: await facetsOf(db, counted),
  }
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
  const all = [
    ofStatements(filter),
    ownLink(by === undefined ? null : ofSource(matchOf(by) ?? '""')),
    ownLink(stance === undefined ? null : sql<boolean>`links.stance = ${stance}`),
    ownLink(channel === undefined ? null : sql<boolean>`links.channel = ${channel}`),
    through === undefined ? ALWAYS : passedOnBy(through),
    outlet === undefined ? ALWAYS : sql<boolean>`lower(reports.publication) = ${outlet.toLowerCase()}`,
    kind === undefined ? ALWAYS : sql<boolean>`statements.kind = ${kind}`,
  ]
  return sql<boolean>`(${sql.join(all, sql` and `)})`
}

function ownLink(condition: RawBuilder<boolean> | null): RawBuilder<boolean> {
  if (condition === null) return ALWAYS
  return sql<boolean>`statements.number in (select links.statement from links where ${condition} and ${OWN})`
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

const VALUES: Readonly<Record<FacetName, RawBuilder<unknown>>> = {
  outlet: sql`select reports.publication as value from found join reports on reports.number = found.report`,
  source: sql`select coalesce((select name from entity_totals where key = coalesce(merged_entities.canonical, links.key)), links.name) as value
    from found join links on links.statement = found.number and ${OWN}
    left join merged_entities on merged_entities.key = links.key where links.named = 1`,
  stance: sql`select links.stance as value from found join links on links.statement = found.number and ${OWN}`,
  certainty: sql`select certainty as value from found`,
  month: sql`select case when substr(earliest, 1, 7) = substr(latest, 1, 7) then substr(earliest, 1, 7) end as value from found`,
  kind: sql`select kind as value from found`,
}

async function facetsOf(db: Database, numbers: readonly number[]): Promise<Facets> {
  const asked = JSON.stringify(numbers)
  const count = async (name: FacetName): Promise<readonly FacetValue[]> => {
    const { rows } = await sql<FacetValue>`
      with found as (select * from statements where number in (select value from json_each(${asked})))
      select value, count(*) as count from (${VALUES[name]}) where value is not null
      group by value order by count desc, value limit 10`.execute(db)
    return rows
  }
  return {
    outlet: await count('outlet'),
    source: await count('source'),
    stance: await count('stance'),
    certainty: await count('certainty'),
    month: await count('month'),
    kind: await count('kind'),
  }
}
