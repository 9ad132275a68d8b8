import { type Kysely, sql } from 'kysely'
import { HearsayError } from '../../../model/errors.ts'
import type { ActorRow } from '../../../model/ports.ts'
import type { SourceFigures } from '../../../model/source-record.ts'
import { keysOf } from './conditions.ts'
import { entityRows } from './entity-rows.ts'
import type { LedgerTables } from './schema.ts'
import { figuresOfOutlet, figuresOfSource } from './source-figures.ts'
import { sourceRows } from './source-rows.ts'

/**
 * The entity that a key or a name means: of those who bear the words in a name the one most heard, else the one most reported of.
 * @throws HearsayError not-found
 */
export async function actorRow(db: Kysely<LedgerTables>, written: string): Promise<ActorRow> {
  const byKey =
    await sql<ActorRow>`select coalesce((select canonical from merged_entities where key = ${written}), ${written}) as key,
      name from entities where key in ${keysOf(written)} order by key = ${written} desc limit 1`.execute(db)
  if (byKey.rows[0]) return byKey.rows[0]
  const [source] = await sourceRows(db, { by: written, limit: 1 })
  if (source && /[\p{L}\p{N}]/u.test(written)) return { key: source.key, name: source.name }
  const [entity] = /[\p{L}\p{N}]/u.test(written) ? await entityRows(db, { by: written, limit: 1 }) : []
  if (entity) return { key: entity.key, name: entity.name }
  throw new HearsayError(
    'not-found',
    `The ledger knows nobody named "${written}"; "hearsay entities --by WORD" finds names, and --topic asks for words.`,
  )
}

/** What the ledger holds of an outlet or a source. @throws HearsayError not-found */
export async function figuresOf(db: Kysely<LedgerTables>, written: string): Promise<SourceFigures> {
  const { rows } = await sql<{ publication: string }>`select publication from reports
    where publication = ${written} limit 1`.execute(db)
  const [outlet] = rows
  if (outlet) return figuresOfOutlet(db, outlet.publication)
  const { key, name } = await actorRow(db, written)
  return figuresOfSource(db, key, name)
}
