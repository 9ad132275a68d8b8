import { type Kysely, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import { unpackedStatement } from '../adding/unpacked-statements.ts'
import type { LedgerTables } from '../schema.ts'
import { withCanonicalKeys } from './canonical-keys.ts'

/** As judging sees them: with the keys that stand for merged entities, and without those that were rejected. */
export async function statementsByNumber(
  db: Kysely<LedgerTables>,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, LedgerStatement>> {
  const { rows } = await sql<{ number: number; packed: Uint8Array }>`
    select number, packed from statements where number in (select value from json_each(${JSON.stringify([...numbers])}))
      and review is not 'rejected'
    order by number`.execute(db)
  const statements = await withCanonicalKeys(
    db,
    rows.map(({ number, packed }) => unpackedStatement(number, packed)),
  )
  return new Map(rows.flatMap(({ number }, at) => (statements[at] ? [[number, statements[at]]] : [])))
}
