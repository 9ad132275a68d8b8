import { type Kysely, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { unpackedStatement } from '../adding/unpacked-statements.ts'
import { withCanonicalKeys } from '../asking/canonical-keys.ts'
import type { LedgerTables } from '../schema.ts'
import { holdersAfter, type KeyHolders } from './key-holders.ts'

/** Statements that share a key with these, of reports that share one with them that is not common. */
export async function candidates(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  keys: Iterable<string>,
): Promise<readonly LedgerStatement[]> {
  const change = new Map([...keys].map((key) => [key, 0]))
  return candidatesBy(db, await holdersAfter(db, rules, change))
}

/**
 * The same by keys of which it is known whether they are common, as judging sees the statements. By address: the same order whatever was read
 * first. Two reports that share a telling key are held against each other whole, by their common keys too: what is judged of two
 * reports then follows from the two, and only whether it counts from how many hold their keys.
 */
export async function candidatesBy(
  db: Kysely<LedgerTables>,
  { common, telling }: Pick<KeyHolders, 'common' | 'telling'>,
): Promise<readonly LedgerStatement[]> {
  const { rows: found } = await sql<{ number: number; report: number }>`
    select distinct statements.number, report from json_each(${JSON.stringify(telling)})
      cross join statement_keys on statement_keys.key = value
      cross join statements on statements.number = statement_keys.statement`.execute(db)
  const numbers = new Set(found.map(({ number }) => number))
  if (common.length > 0 && numbers.size > 0) {
    const reports = JSON.stringify([...new Set(found.map(({ report }) => report))])
    // The statements of a report have numbers one after the other: a common key is looked for between the first and the last.
    const { rows } = await sql<{ number: number }>`
      with found as materialized (select report, min(number) as first, max(number) as last from json_each(${reports})
        cross join statements on report = value group by report)
      select statements.number from found cross join json_each(${JSON.stringify(common)}) as asked
        cross join statement_keys on statement_keys.key = asked.value and statement between first and last
        cross join statements on statements.number = statement and statements.report = found.report`.execute(
      db,
    )
    for (const { number } of rows) numbers.add(number)
  }
  const { rows } = await sql<{ number: number; packed: Uint8Array }>`
    select number, packed from statements where number in (select value from json_each(${JSON.stringify([...numbers])}))
      and review is not 'rejected' order by address`.execute(db)
  return withCanonicalKeys(
    db,
    rows.map(({ number, packed }) => unpackedStatement(number, packed)),
  )
}
