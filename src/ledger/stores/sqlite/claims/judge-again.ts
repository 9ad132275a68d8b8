import { type Kysely, sql } from 'kysely'
import type { Judgement, LedgerStatement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { insertRows } from '../adding/insert-rows.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { candidates } from './candidates.ts'
import { addJudgements, judgementsTouching } from './judgement-rows.ts'
import { changeOf, holdersAfter } from './key-holders.ts'
import { letFall } from './let-fall.ts'
import { settleJudgements } from './settle-judgements.ts'

type Database = Kysely<LedgerTables>

/** When and why, and the keys that a report's statements had before it was read again. */
interface Occasion {
  readonly at: string
  readonly why: string
  readonly formerKeys?: readonly string[]
}

/**
 * Judges the statements of these reports again, as if they came in now: after a merge or a split of entities, whose keys they are
 * compared by. A rule's judgement that is not made again is retracted; one that was retracted so before stands again.
 * @returns the statements whose judgements or keys may have changed.
 */
export async function judgeAgain(
  db: Database,
  rules: ClaimRules,
  reports: readonly number[],
  { at, why, formerKeys = [] }: Occasion,
): Promise<ReadonlySet<number>> {
  const touched = new Set<number>()
  for (const report of reports) {
    const fresh = await statementsByNumber(db, await numbersOf(db, report))
    const { lost, gained } = await keyAgain(db, rules, fresh)
    const holders = await holdersAfter(db, rules, changeOf([...formerKeys, ...lost], gained))
    // Keys that it has no more may bring others together again: of those that it left, those whose reports hold them.
    const others = (await reportsHolding(db, holders.nowTelling)).filter((other) => other !== report)
    for (const one of [report, ...others])
      for (const number of await judgeReport(db, rules, one, { at, why })) touched.add(number)
    for (const number of await letFall(db, rules, holders.nowCommon, at)) touched.add(number)
  }
  await settleJudgements(db, touched)
  return touched
}

async function judgeReport(
  db: Database,
  rules: ClaimRules,
  report: number,
  { at, why }: Occasion,
): Promise<readonly number[]> {
  const numbers = await numbersOf(db, report)
  const statements = [...(await statementsByNumber(db, numbers)).values()]
  const known = await candidates(db, rules, statements.flatMap(rules.keys))
  const others = known.filter((one) => one.report !== statements[0]?.report)
  const now = [...rules.within(statements), ...rules.against(statements, others)]
  return [...(await replace(db, report, numbers, now, at, why)), ...numbers]
}

async function reportsHolding(db: Database, keys: readonly string[]): Promise<readonly number[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ report: number }>`select distinct report from statement_keys
    join statements on statements.number = statement
    where key in (select value from json_each(${JSON.stringify(keys)})) order by report`.execute(db)
  return rows.map(({ report }) => report)
}

async function numbersOf(db: Database, report: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('statements').select('number').where('report', '=', report).execute()
  return rows.map(({ number }) => number)
}

/** Gives the statements the keys by which they are now found. @returns what they had and have, each as often as a statement holds it. */
async function keyAgain(
  db: Database,
  rules: ClaimRules,
  statements: ReadonlyMap<number, LedgerStatement>,
): Promise<{ readonly lost: readonly string[]; readonly gained: readonly string[] }> {
  const rows = [...statements].flatMap(([statement, ledger]) =>
    [...new Set(rules.keys(ledger))].map((key) => ({ key, statement })),
  )
  const numbers = JSON.stringify([...statements.keys()])
  const { rows: lost } = await sql<{ key: string }>`delete from statement_keys
    where statement in (select value from json_each(${numbers})) returning key`.execute(db)
  await insertRows(db, 'statement_keys', rows)
  return { lost: lost.map(({ key }) => key), gained: rows.map(({ key }) => key) }
}

async function replace(
  db: Database,
  report: number,
  numbers: readonly number[],
  now: readonly Judgement[],
  at: string,
  why: string,
): Promise<readonly number[]> {
  const made = new Set(now.map(({ id }) => id))
  const before = (await judgementsTouching(db, new Set(numbers))).filter(({ by }) => by !== 'person')
  const dropped = before.filter(({ id }) => !made.has(id)).map(({ id }) => id)
  const touched = await endsOf(db, [...dropped, ...made])
  await sql`update judgements set retracted_at = ${at}, retracted_why = ${why}, stands = 0
    where id in (select value from json_each(${JSON.stringify(dropped)}))`.execute(db)
  await sql`update judgements set retracted_at = null, retracted_why = null, stands = overruled_by is null
    where retracted_at is not null and id in (select value from json_each(${JSON.stringify([...made])}))`.execute(
    db,
  )
  await addJudgements(db, report, now, at)
  return [...touched, ...(await endsOf(db, [...made]))]
}

async function endsOf(db: Database, ids: readonly string[]): Promise<readonly number[]> {
  const { rows } = await sql<{ left: number; right: number }>`
    select left_statement as left, right_statement as right from judgements
    where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  return rows.flatMap(({ left, right }) => [left, right])
}
