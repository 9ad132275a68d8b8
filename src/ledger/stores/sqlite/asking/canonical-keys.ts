import { type Kysely, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { LedgerTables } from '../schema.ts'
import { stateOf } from './ledger-state.ts'

/** Of these entity keys those that were merged into another, each with the one that stands for it. */
export async function canonicalKeys(
  db: Kysely<LedgerTables>,
  keys: () => Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  if (!(await isAnyMerged(db))) return NONE
  const asked = JSON.stringify([...new Set(keys())])
  const { rows } = await sql<{ key: string; canonical: string }>`
    select key, canonical from merged_entities
    where key <> canonical and key in (select value from json_each(${asked}))`.execute(db)
  return new Map(rows.map(({ key, canonical }) => [key, canonical]))
}

/** Most ledgers have merged nobody, or few: asked for each page of statements, so that must cost little. */
export async function isAnyMerged(db: Kysely<LedgerTables>): Promise<boolean> {
  const state = stateOf(db)
  state.isMerged ??= await isMergedIn(db)
  return state.isMerged
}

async function isMergedIn(db: Kysely<LedgerTables>): Promise<boolean> {
  const { rows } = await sql<{ some: number }>`select exists (
    select 1 from merged_entities where key <> canonical) as some`.execute(db)
  return rows[0]?.some === 1
}

const NONE: ReadonlyMap<string, string> = new Map()

/** The statements with the keys that stand for merged entities: what judging and gathering see. */
export async function withCanonicalKeys<Row extends LedgerStatement>(
  db: Kysely<LedgerTables>,
  statements: readonly Row[],
): Promise<readonly Row[]> {
  const merged = await canonicalKeys(db, () =>
    statements.flatMap(({ entityKeys, about }) => [...Object.values(entityKeys), ...(about?.names ?? [])]),
  )
  return merged.size === 0 ? statements : statements.map((statement) => replaced(statement, merged))
}

function replaced<Row extends LedgerStatement>(statement: Row, merged: ReadonlyMap<string, string>): Row {
  const entityKeys = Object.fromEntries(
    Object.entries(statement.entityKeys).map(([id, key]) => [id, merged.get(key) ?? key]),
  )
  const { about } = statement
  return {
    ...statement,
    entityKeys,
    ...(about && { about: { ...about, names: about.names.map((key) => merged.get(key) ?? key) } }),
  }
}
