import { type Kysely, sql } from 'kysely'
import type { Reading } from '../../../../model/reading.ts'
import { removeParts } from '../asking/statement-parts.ts'
import { placeOf } from '../asking/word-places.ts'
import { removeWords } from '../asking/words.ts'
import type { LedgerTables } from '../schema.ts'
import { wordsOfEvent } from './add-reading.ts'

/** The statements of other reports that were bound to it, and the keys and wordings that its own were found by, each key as often as one held it. */
interface Removed {
  readonly neighbours: readonly number[]
  readonly keys: readonly string[]
  readonly wordings: readonly string[]
}

/**
 * Takes away all rows of a report but the report's own and what people corrected: its statements, what they are to others, its events.
 * To be called in the transaction that puts another reading in its place.
 */
export async function removeReading(
  db: Kysely<LedgerTables>,
  report: number,
  reading: Reading,
): Promise<Removed> {
  const entities = new Map(reading.layers.entities.map((entity) => [entity.id, entity]))
  const rows = await db.selectFrom('statements').select('number').where('report', '=', report).execute()
  for (const { number } of rows) await removeParts(db, number, reading, entities)
  const events = await db
    .selectFrom('events')
    .innerJoin('reports', 'reports.number', 'events.report')
    .select(['events.number', 'events.id', 'reports.earliest'])
    .where('report', '=', report)
    .execute()
  for (const { number, id, earliest } of events) {
    const event = reading.events.find((one) => one.id === id)
    if (event) await removeWords(db, 'event_words', placeOf(earliest, number), wordsOfEvent(event, entities))
  }
  const { headline, text } = reading.report
  await removeWords(db, 'report_words', report, [headline ?? '', text])
  const own = sql`(select number from statements where report = ${report})`
  const neighbours = await sql<{ number: number }>`
    select right_statement as number from judgements where left_statement in ${own}
    union select left_statement from judgements where right_statement in ${own}
    union select statement from claim_statements where claim in (
      select claim from claim_statements where statement in ${own})`.execute(db)
  await removeClaims(db, report)
  await sql`delete from judgements where left_statement in ${own} or right_statement in ${own}`.execute(db)
  const { rows: keys } = await sql<{ key: string }>`delete from statement_keys
    where statement in ${own} returning key`.execute(db)
  const { rows: wordings } = await sql<{ wording: string }>`delete from statement_wordings
    where statement in ${own} returning wording`.execute(db)
  await sql`delete from statement_citations where statement in ${own}`.execute(db)
  await sql`delete from statement_ties where left_statement in ${own} or right_statement in ${own}`.execute(
    db,
  )
  await sql`delete from stale_statements where statement in ${own}`.execute(db)
  for (const table of ['event_actors', 'event_sketches', 'event_keys'])
    await sql`delete from ${sql.table(table)} where event in (select number from events where report = ${report})`.execute(
      db,
    )
  for (const table of ['events', 'citations', 'entities', 'readings', 'statements'])
    await sql`delete from ${sql.table(table)} where report = ${report}`.execute(db)
  const gone = new Set(rows.map(({ number }) => number))
  return {
    neighbours: neighbours.rows.map(({ number }) => number).filter((number) => !gone.has(number)),
    keys: keys.map(({ key }) => key),
    wordings: wordings.map(({ wording }) => wording),
  }
}

/** Its claims, whole: their other statements are gathered anew by the caller. */
async function removeClaims(db: Kysely<LedgerTables>, report: number): Promise<void> {
  const { rows } = await sql<{ claim: number; id: string; other: number | null }>`
    select claims.number as claim, claims.id, (select min(statement) from claim_statements
      where claim = claims.number and statement not in (select number from statements where report = ${report})) as other
    from claims where number in (select claim from claim_statements
      where statement in (select number from statements where report = ${report}))`.execute(db)
  await sql`delete from former_claims where statement in (select number from statements where report = ${report})`.execute(
    db,
  )
  for (const { claim, id, other } of rows) {
    await sql`delete from claim_origins where claim = ${claim}`.execute(db)
    await sql`delete from claim_statements where claim = ${claim}`.execute(db)
    await sql`delete from claims where number = ${claim}`.execute(db)
    if (other !== null)
      await sql`insert or ignore into former_claims (id, statement) values (${id}, ${other})`.execute(db)
  }
}
