import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { HearsayError } from '../../../../model/errors.ts'
import type { Watch, WatchTarget } from '../../../../model/watch.ts'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/** Watches a target from now on; one that is watched already stays as it is. */
export async function addWatch(db: Database, target: WatchTarget, at: string): Promise<Watch> {
  const id = `w${createHash('sha256')
    .update(JSON.stringify(identityOf(target)))
    .digest('hex')
    .slice(0, 16)}`
  await db
    .insertInto('watches')
    .values({ id, target: JSON.stringify(target), added_at: at, seen_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return watchRow(db, id)
}

/** All, the first added first. */
export async function watchRows(db: Database): Promise<readonly Watch[]> {
  const rows = await db.selectFrom('watches').selectAll().orderBy('added_at').orderBy('id').execute()
  return rows.map(watchOf)
}

export async function markSeen(db: Database, ids: readonly string[], at: string): Promise<void> {
  await sql`update watches set seen_at = ${at}
    where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
}

/** @throws HearsayError not-found, ambiguous-id */
export async function removeWatch(db: Database, written: string): Promise<Watch> {
  const watch = await watchRow(db, written)
  await db.deleteFrom('watches').where('id', '=', watch.id).execute()
  return watch
}

async function watchRow(db: Database, written: string): Promise<Watch> {
  const rows = await db
    .selectFrom('watches')
    .selectAll()
    .where('id', '>=', written)
    .where('id', '<', `${written}\u{10ffff}`)
    .limit(2)
    .execute()
  const [only, other] = rows
  if (!only || written === '')
    throw new HearsayError(
      'not-found',
      `No watch has an id that begins with "${written}"; "hearsay watch list" lists them.`,
    )
  if (other && only.id !== written)
    throw new HearsayError(
      'ambiguous-id',
      `"${written}" is the beginning of more than one watch's id; give more of it.`,
    )
  return watchOf(only)
}

function watchOf(row: { id: string; target: string; added_at: string; seen_at: string }): Watch {
  // Only the ledger itself writes the column.
  return {
    id: row.id,
    target: JSON.parse(row.target) as WatchTarget,
    addedAt: row.added_at,
    seenAt: row.seen_at,
  }
}

/** An actor is the same under any name. */
function identityOf(target: WatchTarget): unknown {
  return target.kind === 'actor' ? [target.kind, target.key] : target
}
