import { type Kysely, type RawBuilder, sql } from 'kysely'
import { dayRange, type Edtf } from '../../../../model/edtf.ts'
import type { EventFilter, LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { LedgerTables } from '../schema.ts'
import { keysOf, matchOf, OWN } from './conditions.ts'
import { numbersAtOnce } from './rows-at-once.ts'
import { numberAt, placeBehind, placeOf, startOfDay, UNDATED_PLACE } from './word-places.ts'

type Database = Kysely<LedgerTables>

/** Statements or events, and where their words are. */
export interface Worded {
  readonly rows: 'statements' | 'events'
  readonly words: 'statement_words' | 'event_words'
}

export const STATEMENTS: Worded = { rows: 'statements', words: 'statement_words' }
export const EVENTS: Worded = { rows: 'events', words: 'event_words' }

/** Whether words narrow a list most of all: then a part of it is had from the end of what has the words. */
export function isWorded(filter: EventFilter): boolean {
  const { about, by, source, addresses, report, readAfter, ofThese, statuses, soonestFirst } = filter
  const others = [by, source, addresses, report, readAfter, ofThese, statuses, soonestFirst]
  return about !== undefined && matchOf(about) !== null && others.every((one) => one === undefined)
}

interface Part {
  readonly limit: number
  readonly latestFirst: boolean
  /** The first day on which a row of the part can be; it is looked for from there. */
  readonly from?: string | null
}

/**
 * A condition on the words' places, by which no row of the part is left out and few others are in: the part ends on the day of the last row that is found
 * when they are gone through by day.
 * @param condition what the rows have to fulfil besides their words.
 */
export async function placesOfPart(
  db: Database,
  { rows, words }: Worded,
  filter: LedgerFilter,
  condition: RawBuilder<boolean>,
  { limit, latestFirst, from }: Part,
): Promise<RawBuilder<boolean>> {
  const match = matchOf(filter.about) ?? '""'
  const begin = from === undefined ? 0 : startOfDay(placeOf(from, 0))
  const edge = async (within: RawBuilder<boolean>): Promise<number | null> => {
    const place = sql`${sql.table(words)}.rowid`
    const { rows: found } = await sql<{ place: number }>`
      select ${place} as place from ${sql.table(words)}
        cross join ${sql.table(rows)} indexed by ${sql.ref(`${rows}_narrow`)} on ${sql.ref(`${rows}.number`)} = ${numberAt(place)}
        cross join reports indexed by reports_narrow on reports.number = ${sql.ref(`${rows}.report`)}
      where ${sql.table(words)} match ${match} and ${within} and ${condition}
      order by ${place} ${latestFirst ? sql`desc` : sql`asc`} limit 1 offset ${limit - 1}`.execute(db)
    return found[0]?.place ?? null
  }
  const own = (where: RawBuilder<boolean>) =>
    sql<boolean>`${sql.ref(`${rows}.number`)} in (select ${numberAt(sql`rowid`)} from ${sql.table(words)}
      where ${sql.table(words)} match ${match} and ${where})`
  const few = await numbersOfFew(db, words, match)
  if (few !== null)
    return sql<boolean>`${sql.ref(`${rows}.number`)} in (select value from json_each(${JSON.stringify(few)}))`
  if (!latestFirst) {
    const last = await edge(sql<boolean>`${sql.table(words)}.rowid >= ${integer(begin)}`)
    return own(
      last === null
        ? sql<boolean>`rowid >= ${integer(begin)}`
        : sql<boolean>`rowid >= ${integer(begin)} and rowid < ${integer(startOfDay(last) + DAY)}`,
    )
  }
  // What has no date comes last here too.
  const last = await edge(sql<boolean>`${sql.table(words)}.rowid < ${integer(UNDATED_PLACE)}`)
  return own(
    last === null
      ? sql<boolean>`rowid >= 0`
      : sql<boolean>`rowid >= ${integer(startOfDay(last))} and rowid < ${integer(UNDATED_PLACE)}`,
  )
}

/** Of fewer rows than this all are looked at: the words are then gone through once. */
const FEW = 200

async function numbersOfFew(
  db: Database,
  words: Worded['words'],
  match: string,
): Promise<readonly number[] | null> {
  const numbers = await numbersAtOnce(
    db,
    sql`select ${numberAt(sql`rowid`)} as number from ${sql.table(words)}
      where ${sql.table(words)} match ${match} limit ${FEW}`,
  )
  return numbers.length < FEW ? numbers : null
}

/** A number is bound as a real one, and FTS5 passes over rows by whole ones alone. */
function integer(value: number): RawBuilder<number> {
  return sql<number>`cast(${value} as integer)`
}

/** From the first place of a day to that of the next. */
const DAY = placeBehind('2000-01-01') - placeOf('2000-01-01', 0)

/** A condition on the words' places: of those that were known by a day, and have a date, the last so many; all of a day at the beginning. */
export async function lastPlaces(
  db: Database,
  match: string,
  asOf: Edtf | undefined,
  most: number,
): Promise<RawBuilder<boolean>> {
  const day = asOf === undefined ? null : dayRange(asOf).latest
  const behind = day === null ? UNDATED_PLACE : placeBehind(day)
  const { rows } = await sql<{ place: number }>`select rowid as place from statement_words
    where statement_words match ${match} and rowid < ${integer(behind)} order by rowid desc limit 1 offset ${most - 1}`.execute(
    db,
  )
  const [first] = rows
  return first === undefined
    ? sql<boolean>`1`
    : sql<boolean>`statement_words.rowid >= ${integer(startOfDay(first.place))} and statement_words.rowid < ${integer(UNDATED_PLACE)}`
}

/** How many statements have the words, were known by a day, and are not of a source: counted in the index of the words, but for those few of which it cannot tell. */
export async function countWorded(db: Database, { about, asOf, notSource }: LedgerFilter): Promise<number> {
  const match = matchOf(about) ?? '""'
  const day = asOf === undefined ? null : dayRange(asOf).latest
  const known =
    day === null
      ? sql<boolean>`1`
      : sql<boolean>`(rowid < ${integer(placeBehind(day))} or rowid >= ${integer(UNDATED_PLACE)})`
  // A report of which the day is not told exactly can have been known later than its place says.
  const later =
    day === null
      ? sql``
      : sql`union select statements.number from reports cross join statements on statements.report = reports.number
          where reports.known > ${day} and (reports.earliest <= ${day} or reports.earliest is null)`
  const own =
    notSource === undefined
      ? sql``
      : sql`union select links.statement from links where links.key in ${keysOf(notSource)} and ${OWN}`
  const apart = sql`select number from statements where review = 'rejected' ${later} ${own}`
  const { rows } = await sql<{ count: number }>`
    with apart as materialized (${apart})
    select case when exists (select 1 from apart)
      then (select count(*) from statement_words where statement_words match ${match} and ${known}
        and ${numberAt(sql`rowid`)} not in (select number from apart))
      else (select count(*) from statement_words where statement_words match ${match} and ${known}) end as count`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
