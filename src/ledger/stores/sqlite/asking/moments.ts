import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { DaySpan, Moment, MomentPlace } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { ALWAYS, ofStatements } from './conditions.ts'
import { OPEN_END, OPEN_START } from './days.ts'
import { ofEvents } from './event-rows.ts'

type Database = Kysely<LedgerTables>
type Kind = Moment['kind']

/** What is said, and what happens: where each has its days. */
interface Told {
  readonly kind: Kind
  readonly table: RawBuilder<unknown>
  readonly when: RawBuilder<unknown>
  readonly earliest: RawBuilder<unknown>
  readonly latest: RawBuilder<unknown>
  readonly condition: (filter: LedgerFilter) => RawBuilder<boolean>
}

const TOLD: readonly Told[] = [
  {
    kind: 'event',
    table: sql`events`,
    when: sql`coalesce(events.scheduled_for, events.time)`,
    earliest: sql`events.due_earliest`,
    latest: sql`events.due_latest`,
    condition: (filter) =>
      sql<boolean>`coalesce(events.scheduled_for, events.time) is not null and ${ofEvents(filter)}`,
  },
  {
    kind: 'said',
    table: sql`statements`,
    when: sql`statements.said`,
    earliest: sql`statements.earliest`,
    latest: sql`statements.latest`,
    condition: ofStatements,
  },
]

export interface MomentPage {
  readonly limit?: number | undefined
  /** Only what follows it. */
  readonly after?: MomentPlace | undefined
}

/**
 * When what the filter finds was said, happens or is to happen, by the first day that each can mean, then the last, the kind, the address. What has
 * no day comes last; events without a date are left out.
 */
export async function momentRows(
  db: Database,
  filter: LedgerFilter,
  { limit, after }: MomentPage,
): Promise<readonly MomentPlace[]> {
  const found: MomentPlace[] = []
  for (const told of TOLD)
    for (const stretch of stretchesOf(told)) {
      const enough =
        found.filter(({ first }) => first < OPEN_END).length >= (limit ?? Number.POSITIVE_INFINITY)
      // What has no day comes behind all that has one.
      if (stretch.isUndated && enough) continue
      found.push(...(await rowsOf(db, told, stretch, filter, { limit, after })))
    }
  return found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, limit)
}

/** Rows whose first and last day are had in one way, so that they are walked through in the order of their index. */
interface Stretch {
  readonly where: RawBuilder<boolean>
  readonly first: RawBuilder<unknown>
  readonly last: RawBuilder<unknown>
  readonly isUndated?: true
}

/** Of a time with one open end the other is all that is known. */
function stretchesOf({ earliest, latest }: Told): readonly Stretch[] {
  return [
    {
      where: sql<boolean>`${earliest} is not null and ${earliest} <> ${OPEN_START}`,
      first: earliest,
      last: sql`case ${latest} when ${OPEN_END} then ${earliest} else ${latest} end`,
    },
    { where: sql<boolean>`${earliest} = ${OPEN_START}`, first: latest, last: latest },
    {
      where: sql<boolean>`${earliest} is null`,
      first: sql`${OPEN_END}`,
      last: sql`${OPEN_END}`,
      isUndated: true,
    },
  ]
}

async function rowsOf(
  db: Database,
  { kind, table, when, condition }: Told,
  { where, first, last }: Stretch,
  filter: LedgerFilter,
  { limit, after }: MomentPage,
): Promise<readonly MomentPlace[]> {
  const { rows } = await sql<Omit<MomentPlace, 'kind'>>`
    select ${table}.address, ${when} as "when", ${first} as first, ${last} as last
    from ${table} cross join reports on reports.number = ${table}.report
    where ${where} and ${after === undefined ? ALWAYS : beyond(after, kind, table, first, last)} and ${condition(filter)}
    order by ${first}, ${last}, ${table}.address limit ${limit ?? -1}`.execute(db)
  return rows.map((row) => ({ ...row, kind }))
}

function beyond(
  after: MomentPlace,
  kind: Kind,
  table: RawBuilder<unknown>,
  first: RawBuilder<unknown>,
  last: RawBuilder<unknown>,
): RawBuilder<boolean> {
  const sameDays =
    kind === after.kind ? sql`${table}.address > ${after.address}` : kind > after.kind ? sql`1` : sql`0`
  return sql<boolean>`${first} >= ${after.first} and (${first} > ${after.first}
    or ${last} > ${after.last} or (${last} = ${after.last} and ${sameDays}))`
}

function orderOf({ first, last, kind, address }: MomentPlace): string {
  return `${first} ${last} ${kind} ${address}`
}

/** How many of what the filter finds have the same first and last day. */
export async function daySpans(db: Database, filter: LedgerFilter): Promise<readonly DaySpan[]> {
  const { asOf, saidUntil, report, outlet, since, until, readAfter } = filter
  // Without a word on reports the indexes of days tell it.
  const isOfReports = [asOf, saidUntil, report, outlet, since, until, readAfter].some(
    (one) => one !== undefined,
  )
  const spans: DaySpan[] = []
  for (const { table, earliest, latest, condition } of TOLD) {
    const among = isOfReports ? sql`${table} cross join reports on reports.number = ${table}.report` : table
    const { rows } = await sql<{ earliest: string | null; latest: string | null; count: number }>`
      select ${earliest} as earliest, ${latest} as latest, count(*) as count from ${among}
      where ${condition(filter)} group by 1, 2`.execute(db)
    for (const { earliest, latest, count } of rows) spans.push({ ...daysOf(earliest, latest), count })
  }
  return spans
}

function daysOf(earliest: string | null, latest: string | null) {
  if (earliest === null || latest === null) return { first: OPEN_END, last: OPEN_END }
  const first = earliest === OPEN_START ? latest : earliest
  return { first, last: latest === OPEN_END ? first : latest }
}
