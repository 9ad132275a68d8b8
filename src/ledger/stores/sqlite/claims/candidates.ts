import { type Kysely, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import { unpacked } from '../adding/packed.ts'
import { withCanonicalKeys } from '../asking/canonical-keys.ts'
import type { LedgerTables } from '../schema.ts'

/** Statements that share a key with these, as judging sees them. By address: the same order whatever was read first. */
export async function candidates(
  db: Kysely<LedgerTables>,
  keys: Iterable<string>,
): Promise<readonly LedgerStatement[]> {
  const asked = JSON.stringify([...new Set(keys)])
  const { rows } = await sql<{ packed: Uint8Array }>`
    select packed from statements where number in (
      select statement from statement_keys where key in (select value from json_each(${asked})))
      and review is not 'rejected'
    order by address`.execute(db)
  return withCanonicalKeys(
    db,
    rows.map(({ packed }) => unpacked<LedgerStatement>(packed)),
  )
}
