import { type Kysely, sql } from 'kysely'
import type { StatementRow } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'

/** Rows of statements that were made already, of the ledger as it is. What they are is not to be changed by who gets them. */
interface KeptRows {
  get(number: number): StatementRow | undefined
  keep(number: number, row: StatementRow): void
}

/** About 3 kB each. */
const MOST_KEPT = 16_000

interface State {
  readonly version: string
  readonly rows: Map<number, StatementRow>
}

const states = new WeakMap<Kysely<LedgerTables>, State>()

/** What is kept of a ledger: forgotten with each change of it, by whomever; nothing where it is being changed. */
export async function keptRows(db: Kysely<LedgerTables>): Promise<KeptRows> {
  if (db.isTransaction) return { get: () => undefined, keep: () => {} }
  const { rows } = await sql<{ version: string }>`
    select total_changes() || ' ' || data_version as version from pragma_data_version`.execute(db)
  const version = rows[0]?.version ?? ''
  const known = states.get(db)
  const state = known?.version === version ? known : { version, rows: new Map<number, StatementRow>() }
  states.set(db, state)
  return {
    get: (number) => state.rows.get(number),
    keep: (number, row) => {
      if (state.rows.size >= MOST_KEPT) forget(state.rows, MOST_KEPT / 4)
      state.rows.set(number, row)
    },
  }
}

function forget(rows: Map<number, StatementRow>, count: number): void {
  let left = count
  for (const oldest of rows.keys()) {
    if (left-- === 0) break
    rows.delete(oldest)
  }
}
