import { type Kysely, sql } from 'kysely'
import type { Origin, Standing } from '../../../../model/claim.ts'
import { insertRows } from '../adding/insert-rows.ts'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/** A claim with its statements by their numbers, each with the place of its origin. */
export interface ClaimToKeep {
  readonly id: string
  readonly standing: Standing
  readonly origins: readonly Origin[]
  /** In the order of their addresses. */
  readonly statements: readonly { readonly statement: number; readonly origin: number }[]
}

/** Writes the claims of these statements in place of those that they had; what is as it was is left alone. */
export async function keepClaims(
  db: Database,
  statements: ReadonlySet<number>,
  claims: readonly ClaimToKeep[],
): Promise<void> {
  const old = await kept(db, statements)
  const now = new Map(claims.map((claim) => [claim.id, claim]))
  const gone = old.filter((claim) => now.get(claim.id) === undefined || signOf(now, claim.id) !== claim.sign)
  await remove(db, gone, now)
  const same = new Set(old.filter((claim) => !gone.includes(claim)).map(({ id }) => id))
  await insert(
    db,
    claims.filter(({ id }) => !same.has(id)),
  )
}

interface Kept {
  readonly number: number
  readonly id: string
  /** All that a reader sees of it, as one text. */
  readonly sign: string
}

async function kept(db: Database, statements: ReadonlySet<number>): Promise<readonly Kept[]> {
  const { rows } = await sql<{ number: number; id: string; standing: string; members: string; told: string }>`
    select claims.number, claims.id, claims.standing,
      (select json_group_array(json_array(statement, origin)) from
        (select statement, origin from claim_statements where claim = claims.number order by statement)) as members,
      (select json_group_array(json_array(label, json(carriers), why)) from
        (select label, carriers, why from claim_origins where claim = claims.number order by position)) as told
    from claims where claims.number in (select claim from claim_statements
      where statement in (select value from json_each(${JSON.stringify([...statements])})))`.execute(db)
  return rows.map(({ number, id, standing, members, told }) => ({
    number,
    id,
    sign: JSON.stringify([standing, JSON.parse(members), JSON.parse(told)]),
  }))
}

function signOf(claims: ReadonlyMap<string, ClaimToKeep>, id: string): string {
  const { standing, statements = [], origins = [] } = claims.get(id) ?? {}
  const members = statements
    .map(({ statement, origin }) => [statement, origin] as const)
    .sort(([a], [b]) => a - b)
  return JSON.stringify([
    standing,
    members,
    origins.map(({ label, carriers, why }) => [label, carriers, why]),
  ])
}

/** An id that no claim bears any more leads, by one of its statements, to what became of it. */
async function remove(
  db: Database,
  claims: readonly Kept[],
  now: ReadonlyMap<string, ClaimToKeep>,
): Promise<void> {
  if (claims.length === 0) return
  const numbers = JSON.stringify(claims.map(({ number }) => number))
  const former = JSON.stringify(claims.filter(({ id }) => !now.has(id)).map(({ number }) => number))
  await sql`insert or ignore into former_claims (id, statement)
    select claims.id, min(claim_statements.statement) from claims
    join claim_statements on claim_statements.claim = claims.number
    where claims.number in (select value from json_each(${former})) group by claims.id`.execute(db)
  for (const table of ['claim_origins', 'claim_statements'])
    await sql`delete from ${sql.table(table)} where claim in (select value from json_each(${numbers}))`.execute(
      db,
    )
  await sql`delete from claims where number in (select value from json_each(${numbers}))`.execute(db)
}

async function insert(db: Database, claims: readonly ClaimToKeep[]): Promise<void> {
  if (claims.length === 0) return
  const { rows } = await sql<{ last: number }>`select coalesce(max(number), 0) as last from claims`.execute(
    db,
  )
  const first = (rows[0]?.last ?? 0) + 1
  await insertRows(
    db,
    'claims',
    claims.map(({ id, standing, origins, statements }, at) => ({
      ...{ number: first + at, id, standing },
      ...{ statements: statements.length, origins: origins.length },
    })),
  )
  await insertRows(
    db,
    'claim_origins',
    claims.flatMap(({ origins }, at) =>
      origins.map(({ label, carriers, why }, position) => ({
        ...{ claim: first + at, position, label, carriers: JSON.stringify(carriers), why },
      })),
    ),
  )
  await insertRows(
    db,
    'claim_statements',
    claims.flatMap(({ statements }, at) => statements.map((row) => ({ ...row, claim: first + at }))),
  )
}
