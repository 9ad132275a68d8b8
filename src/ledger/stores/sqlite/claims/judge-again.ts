import { type Kysely, sql } from 'kysely'
import type { Judgement, LedgerStatement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { insertRows } from '../adding/insert-rows.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { candidates } from './candidates.ts'
import { followersAmong } from './followers.ts'
import { addJudgements } from './judgement-rows.ts'
import { changeOf, holdersAfter } from './key-holders.ts'
import { letFall } from './let-fall.ts'
import { settleJudgements } from './settle-judgements.ts'
import { reportsOf, wordAgain } from './wordings.ts'

type Database = Kysely<LedgerTables>

/** When and why, and the keys and wordings that a report's statements had before it was read again. */
interface Occasion {
  readonly at: string
  readonly why: string
  readonly formerKeys?: readonly string[]
  readonly formerWordings?: readonly string[]
  /** Whether the statements are what they were, and only whether they are judged may have changed. */
  readonly asIs?: boolean
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
  { at, why, formerKeys = [], formerWordings = [], asIs = false }: Occasion,
): Promise<ReadonlySet<number>> {
  const touched = new Set<number>()
  // Others are judged in the place of these, or these in theirs: a report is added where that is so.
  const [all, asked] = [new Set(reports), new Set(asIs ? [] : reports)]
  for (const report of all) {
    const numbers = await numbersOf(db, report)
    const fresh = await statementsByNumber(db, numbers)
    const settled = await wordAgain(db, rules, fresh, numbers, formerWordings)
    for (const number of settled) touched.add(number)
    for (const other of await reportsOf(db, settled)) all.add(other)
    const judged = await judgedOf(db, fresh)
    const { lost, gained } = asked.has(report)
      ? await keyAgain(db, rules, judged, numbers)
      : { lost: await dropKeys(db, rules, fresh), gained: await addKeys(db, rules, judged) }
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
  const fresh = await statementsByNumber(db, numbers)
  const [statements, judged] = [[...fresh.values()], [...(await judgedOf(db, fresh)).values()]]
  const known = await candidates(db, rules, judged.flatMap(rules.keys))
  const others = known.filter((one) => one.report !== statements[0]?.report)
  const now = [...rules.within(statements), ...rules.against(judged, others)]
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

/** Of these statements those that are judged: who follows another of his wording is not. */
export async function judgedOf(
  db: Database,
  statements: ReadonlyMap<number, LedgerStatement>,
): Promise<ReadonlyMap<number, LedgerStatement>> {
  const following = await followersAmong(db, statements.keys())
  return following.size === 0
    ? statements
    : new Map([...statements].filter(([number]) => !following.has(number)))
}

/** Gives the statements the keys by which they are now found, and takes those of all others of `all`. @returns what they had and have, each as often as a statement holds it. */
async function keyAgain(
  db: Database,
  rules: ClaimRules,
  statements: ReadonlyMap<number, LedgerStatement>,
  all: Iterable<number>,
): Promise<{ readonly lost: readonly string[]; readonly gained: readonly string[] }> {
  const numbers = JSON.stringify([...all])
  const { rows: lost } = await sql<{ key: string }>`delete from statement_keys
    where statement in (select value from json_each(${numbers})) returning key`.execute(db)
  return { lost: lost.map(({ key }) => key), gained: await addKeys(db, rules, statements) }
}

/** Lets statements that hold no keys yet be found by theirs. @returns the keys, each as often as a statement holds it. */
export async function addKeys(
  db: Database,
  rules: ClaimRules,
  statements: ReadonlyMap<number, LedgerStatement>,
): Promise<readonly string[]> {
  const rows = rowsOf(rules, statements)
  await insertRows(db, 'statement_keys', rows)
  return rows.map(({ key }) => key)
}

/** Takes the keys of statements that are as they were: found by key, not by going through all keys. @returns those that they held. */
async function dropKeys(
  db: Database,
  rules: ClaimRules,
  statements: ReadonlyMap<number, LedgerStatement>,
): Promise<readonly string[]> {
  const pairs = rowsOf(rules, statements).map(({ key, statement }) => [key, statement])
  const { rows } = await sql<{ key: string }>`delete from statement_keys where (key, statement) in (
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)})) returning key`.execute(db)
  return rows.map(({ key }) => key)
}

function rowsOf(rules: ClaimRules, statements: ReadonlyMap<number, LedgerStatement>) {
  return [...statements].flatMap(([statement, ledger]) =>
    [...new Set(rules.keys(ledger))].map((key) => ({ key, statement })),
  )
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
  const dropped = (await judgedByRules(db, numbers)).filter((id) => !made.has(id))
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

/** What rules judged of these statements and was not retracted, also where a person stands over it. */
async function judgedByRules(db: Database, numbers: readonly number[]): Promise<readonly string[]> {
  const asked = sql`(select value from json_each(${JSON.stringify(numbers)}))`
  const { rows } = await sql<{ id: string }>`
    select id from judgements where left_statement in ${asked} and rule <> 'person' and retracted_at is null
    union select id from judgements where right_statement in ${asked} and rule <> 'person' and retracted_at is null`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

async function endsOf(db: Database, ids: readonly string[]): Promise<readonly number[]> {
  const { rows } = await sql<{ left: number; right: number }>`
    select left_statement as left, right_statement as right from judgements
    where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  return rows.flatMap(({ left, right }) => [left, right])
}
