import type { Kysely } from 'kysely'
import { HearsayError } from '../../../../model/errors.ts'
import type { FollowedFeed } from '../../../../model/followed-feed.ts'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/** The first added first. */
export async function feedRows(db: Database): Promise<readonly FollowedFeed[]> {
  const rows = await db.selectFrom('feeds').selectAll().orderBy('added_at').orderBy('url').execute()
  // Only the ledger itself writes the column, from values of this type.
  return rows.map(({ url, added_at, state }) => ({
    ...(JSON.parse(state) as FollowedFeed),
    url,
    addedAt: added_at,
  }))
}

/** Puts the state in the place of the old one. @param formerUrl of a feed that moved: what it was kept under. */
export async function keepFeed(db: Database, feed: FollowedFeed, formerUrl = feed.url): Promise<void> {
  const { url, addedAt, ...state } = feed
  const row = { url, added_at: addedAt, state: JSON.stringify(state) }
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('feeds').where('url', 'in', [formerUrl, url]).execute()
    await transaction.insertInto('feeds').values(row).execute()
  })
}

/** @throws HearsayError not-found */
export async function removeFeed(db: Database, url: string): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('feeds').where('url', '=', url).executeTakeFirst()
  if (numDeletedRows === 0n)
    throw new HearsayError('not-found', `No feed ${url} is followed; "hearsay follow list" lists them.`)
}
