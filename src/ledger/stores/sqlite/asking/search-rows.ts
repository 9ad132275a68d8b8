import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchResult } from '../../../../model/ports/ledger-rows.ts'
import type { Facets, FacetValue, SearchQuery } from '../../../../model/search.ts'
import type { LedgerTables } from '../schema.ts'
import { askedOnce } from './asked-once.ts'
import { ALWAYS, matchOf, OWN, ofSource, ofStatements } from './conditions.ts'
import { numbersAtOnce, rowsAtOnce } from './rows-at-once.ts'
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
  const { limit = PAGE, ...asked } = query
  // However many are shown, at once or part by part, they are ranked and counted once.
  const { found, facets } = await (limit > COUNTED
    ? rankedWithFacets(db, asked, limit)
    : askedOnce(
        db,
        'search',
        asked,
        () => rankedWithFacets(db, asked, COUNTED + 1),
        ({ found }) => Math.ceil(found.length / NUMBERS_AS_ROW),
      ))
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
    total: { count: Math.min(COUNTED, found.length), more: found.length > COUNTED },
    facets,
  }
}

/** So many numbers take the room of a row. */
const NUMBERS_AS_ROW = 20

async function rankedWithFacets(db: Database, query: SearchQuery, most: number) {
  const match = matchOf(query.words)
  const found = await (match === null ? lastSaid(db, query, most) : ranked(db, match, query, most))
  const counted = found.slice(0, COUNTED).map(({ number }) => number)
  return { found, facets: await facetsOf(db, counted) }
}

interface Found {
  readonly number: number
  readonly score: number
}

async function lastSaid(db: Database, query: SearchQuery, most: number): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`select statements.number, 0 as score
    from statements join reports on reports.number = statements.report
    where ${conditionOf(query, false)} order by statements.latest desc, statements.address limit ${most}`.execute(
    db,
  )
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
  const { by, outlet, through, saidUntil } = query
  const own = by === undefined ? ALWAYS : isOneOf(await statementsOfSource(db, by))
  const asksOfReports = [asOf, outlet, through, saidUntil].some((one) => one !== undefined)
  const { rows } = await sql<Found>`
    with found as materialized (select statements.number, -rank as score from statement_words
        cross join statements indexed by statements_narrow on statements.number = ${numberAt(sql`statement_words.rowid`)}
        ${asksOfReports ? sql`cross join reports indexed by reports_narrow on reports.number = statements.report` : sql``}
      where statement_words match ${match} and ${places} and ${own} and ${conditionOf(query, true)}),
    edge as materialized (select score from found order by score desc limit 1 offset ${most - 1})
    select found.number, score from found cross join statements indexed by statements_narrow on statements.number = found.number
    where score >= coalesce((select score from edge), score) order by score desc, address limit ${most}`.execute(
    db,
  )
  return rows
}

/** The numbers of the own statements of whoever bears a name: found once for all words. */
function statementsOfSource(db: Database, name: string): Promise<readonly number[]> {
  const find = () =>
    numbersAtOnce(
      db,
      sql`select links.statement as number from links where ${ofSource(matchOf(name) ?? '""')} and ${OWN}`,
    )
  return askedOnce(db, 'statements of a source', name, find, (found) =>
    Math.ceil(found.length / NUMBERS_AS_ROW),
  )
}

/** Asked where the words are, before what has them is looked up. */
function isOneOf(numbers: readonly number[]): RawBuilder<boolean> {
  return sql<boolean>`${numberAt(sql`statement_words.rowid`)} in (select value from json_each(${JSON.stringify(numbers)}))`
}

