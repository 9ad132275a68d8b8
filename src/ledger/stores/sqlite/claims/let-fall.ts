import { type Kysely, sql } from 'kysely'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { holdersAfter } from './key-holders.ts'

type Database = Kysely<LedgerTables>

interface Between {
  readonly left: number
  readonly right: number
  readonly ids: string[]
  readonly statements: number[]
}

/**
 * Takes back what the rules judged of reports that share no telling key any more, now that these keys are common: it would not have been
 * judged had the others come first.
 * @returns the statements that it was on.
 */
export async function letFall(
  db: Database,
  rules: ClaimRules,
  nowCommon: readonly string[],
  at: string,
): Promise<readonly number[]> {
  const pairs = new Map<string, Between>()
  for (const key of nowCommon) for (const [of, pair] of await judgedAmong(db, key)) pairs.set(of, pair)
  const gone: Between[] = []
  for (const pair of pairs.values()) if (!(await shareTellingKey(db, rules, pair))) gone.push(pair)
  const why = `the two reports share only what more than ${rules.mostHolders} statements share`
  const ids = JSON.stringify(gone.flatMap((pair) => pair.ids))
  if (gone.length > 0)
    await sql`update judgements set retracted_at = ${at}, retracted_why = ${why}, stands = 0
      where id in (select value from json_each(${ids}))`.execute(db)
  return gone.flatMap(({ statements }) => statements)
}

/** What the rules judged between the reports of which a statement holds the key, by the two reports. */
async function judgedAmong(db: Database, key: string): Promise<ReadonlyMap<string, Between>> {
  const { rows } = await sql<{ id: string; left: number; right: number; one: number; other: number }>`
    with held as materialized (select distinct report from statement_keys
      cross join statements on statements.number = statement where key = ${key}),
    own as materialized (select statements.number, held.report from held
      cross join statements on statements.report = held.report)
    select judgements.id, lefts.report as left, rights.report as right, left_statement as one, right_statement as other
    from own as lefts cross join judgements indexed by judgements_left on left_statement = lefts.number
      cross join own as rights on rights.number = right_statement
    where lefts.report <> rights.report and rule <> 'person' and retracted_at is null`.execute(db)
  const pairs = new Map<string, Between>()
  for (const { id, left, right, one, other } of rows) {
    const of = [left, right].sort((a, b) => a - b).join(' ')
    const pair = pairs.get(of) ?? { left, right, ids: [], statements: [] }
    pair.ids.push(id)
    pair.statements.push(one, other)
    pairs.set(of, pair)
  }
  return pairs
}

async function shareTellingKey(db: Database, rules: ClaimRules, { left, right }: Between): Promise<boolean> {
  const [one, other] = [await keysOf(db, rules, left), await keysOf(db, rules, right)]
  const shared = [...one].filter((key) => other.has(key))
  const { telling } = await holdersAfter(db, rules, new Map(shared.map((key) => [key, 0])))
  return telling.length > 0
}

async function keysOf(db: Database, rules: ClaimRules, report: number): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    number: number
  }>`select number from statements where report = ${report}`.execute(db)
  const statements = await statementsByNumber(
    db,
    rows.map(({ number }) => number),
  )
  return new Set([...statements.values()].flatMap(rules.keys))
}
