import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import { HearsayError } from '../../../../model/errors.ts'
import { findReport, localIdOf } from '../adding/find-by-address.ts'
import { unpacked } from '../adding/packed.ts'
import type { Numbered } from '../claims/person-judgements.ts'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/** The statement that an address, as a user writes it, names. @throws HearsayError not-found, ambiguous-id */
export async function numberedStatement(db: Database, written: string): Promise<Numbered> {
  const id = localIdOf(written)
  const report = await findReport(db, written)
  const [only] = await where(db, sql`report = ${report.number} and id = ${id}`)
  if (only) return only
  throw new HearsayError(
    'not-found',
    `The report of "${written}" is in the ledger, but has no such statement; "hearsay statements" lists them.`,
  )
}

/** The statements of the claim that a statement is in, by their addresses. */
export async function statementsOfClaim(db: Database, statement: number): Promise<readonly Numbered[]> {
  return where(
    db,
    sql`number in (select other.statement from claim_statements as own
      join claim_statements as other on other.claim = own.claim where own.statement = ${statement})`,
  )
}

/** Those with these addresses. */
export async function statementsByAddress(
  db: Database,
  addresses: readonly string[],
): Promise<readonly Numbered[]> {
  return where(db, sql`address in (select value from json_each(${JSON.stringify(addresses)}))`)
}

async function where(db: Database, condition: RawBuilder<unknown>): Promise<readonly Numbered[]> {
  const { rows } = await sql<{ number: number; report: number; packed: Uint8Array }>`
    select number, report, packed from statements where ${condition} order by address`.execute(db)
  return rows.map(({ packed, ...row }) => ({ ...row, ledger: unpacked<LedgerStatement>(packed) }))
}
