import { type Kysely, sql } from 'kysely'
import type { Entity } from '../../../../model/annotation.ts'
import type { LedgerTables } from '../schema.ts'

type WordsTable = 'report_words' | 'statement_words' | 'link_words' | 'event_words'

/** Lets a row be found by these words. */
export async function addWords(
  db: Kysely<LedgerTables>,
  table: WordsTable,
  rowid: number,
  words: readonly string[],
): Promise<void> {
  await sql`insert into ${sql.table(table)} (rowid, words) values (${rowid}, ${words.join('\n')})`.execute(db)
}

/**
 * The reverse of `addWords`, with the same words: FTS5 keeps no text of its own here and must be told what it indexed
 * (https://sqlite.org/fts5.html#the_delete_command).
 */
export async function removeWords(
  db: Kysely<LedgerTables>,
  table: WordsTable,
  rowid: number,
  words: readonly string[],
): Promise<void> {
  await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rowid, words)
    values ('delete', ${rowid}, ${words.join('\n')})`.execute(db)
}

/** All that an entity is called in a report. */
export function namesOf(id: string | null, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const entity = id === null ? undefined : entities.get(id)
  return entity ? [entity.name, ...entity.aliases] : []
}
