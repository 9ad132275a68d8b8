import { type Kysely, sql } from 'kysely'
import type { Clocks } from '../../../../model/clocks.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { ActorRow } from '../../../../model/ports/ledger-rows.ts'
import type { SourceFigures } from '../../../../model/source-record.ts'
import type { LedgerTables } from '../schema.ts'
import { keysOf } from './conditions.ts'
import { entityRows } from './entity-rows.ts'
import { wordsOf } from './entity-totals.ts'
import { figuresOfOutlet, figuresOfSource } from './source-figures.ts'
import { sourceRows } from './source-rows.ts'

/** Of those whose phrase has the words so many are looked at for one whose name has them. */
const LOOKED_AT = 50

/**
 * The entity that a key or a name means: of those of whom a name or an alias has the words the one most heard, else the one most
 * reported of; only where no name has them, the source whose phrase in a text has ("a spokesman for Velt"), the most heard first.
 * @throws HearsayError not-found
 */
export async function actorRow(db: Kysely<LedgerTables>, written: string): Promise<ActorRow> {
  const { rows: byKey } = await sql<{ key: string; name: string | null }>`
    with asked as (select coalesce((select canonical from merged_entities where key = ${written}), ${written}) as key)
    select key, coalesce((select name from entity_totals where entity_totals.key = asked.key),
      (select max(name) from entity_totals where entity_totals.key in ${keysOf(written)})) as name from asked`.execute(
    db,
  )
  const [{ key = written, name = null } = {}] = byKey
  if (name !== null) return { key, name }
  const words = wordsOf(written)
  if (words.length > 0) {
    const sources = await sourceRows(db, { by: written, limit: LOOKED_AT })
    // The words of names are kept as they are written; those of sources are found without their accents too.
    const unaccented = sources.find(({ name }) => hasWords(name, words))
    const [named] = [await namedRow(db, words), unaccented ?? null]
      .filter((row) => row !== null)
      .sort((a, b) => b.statements - a.statements)
    const [entity] = named ? [named] : sources
    const found = entity ?? (await entityRows(db, { by: written, limit: 1 }))[0]
    if (found) return { key: found.key, name: found.name }
  }
  throw new HearsayError(
    'not-found',
    `The ledger knows nobody named "${written}"; "hearsay entities --by WORD" finds names, "hearsay dossier --topic WORDS" asks for words.`,
  )
}

interface HeardActor extends ActorRow {
  readonly statements: number
}

/** Of the entities whose names have all of these whole words the one most heard, else most mentioned. */
async function namedRow(db: Kysely<LedgerTables>, words: readonly string[]): Promise<HeardActor | null> {
  const bearers = sql`select key from entity_names
    where word in (select value from json_each(${JSON.stringify(words)})) group by key having count(*) = ${words.length}`
  const { rows } = await sql<HeardActor>`
    select coalesce(merged_entities.canonical, totals.key) as key, sum(totals.statements) as statements,
      coalesce(max(case when merged_entities.canonical = totals.key then totals.name end), max(totals.name)) as name
    from entity_totals as totals left join merged_entities on merged_entities.key = totals.key
    where totals.mentioned > 0 and totals.key in (${bearers})
    group by 1 order by sum(totals.statements) desc, sum(totals.mentioned) desc, 1 limit 1`.execute(db)
  return rows[0] ?? null
}

function hasWords(name: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(name).map(folded))
  return words.every((word) => own.has(folded(word)))
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** What the ledger holds of an outlet or a source. @throws HearsayError not-found */
export async function figuresOf(
  db: Kysely<LedgerTables>,
  written: string,
  clocks: Clocks = {},
): Promise<SourceFigures> {
  const { rows } = await sql<{ publication: string }>`select publication from reports
    where publication = ${written} collate nocase order by publication <> ${written} limit 1`.execute(db)
  const [outlet] = rows
  if (outlet) return figuresOfOutlet(db, outlet.publication, clocks)
  const { key, name } = await actorRow(db, written)
  return figuresOfSource(db, key, name, clocks)
}
