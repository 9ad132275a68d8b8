import type Database from 'libsql'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { Told } from '../../../../model/ports/ledger-store.ts'
import { wordsOfStatement } from '../asking/statement-parts.ts'
import { placeOf } from '../asking/word-places.ts'
import { wordsOfEvent } from './add-reading.ts'
import { unpacked } from './packed.ts'
import { unpackedReading } from './packed-reading.ts'

/** How many reports are held in memory at once. */
const AT_ONCE = 100

/** Writes the words of all statements and events, where none are written. To be called in a transaction. */
export function wordAnew(database: Database.Database, told: Told): void {
  const ask = <Row>(query: string) => {
    const statement = database.prepare(query)
    // The cast: each query below gives the columns of its row.
    return (...values: readonly (string | number)[]): readonly Row[] => statement.all([...values]) as Row[]
  }
  const reports = ask<{ number: number; earliest: string | null; packed: ArrayBuffer }>(
    `select number, earliest, packed from reports join readings on report = number where number > ? order by number limit ${AT_ONCE}`,
  )
  const statements = ask<{ number: number; packed: ArrayBuffer }>(
    'select number, packed from statements where report = ? order by number',
  )
  const events = ask<{ number: number; id: string }>(
    'select number, id from events where report = ? order by number',
  )
  const writer = (table: string) => database.prepare(`insert into ${table} (rowid, words) values (?, ?)`)
  const [ofStatements, ofEvents] = [writer('statement_words'), writer('event_words')]
  const [{ count: all } = { count: 0 }] = ask<{ count: number }>('select count(*) as count from reports')()
  let [done, last] = [0, 0]
  for (;;) {
    const some = reports(last)
    for (const { number: report, earliest, packed } of some) {
      const reading = unpackedReading(packed)
      const entities = new Map(reading.layers.entities.map((entity) => [entity.id, entity]))
      for (const row of statements(report)) {
        const words = wordsOfStatement(unpacked<LedgerStatement>(row.packed), entities)
        ofStatements.run([placeOf(earliest, row.number), written(words)])
      }
      for (const { number, id } of events(report)) {
        const event = reading.events.find((one) => one.id === id)
        if (event) ofEvents.run([placeOf(earliest, number), written(wordsOfEvent(event, entities))])
      }
      ;[done, last] = [done + 1, report]
    }
    if (some.length === 0) return
    told(done, all, 'reports')
  }
}

/** As `addWords` writes them. */
function written(words: readonly string[]): string {
  return words.join('\n').replaceAll('\0', '\uFFFD')
}
