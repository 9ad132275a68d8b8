import { type Kysely, sql } from 'kysely'
import type { Entity } from '../../../../model/annotation.ts'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { Reading } from '../../../../model/reading.ts'
import { packed, unpacked } from '../adding/packed.ts'
import type { LedgerTables } from '../schema.ts'
import { days } from './days.ts'
import { type SourceName, sourceName } from './names.ts'
import { placeOf } from './word-places.ts'
import { addWords, namesOf, removeWords } from './words.ts'

type Database = Kysely<LedgerTables>
type Entities = ReadonlyMap<string, Entity>

/** The columns of a statement that follow from it. */
export function statementColumns(ledger: LedgerStatement) {
  const { statement } = ledger
  return {
    kind: statement.kind,
    quote: statement.quote,
    certainty: statement.certainty,
    said: statement.said.edtf,
    ...days(statement.said.edtf),
    start: Math.min(...statement.content.map(({ start }) => start)),
    end: Math.max(...statement.content.map(({ end }) => end)),
    packed: packed(ledger),
  }
}

/**
 * The links of a statement, and the words by which it and they are found.
 * @param day the first that the date of its report can mean.
 */
export async function addParts(
  db: Database,
  number: number,
  day: string | null,
  reading: Reading,
  entities: Entities,
  ledger: LedgerStatement,
): Promise<void> {
  await addWords(db, 'statement_words', placeOf(day, number), wordsOfStatement(ledger, entities))
  for (const { source, link, position } of linksOf(reading, entities, ledger)) {
    const { stance, certainty, channel } = link
    const { named, ...name } = source
    const cue = reading.report.text.slice(link.cue.start, link.cue.end)
    const row = {
      statement: number,
      position,
      ...name,
      named: named ? 1 : 0,
      own: position === ledger.statement.chain.length - 1 ? 1 : 0,
      cue,
      stance,
      certainty,
      channel,
    }
    const added = await db.insertInto('links').values(row).executeTakeFirstOrThrow()
    await addWords(db, 'link_words', Number(added.insertId), wordsOfLink(source, link.entity, entities))
  }
}

/** Takes away what `addParts` added. @returns the day of its report. */
export async function removeParts(
  db: Database,
  number: number,
  reading: Reading,
  entities: Entities,
): Promise<string | null> {
  const { packed: bytes, earliest } = await db
    .selectFrom('statements')
    .innerJoin('reports', 'reports.number', 'statements.report')
    .select(['statements.packed', 'reports.earliest'])
    .where('statements.number', '=', number)
    .executeTakeFirstOrThrow()
  const ledger = unpacked<LedgerStatement>(bytes)
  await removeWords(db, 'statement_words', placeOf(earliest, number), wordsOfStatement(ledger, entities))
  const rows = await db
    .selectFrom('links')
    .select(['number', 'position'])
    .where('statement', '=', number)
    .execute()
  for (const { source, link, position } of linksOf(reading, entities, ledger)) {
    const at = rows.find((one) => one.position === position)?.number
    if (at !== undefined) await removeWords(db, 'link_words', at, wordsOfLink(source, link.entity, entities))
  }
  await db.deleteFrom('links').where('statement', '=', number).execute()
  return earliest
}

/** Lets the row be another statement in the same place. Its keys stay as they are. */
export async function replaceStatement(
  db: Database,
  number: number,
  reading: Reading,
  ledger: LedgerStatement,
): Promise<void> {
  const entities = new Map(reading.layers.entities.map((entity) => [entity.id, entity]))
  const day = await removeParts(db, number, reading, entities)
  const { packed: bytes, start, end, ...columns } = statementColumns(ledger)
  await db.updateTable('statements').set(columns).where('number', '=', number).execute()
  await sql`update statements set packed = ${bytes}, start = ${start}, "end" = ${end} where number = ${number}`.execute(
    db,
  )
  await addParts(db, number, day, reading, entities, ledger)
}

/** The words by which a statement is found. */
export function wordsOfStatement({ statement }: LedgerStatement, entities: Entities): readonly string[] {
  return [
    ...new Set([statement.quote, ...statement.terms.flatMap(({ entity }) => namesOf(entity, entities))]),
  ]
}

function wordsOfLink(
  { name, source }: SourceName,
  entity: string | null,
  entities: Entities,
): readonly string[] {
  return [name, source ?? '', ...namesOf(entity, entities)]
}

function linksOf(reading: Reading, entities: Entities, { statement }: LedgerStatement) {
  return statement.chain.map((link, position) => ({
    ...{ link, position },
    source: sourceName(reading, entities, statement, link),
  }))
}
