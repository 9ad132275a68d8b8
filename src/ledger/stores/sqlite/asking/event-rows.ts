import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EventStatus } from '../../../../model/annotation.ts'
import type { EventFilter, LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { EventRow } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS, allOf, certainty, knownAsOf, matchOf, ofReport, readAfter, within } from './conditions.ts'
import { OPEN_END } from './days.ts'
import { LATEST_FIRST, PUBLICATION_ORDER, type RowOrder } from './reading-order.ts'
import { rowsAtOnce } from './rows-at-once.ts'
import { numberAt } from './word-places.ts'

/** Every condition on events: `by` asks for an actor or for the source of the statement that tells of it. */
export function ofEvents(filter: EventFilter): RawBuilder<boolean> {
  const all = [
    COUNTS,
    knownAsOf(filter),
    ofReport(filter),
    within(filter, 'events'),
    told(filter),
    about(filter),
    ...others(filter),
  ]
  return allOf(all)
}

/** Events in the order of publication, report and text. */
export async function eventRows(
  db: Kysely<LedgerTables>,
  condition: RawBuilder<boolean>,
  {
    limit,
    latestFirst = false,
    soonestFirst = false,
    walk = false,
    from,
  }: RowOrder & Pick<EventFilter, 'soonestFirst'> = {},
): Promise<readonly EventRow[]> {
  // SQLite's cross join walks its left side first: a page of a long list then ends with the page.
  const all = walk
    ? sql`reports cross join events on events.report = reports.number`
    : (from ?? sql`events join reports on reports.number = events.report`)
  const order = soonestFirst
    ? sql`events.due_latest, events.address`
    : sql`${latestFirst ? LATEST_FIRST : PUBLICATION_ORDER}, reports.id, events.number`
  const where = sql`where ${condition} ${soonestFirst ? sql`and events.due_latest is not null` : sql``}`
  // Of thousands that are sorted for a page only those of the page are read whole.
  const sorted = sql`(select events.number as chosen from ${all} ${where} order by ${order} limit ${limit ?? -1})
    cross join events on events.number = chosen cross join reports on reports.number = events.report`
  const found = await rowsAtOnce<FoundEvent>(
    db,
    NAMES,
    limit === undefined || walk
      ? sql`select ${COLUMNS} from ${all} ${where} order by ${order} limit ${limit ?? -1}`
      : sql`select ${COLUMNS} from ${sorted} order by ${order}`,
  )
  return found.map(
    ([address, what, status, time, place, scheduledFor, report, publication, published, actors]) => ({
      ...{ address, report, publication, published, what, time, scheduledFor, place },
      // Only the ledger itself writes these columns, from values of these types.
      status: status as EventStatus,
      actors: JSON.parse(actors) as string[],
    }),
  )
}

const NAMES = [
  ...['address', 'what', 'status', 'time', 'place', 'scheduled_for'],
  ...['report', 'publication', 'published', 'actors'],
]

const COLUMNS = sql`events.address, events.what, events.status, events.time, events.place, events.scheduled_for,
  reports.id as report, reports.publication, reports.published,
  (select json_group_array(name) from (
    select name from event_actors where event_actors.event = events.number order by position)) as actors`

type FoundEvent = readonly [
  address: string,
  what: string,
  status: string,
  time: string | null,
  place: string | null,
  scheduledFor: string | null,
  report: string,
  publication: string | null,
  published: string,
  actors: string,
]

/** An event that a rejected statement tells of is not told. */
const COUNTS = sql<boolean>`(events.statement is null or (events.report, events.statement) not in (
  select report, id from statements where review = 'rejected'))`

function others({
  addresses,
  statuses,
  ofThese,
  soonestAfter,
  toCome,
  ...filter
}: EventFilter): readonly RawBuilder<boolean>[] {
  const told = sql<boolean>`exists (select 1 from statements where statements.report = events.report
    and statements.id = events.statement and statements.address in (select value from json_each(${JSON.stringify(addresses ?? [])})))`
  return [
    readAfter(filter),
    addresses === undefined ? ALWAYS : told,
    ofThese === undefined
      ? ALWAYS
      : sql<boolean>`events.address in (select value from json_each(${JSON.stringify(ofThese)}))`,
    soonestAfter === undefined
      ? ALWAYS
      : sql<boolean>`(events.due_latest, events.address) > (${soonestAfter.day}, ${soonestAfter.address})`,
    toCome === true
      ? sql<boolean>`(events.due_latest <> ${OPEN_END} and (reports.earliest is null or reports.earliest <= events.due_latest))`
      : ALWAYS,
    // "+": the soonest are had in the order of their days; by their status all would be sorted.
    statuses === undefined ? ALWAYS : sql<boolean>`+events.status in (${sql.join(statuses)})`,
  ]
}

function told(filter: LedgerFilter): RawBuilder<boolean> {
  const words = matchOf(filter.by)
  const told = sql<boolean>`exists (select 1 from statements
    where statements.report = events.report and statements.id = events.statement and ${certainty(filter)}
    and ${
      words === null
        ? ALWAYS
        : sql`statements.number in (
      select links.statement from links where links.number in (select rowid from link_words where link_words match ${words}))`
    })`
  return words === null && filter.certainty === undefined ? ALWAYS : told
}

function about(filter: LedgerFilter): RawBuilder<boolean> {
  const words = matchOf(filter.about)
  if (words === null) return ALWAYS
  return sql<boolean>`events.number in (select ${numberAt(sql`rowid`)} from event_words where event_words match ${words})`
}
