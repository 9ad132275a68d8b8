import type { Insertable, Kysely } from 'kysely'
import { addressOf } from '../../../../model/address.ts'
import type { Entity } from '../../../../model/annotation.ts'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { Reading } from '../../../../model/reading.ts'
import type { Event } from '../../../../model/statement.ts'
import { days } from '../asking/days.ts'
import type { KeptRole } from '../asking/entity-roles.ts'
import { addTotals } from '../asking/entity-totals.ts'
import { addParts, statementColumns } from '../asking/statement-parts.ts'
import { placeOf } from '../asking/word-places.ts'
import { addWords, namesOf } from '../asking/words.ts'
import type { LedgerTables } from '../schema.ts'
import { insertRows } from './insert-rows.ts'
import { packedReading } from './packed-reading.ts'

type Database = Kysely<LedgerTables>

/** The report's row number, or `null` where it is there already. */
export async function addReport(
  db: Database,
  { report, layers }: Reading,
  readAt: string,
): Promise<number | null> {
  const { edtf, from } = layers.published
  const { earliest, latest } = days(edtf)
  const row = await db
    .insertInto('reports')
    .values({
      id: report.id,
      publication: report.publication,
      volume: report.volume,
      issue: report.issue,
      headline: report.headline,
      url: report.url,
      published: edtf,
      published_from: from,
      earliest,
      latest,
      known: latest ?? readAt.slice(0, 10),
      read_at: readAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return row.numInsertedOrUpdatedRows === 0n ? null : Number(row.insertId)
}

/** Everything of a reading but its judgements, and what its statements are found by. */
export async function addReading(
  db: Database,
  report: number,
  reading: Reading,
  statements: readonly LedgerStatement[],
): Promise<void> {
  const entities = new Map(reading.layers.entities.map((entity) => [entity.id, entity]))
  await insertRows(db, 'readings', [{ report, packed: packedReading(reading) }])
  const { headline, text } = reading.report
  await addWords(db, 'report_words', report, [headline ?? '', text])
  const rolesOf = rolesByEntity(reading)
  await insertRows(
    db,
    'entities',
    reading.layers.entities.map((entity) => entityRow(report, entity, entities, rolesOf)),
  )
  const citations = new Map<string, number>()
  for (const citation of reading.layers.citations) {
    const { id, outlet, date, start, end } = citation
    const row = { report, id, outlet, date, ...days(date), start, end }
    const added = await db.insertInto('citations').values(row).executeTakeFirstOrThrow()
    citations.set(id, Number(added.insertId))
  }
  for (const statement of statements) await addStatement(db, report, reading, statement, entities, citations)
  for (const event of reading.events) await addEvent(db, report, reading, event, entities)
  await addTotals(db, report, reading.layers.entities)
}

async function addStatement(
  db: Database,
  report: number,
  reading: Reading,
  ledger: LedgerStatement,
  entities: ReadonlyMap<string, Entity>,
  citations: ReadonlyMap<string, number>,
): Promise<void> {
  const { statement, address } = ledger
  const added = await db
    .insertInto('statements')
    .values({ report, id: statement.id, address, ...statementColumns(ledger) })
    .executeTakeFirstOrThrow()
  const number = Number(added.insertId)
  await addParts(db, number, days(reading.layers.published.edtf).earliest, reading, entities, ledger)
  await insertRows(
    db,
    'statement_citations',
    [...new Set(statement.citations)].flatMap((id) => {
      const citation = citations.get(id)
      return citation === undefined ? [] : [{ statement: number, citation }]
    }),
  )
}

/** The words by which an event is found. */
export function wordsOfEvent(event: Event, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const place = event.place === null ? null : (entities.get(event.place)?.name ?? event.place)
  return [event.what, place ?? '', ...event.actors.flatMap(({ entity }) => namesOf(entity, entities))]
}

async function addEvent(
  db: Database,
  report: number,
  reading: Reading,
  event: Event,
  entities: ReadonlyMap<string, Entity>,
): Promise<void> {
  const time = days(event.time)
  const due = days(event.scheduledFor ?? event.time)
  const place = event.place === null ? null : (entities.get(event.place)?.name ?? event.place)
  const added = await db
    .insertInto('events')
    .values({
      report,
      id: event.id,
      address: addressOf(reading.report.id, event.id),
      what: event.what,
      type: event.type,
      status: event.status,
      place,
      time: event.time,
      earliest: time.earliest,
      latest: time.latest,
      scheduled_for: event.scheduledFor,
      due_earliest: due.earliest,
      due_latest: due.latest,
      statement: event.statement,
      start: event.start,
      end: event.end,
    })
    .executeTakeFirstOrThrow()
  const number = Number(added.insertId)
  const actors = event.actors.map(({ role, entity }, position) => {
    const meant = entities.get(entity)
    return { event: number, position, role, key: meant?.key ?? entity, name: meant?.name ?? entity }
  })
  await insertRows(db, 'event_actors', actors)
  const day = days(reading.layers.published.edtf).earliest
  await addWords(db, 'event_words', placeOf(day, number), wordsOfEvent(event, entities))
}

function entityRow(
  report: number,
  entity: Entity,
  entities: ReadonlyMap<string, Entity>,
  rolesOf: ReadonlyMap<string, readonly KeptRole[]>,
): Insertable<LedgerTables['entities']> {
  const { id, key, type, name, aliases, iso3166, wikidata } = entity
  const members = (entity.members ?? []).map((member) => entities.get(member)?.key ?? '')
  return {
    ...{ report, id, key, type, name, aliases: JSON.stringify(aliases), iso3166, wikidata },
    roles: JSON.stringify(rolesOf.get(id) ?? []),
    members: JSON.stringify(members.filter((member) => member !== '')),
  }
}

/** What each entity is in this report, once however often it is said; the words are those of the first time. */
function rolesByEntity({ layers }: Reading): ReadonlyMap<string, readonly KeptRole[]> {
  const found = new Map<string, KeptRole[]>()
  for (const { entity, title, state, from, until } of layers.toldRoles ?? []) {
    const own = found.get(entity) ?? []
    found.set(entity, own)
    const known = own.some((one) => one.title === title && one.state === state)
    if (!known && own.length < MOST_ROLES) own.push({ title, state, from, until })
  }
  return found
}

/** Nobody has more in one report. */
const MOST_ROLES = 20