/** Every condition but the words; where they lead to the rows, `by` too is asked elsewhere. */
function conditionOf(query: SearchQuery, isWorded: boolean): RawBuilder<boolean> {
  const { by, through, outlet, stance, certainty, kind, channel, since, until, asOf, saidUntil } = query
  const filter = {
    ...(certainty === undefined ? {} : { certainty }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(saidUntil === undefined ? {} : { saidUntil }),
  }
  // "+": where words lead to the rows, each is looked up once, and not once for each statement of the source.
  const number = isWorded ? sql`+statements.number` : sql`statements.number`
  const own = (condition: RawBuilder<boolean>) =>
    sql<boolean>`${number} in (select links.statement from links where ${condition} and ${OWN})`
  const all = [
    ofStatements(filter, isWorded),
    by === undefined || isWorded ? ALWAYS : own(ofSource(matchOf(by) ?? '""')),
    stance === undefined ? ALWAYS : own(sql<boolean>`links.stance = ${stance}`),
    channel === undefined ? ALWAYS : own(sql<boolean>`links.channel = ${channel}`),
    through === undefined ? ALWAYS : passedOnBy(through),
    outlet === undefined ? ALWAYS : sql<boolean>`lower(reports.publication) = ${outlet.toLowerCase()}`,
    kind === undefined ? ALWAYS : sql<boolean>`statements.kind = ${kind}`,
  ]
  return sql<boolean>`(${sql.join(all, sql` and `)})`
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

/** What the statements are told apart by is read once for all facets. */
async function facetsOf(db: Database, numbers: readonly number[]): Promise<Facets> {
  const told = await rowsAtOnce<Told>(
    db,
    ['publication', 'key', 'name', 'named', 'stance', 'certainty', 'month', 'kind'],
    sql`select publication, coalesce(canonical, links.key) as key, links.name, named, stance, statements.certainty,
        case when substr(statements.earliest, 1, 7) = substr(statements.latest, 1, 7) then substr(statements.earliest, 1, 7) end as month, kind
      from json_each(${JSON.stringify(numbers)}) as found
        cross join statements indexed by statements_narrow on statements.number = found.value
        cross join reports indexed by reports_narrow on reports.number = statements.report
        left join links indexed by links_narrow on links.statement = statements.number and ${OWN}
        left join merged_entities on merged_entities.key = links.key`,
  )
  const count = (facetOf: (row: Told) => string | null) => {
    const counts = new Map<string, number>()
    for (const row of told) {
      const value = facetOf(row)
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return mostOf(counts)
  }
  return {
    ...{ outlet: count(([publication]) => publication), source: await sourcesOf(db, told) },
    ...{ stance: count((row) => row[4]), certainty: count((row) => row[5]) },
    ...{ month: count((row) => row[6]), kind: count((row) => row[7]) },
  }
}

/** Of one statement what it is told apart by. */
type Told = readonly [
  publication: string | null,
  key: string | null,
  name: string | null,
  named: number | null,
  stance: string | null,
  certainty: string,
  month: string | null,
  kind: string,
]

/** Sources by the names under which they are shown. */
async function sourcesOf(db: Database, told: readonly Told[]): Promise<readonly FacetValue[]> {
  const keys = [...new Set(told.flatMap(([, key, , named]) => (named === 1 && key !== null ? [key] : [])))]
  const rows = await rowsAtOnce<readonly [key: string, name: string]>(
    db,
    ['key', 'name'],
    sql`select entity_totals.key, entity_totals.name from json_each(${JSON.stringify(keys)}) as asked
      cross join entity_totals on entity_totals.key = asked.value`,
  )
  const shown = new Map(rows)
  const counts = new Map<string, number>()
  for (const [, key, name, named] of told) {
    const value = (key === null ? undefined : shown.get(key)) ?? name
    if (named === 1 && value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return mostOf(counts)
}

const SHOWN = 10

/** In the order of SQLite's texts, as lists have it: by their code points. */
function mostOf(counts: ReadonlyMap<string, number>): readonly FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count, bytes: Buffer.from(value) }))
    .sort((a, b) => b.count - a.count || Buffer.compare(a.bytes, b.bytes))
    .slice(0, SHOWN)
    .map(({ value, count }) => ({ value, count }))
}
