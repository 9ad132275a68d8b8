import { type Kysely, sql } from 'kysely'
import type { Address } from '../../../model/claim.ts'
import type { Edtf } from '../../../model/edtf.ts'
import type { LedgerEvent } from '../../../model/ledger-event.ts'
import type { ClaimRules } from '../../../model/ports.ts'
import type { Reading } from '../../../model/reading.ts'
import { knownAsOf } from './conditions.ts'
import { insertRows } from './insert-rows.ts'
import { packed, unpacked } from './packed.ts'
import type { LedgerTables } from './schema.ts'

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

/** These events, and all that share a key with one of them, by address. */
export async function eventsAlike(
  db: Database,
  addresses: readonly Address[],
  asOf?: Edtf,
): Promise<readonly LedgerEvent[]> {
  const { rows } = await sql<{ packed: Uint8Array }>`
    with asked as materialized (select number from events
      where address in (select value from json_each(${JSON.stringify(addresses)})))
    select packed from event_sketches join events on events.number = event_sketches.event
    join reports on reports.number = events.report
    where ${knownAsOf(asOf === undefined ? {} : { asOf })} and event in (
      select number from asked union
      select others.event from asked join event_keys on event_keys.event = asked.number
        join event_keys as others on others.key = event_keys.key)
    order by events.address`.execute(db)
  return rows.map(({ packed }) => unpacked<LedgerEvent>(packed))
}
