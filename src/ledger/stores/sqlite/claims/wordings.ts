import { type Kysely, sql } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { insertRows } from '../adding/insert-rows.ts'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/**
 * Writes by which wording each of these statements is found, in place of what was written before, and says anew of all that share one
 * which of them are judged. To be called where statements come, go, or count otherwise.
 * @param statements as judging sees them, by number; those that a person told apart have no wording.
 * @param all these, and those that count no more.
 * @param former wordings of statements that are gone.
 * @returns statements that are judged from now on and were not, or are not any more: these among them.
 */
export async function wordAgain(
  db: Database,
  rules: ClaimRules,
  statements: ReadonlyMap<number, LedgerStatement>,
  all: readonly number[],
  former: readonly string[] = [],
): Promise<readonly number[]> {
  const numbers = JSON.stringify(all)
  const { rows: before } = await sql<{ wording: string; statement: number; judged: number }>`
    delete from statement_wordings where statement in (select value from json_each(${numbers}))
    returning wording, statement, judged`.execute(db)
  const was = new Map(before.map(({ statement, judged }) => [statement, judged]))
  const apart = await toldApart(db)
  const rows = [...statements].flatMap(([statement, ledger]) => {
    const wording = apart.has(ledger.address) ? null : rules.wording(ledger)
    return wording === null
      ? []
      : [{ wording, address: ledger.address, statement, judged: was.get(statement) ?? 0 }]
  })
  await insertRows(db, 'statement_wordings', rows)
  const kept = new Set(rows.map(({ statement }) => statement))
  const freed = before.filter(({ statement, judged }) => judged === 0 && !kept.has(statement))
  const asked = [...rows, ...before].map(({ wording }) => wording)
  const settled = await settle(db, rules, [...new Set([...asked, ...former])])
  return [...settled, ...freed.map(({ statement }) => statement)]
}

/** The first of each wording are judged, and no others. @returns those of whom that is new. */
async function settle(
  db: Database,
  rules: ClaimRules,
  wordings: readonly string[],
): Promise<readonly number[]> {
  if (wordings.length === 0) return []
  const last = sql`(select address from statement_wordings as other where other.wording = asked.value
    order by address limit 1 offset ${rules.mostOfOneWording - 1})`
  const { rows } = await sql<{ statement: number; judged: number }>`
    with asked as materialized (select value from json_each(${JSON.stringify(wordings)})),
    bounds as materialized (select value, coalesce(${last}, 'g') as last from asked)
    select statement, 1 as judged from bounds cross join statement_wordings indexed by statement_wordings_judged
      on wording = value and judged = 0 and address <= last
    union all select statement, 0 from bounds cross join statement_wordings indexed by statement_wordings_judged
      on wording = value and judged = 1 and address > last`.execute(db)
  for (const judged of [0, 1]) {
    const changed = rows.filter((row) => row.judged === judged).map(({ statement }) => statement)
    if (changed.length > 0)
      await sql`update statement_wordings set judged = ${judged}
        where statement in (select value from json_each(${JSON.stringify(changed)}))`.execute(db)
  }
  return rows.map(({ statement }) => statement)
}

/** Addresses of statements that people merged with others, or split from them, by name, and of those in reports of which they said what they are to others: each counts for itself. */
async function toldApart(db: Database): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ address: string }>`select named.value as address
    from corrections, json_each(details, case kind when 'same' then '$.correction.claims' else '$.correction.statements' end) as named
    where kind in ('same', 'unrelated') and undone_at is null and holds = 1
    union select address from statements where report in (
      select left_report from report_copies where rule = 'person' and retracted_at is null
      union select right_report from report_copies where rule = 'person' and retracted_at is null)`.execute(
    db,
  )
  return new Set(rows.map(({ address }) => address))
}

/** The reports of these statements. */
export async function reportsOf(db: Database, statements: Iterable<number>): Promise<readonly number[]> {
  const { rows } = await sql<{ report: number }>`select distinct report from statements
    where number in (select value from json_each(${JSON.stringify([...statements])})) order by report`.execute(
    db,
  )
  return rows.map(({ report }) => report)
}
