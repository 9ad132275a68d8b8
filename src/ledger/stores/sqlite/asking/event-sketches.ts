import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import type { Address } from '../../../../model/claim.ts'
import type { Edtf } from '../../../../model/edtf.ts'
import type { LedgerEvent } from '../../../../model/ledger-event.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Reading } from '../../../../model/reading.ts'
import { insertRows } from '../adding/insert-rows.ts'
import { keptUnpacked } from '../adding/kept-unpacked.ts'
import { packed, unpacked } from '../adding/packed.ts'
import type { LedgerTables } from '../schema.ts'
import { knownAsOf } from './conditions.ts'
import { NARROW_EVENTS, NARROW_REPORTS } from './narrow-rows.ts'
import { numbersAtOnce } from './rows-at-once.ts'

type Database = Kysely<LedgerTables>

/** Keeps what the events of a report, which are there already, are compared by. */
export async function addSketches(
  db: Database,
  rules: ClaimRules,
  report: number,
  reading: Reading,
): Promise<void> {
  const rows = await db
    .selectFrom('events')
    .select(['number', 'address'])
    .where('report', '=', report)
    .execute()
  const numberOf = new Map(rows.map(({ number, address }) => [address, number]))
  const events = rules.events(reading).flatMap((event) => {
    const number = numberOf.get(event.address)
    return number === undefined ? [] : [{ event, number }]
  })
  await insertRows(
    db,
    'event_sketches',
    events.map(({ event, number }) => ({ event: number, packed: packed(event) })),
  )
  await insertRows(
    db,
    'event_keys',
    events.flatMap(({ event, number }) =>
      [...new Set(rules.eventKeys(event))].map((key) => ({ key, event: number })),
    ),
  )
}

/** How many others are looked at for each event that is asked for, and how many at least. */
const OTHERS_EACH = 8
const LEAST_OTHERS = 300
/** A key that more events share tells nothing of which they are. */
const MOST_SHARING = 64

/**
 * These events, and those that share keys with them, by address: where they are many, those that share most. A story shares a dozen keys with itself,
 * and one or two with the rest of an archive; keys that many events share by then are left aside.
 */
export async function eventsAlike(
  db: Database,
  addresses: readonly Address[],
  asOf?: Edtf,
): Promise<readonly LedgerEvent[]> {
  if (addresses.length === 0) return []
  const known = knownAsOf(asOf === undefined ? {} : { asOf })
  // Few share most keys whatever the day: their index alone tells so. The others are counted as of the day.
  const knownToo =
    asOf === undefined
      ? sql``
      : sql`or ${MOST_SHARING} >= (select count(*) from (
      select 1 from event_keys as held cross join ${NARROW_EVENTS} on events.number = held.event
        cross join ${NARROW_REPORTS} on reports.number = events.report
      where held.key = keys.key and ${known} limit ${MOST_SHARING + 1}))`
  const found = await numbersAtOnce(
    db,
    sql`with asked as materialized (select number from events
      where address in (select value from json_each(${JSON.stringify(addresses)}))),
    keys as materialized (select distinct key from asked cross join event_keys on event_keys.event = asked.number),
    telling as materialized (select key from keys where ${MOST_SHARING} >= (select count(*) from (
        select 1 from event_keys as held where held.key = keys.key limit ${MOST_SHARING + 1}))
      ${knownToo})
    select number from asked union
      select event from (select event from
        (select others.event, count(*) as shared from telling
          cross join event_keys as others on others.key = telling.key group by others.event) as alike
        cross join ${NARROW_EVENTS} on events.number = alike.event cross join ${NARROW_REPORTS} on reports.number = events.report
        where ${known} order by shared desc, events.address
        limit ${Math.max(LEAST_OTHERS, OTHERS_EACH * addresses.length)})`,
  )
  // Asked by number: else SQLite goes through all events in the order of their addresses.
  const { rows } = await sql<{ number: number; packed: Uint8Array; address: Address }>`
    select events.number, packed, address from (select value from json_each(${JSON.stringify(found)}))
      cross join event_sketches on event_sketches.event = value
      cross join ${NARROW_EVENTS} on events.number = value cross join ${NARROW_REPORTS} on reports.number = events.report
    where ${known}`.execute(db)
  return [...rows]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ number, packed }) => unpackedEvent(number, packed))
}

/** About 3 kB each. */
const MOST_KEPT = 12_000

const unpackedEvent = keptUnpacked(MOST_KEPT, (bytes) => ofOneReport(unpacked<LedgerEvent>(bytes)))

type About = LedgerEvent['sketch']['about']

/** Of the last reports whose events were unpacked what each is about: its events share one list. */
const abouts = new Map<string, About>()
const MOST_REPORTS = 3000

function ofOneReport(event: LedgerEvent): LedgerEvent {
  const { about } = event.sketch
  const known = abouts.get(event.report)
  if (known && isDeepStrictEqual(known, about)) return { ...event, sketch: { ...event.sketch, about: known } }
  if (abouts.size >= MOST_REPORTS) abouts.clear()
  abouts.set(event.report, about)
  return event
}
