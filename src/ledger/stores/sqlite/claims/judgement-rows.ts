import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { ConflictKind, Judgement, Relation, Verdict } from '../../../../model/claim.ts'
import type { Clocks } from '../../../../model/clocks.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import type { ConflictRow } from '../../../../model/ports/ledger-rows.ts'
import { insertRows } from '../adding/insert-rows.ts'
import { ALWAYS, ofStatements } from '../asking/conditions.ts'
import { fieldsOf } from '../asking/fields-of.ts'
import { statementRowsByNumber } from '../asking/statement-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { isFirstOfItsClaims, repeatsOf } from './once-each.ts'
import { fulfilling, isAll, type Rest, restOf, subjectOf } from './subject.ts'
import { type SubjectJudgement, subjectJudgements } from './subject-judgements.ts'

/** Writes judgements between statements that are in the ledger; one that is there already stays as it is. */
export async function addJudgements(
  db: Kysely<LedgerTables>,
  report: number,
  judgements: readonly Judgement[],
  judgedAt: string,
): Promise<void> {
  const numbers = await numbersOf(
    db,
    judgements.flatMap(({ between }) => between),
  )
  const numberOf = (address: string): number => {
    const number = numbers.get(address)
    if (number !== undefined) return number
    throw new HearsayError(
      'internal-error',
      `A judgement names the statement ${address}, which the ledger does not hold.`,
    )
  }
  await insertRows(
    db,
    'judgements',
    judgements.map(({ between, clash, by, id, verdict, conflict, score, reason, relation, later }) => ({
      ...{ id, report, left_statement: numberOf(between[0]), right_statement: numberOf(between[1]) },
      ...{ verdict, conflict, rule: by, score, reason, judged_at: judgedAt },
      ...{ left_start: clash[0].start, left_end: clash[0].end },
      ...{ right_start: clash[1].start, right_end: clash[1].end },
      ...{ relation: relation ?? null, later: later ?? null },
    })),
    { ignore: true },
  )
}

/** Judgements that stand and of whose statements one fulfils the filter and both are known. */
export async function judgementRows(
  db: Kysely<LedgerTables>,
  filter: LedgerFilter & { readonly verdict: Verdict; readonly once?: boolean },
): Promise<readonly ConflictRow[]> {
  const { verdict, once } = filter
  if (!asksNothing(filter)) return narrowedRows(db, filter)
  const among = (judgement: RawBuilder<unknown>) => {
    const known = isAll(clocksOf(filter)) ? ALWAYS : bothIn(ofStatements(clocksOf(filter)), judgement)
    return sql<boolean>`${judgement}.verdict = ${verdict} and ${judgement}.stands = 1 and ${known}`
  }
  const own = among(sql.raw('judgements'))
  const after = filter.after === undefined ? ALWAYS : sql<boolean>`judgements.id > ${filter.after}`
  if (once !== true) return conflictRows(db, sql<boolean>`${own} and ${after}`, filter.limit)
  const rows = await conflictRows(
    db,
    sql<boolean>`${own} and ${after} and ${isFirstOfItsClaims(among)}`,
    filter.limit,
  )
  const repeats = await repeatsOf(
    db,
    rows.map(({ judgement }) => judgement.id),
    among,
  )
  return rows.map((row) => ({ ...row, repeats: repeats.get(row.judgement.id) ?? 0 }))
}

/** The same, where something is asked of the statements: what stands on those of its subject is found once, and the rest asked of as many as a part needs. */
async function narrowedRows(
  db: Kysely<LedgerTables>,
  filter: LedgerFilter & { readonly verdict: Verdict; readonly once?: boolean },
): Promise<readonly ConflictRow[]> {
  const { verdict, once = false, after = '', limit } = filter
  const rest = restOf(filter)
  const all = await subjectJudgements(db, verdict, subjectOf(filter))
  const found = await partOf(all, { after, limit, once }, (judgements) => chosenBy(db, rest, judgements))
  const rows = await conflictRowsOf(
    db,
    found.map(({ id }) => id),
  )
  if (!once) return rows
  const repeats = new Map(found.map((one) => [one.id, one.repeats]))
  return rows.map((row) => ({ ...row, repeats: repeats.get(row.judgement.id) ?? 0 }))
}

interface Part {
  readonly after: string
  readonly limit: number | undefined
  /** One for all that are of one kind between the same two claims. */
  readonly once: boolean
}

/** Of judgements in the order of their ids those of a part. @param choose which of some are asked for. */
async function partOf(
  all: readonly SubjectJudgement[],
  { after, limit = all.length, once }: Part,
  choose: (some: readonly SubjectJudgement[]) => Promise<ReadonlySet<SubjectJudgement>>,
): Promise<readonly { readonly id: string; readonly repeats: number }[]> {
  const found: { id: string; repeats: number }[] = []
  const rest = after === '' ? all : all.filter(({ id }) => id > after)
  let [from, behind] = [0, FIRST_LOOK + limit]
  while (from < rest.length) {
    const some = rest.slice(from, behind)
    const chosen = await choose(once ? [...new Set(some.flatMap(({ alike }) => alike))] : some)
    for (const judgement of some) {
      if (!chosen.has(judgement)) continue
      const alike = once ? judgement.alike.filter((one) => chosen.has(one)) : [judgement]
      if (alike[0] !== judgement) continue
      found.push({ id: judgement.id, repeats: alike.length - 1 })
      if (found.length === limit) return found
    }
    ;[from, behind] = [behind, 3 * behind]
  }
  return found
}

/** So many judgements more than a part needs are looked at first. */
const FIRST_LOOK = 20

/** Of these judgements those of which a statement of the subject fulfils the rest of a filter, and both were known and said by its days. */
async function chosenBy(
  db: Kysely<LedgerTables>,
  rest: Rest,
  judgements: readonly SubjectJudgement[],
): Promise<ReadonlySet<SubjectJudgement>> {
  // Of one pair there can be thousands, of a few statements.
  const [owns, sides] = [new Set<number>(), new Set<number>()]
  for (const { own, left, right } of judgements) {
    for (const number of own) owns.add(number)
    sides.add(left).add(right)
  }
  const own = await fulfilling(db, rest, owns)
  const known = await fulfilling(db, clocksOf(rest), sides)
  const isChosen = ({ own: numbers, left, right }: SubjectJudgement) =>
    numbers.some((number) => own.has(number)) && known.has(left) && known.has(right)
  return new Set(judgements.filter(isChosen))
}

function clocksOf(filter: Clocks): Clocks {
  return fieldsOf(filter, ['asOf', 'saidUntil'])
}

/** Besides by when it was known and said. */
function asksNothing(filter: LedgerFilter): boolean {
  const { asOf: _asOf, saidUntil: _saidUntil, ...others } = restOf(filter)
  return isAll(subjectOf(filter)) && isAll(others)
}

/** Asked of the two alone, not of all statements. */
function bothIn(condition: RawBuilder<boolean>, judgement: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(select count(*) from statements join reports on reports.number = statements.report
    where statements.number in (${judgement}.left_statement, ${judgement}.right_statement) and ${condition}) = 2`
}

/** What stands on these statements, by their addresses. */
export async function judgementRowsOn(
  db: Kysely<LedgerTables>,
  addresses: readonly string[],
  verdicts: readonly Verdict[],
): Promise<readonly ConflictRow[]> {
  if (addresses.length === 0) return []
  const asked = JSON.stringify([...new Set(addresses)])
  const numbers = sql`(select number from statements where address in (select value from json_each(${asked})))`
  const verdict = sql`verdict in (select value from json_each(${JSON.stringify(verdicts)}))`
  const ids = sql<string>`(
    select id from judgements where stands = 1 and ${verdict}
      and left_statement in ${numbers}
    union select id from judgements where stands = 1 and ${verdict}
      and right_statement in ${numbers})`
  return conflictRows(db, sql<boolean>`judgements.id in ${ids}`)
}

/** Every judgement that stands and has one of these statements on one side, in the order of the ids. */
export async function judgementsTouching(
  db: Kysely<LedgerTables>,
  statements: Iterable<number>,
): Promise<readonly Judgement[]> {
  const numbers = JSON.stringify([...statements])
  const { rows } = await sql<Selectable<LedgerTables['judgements']> & { left: string; right: string }>`
    with asked as materialized (select value as number from json_each(${numbers})),
    touching as (
      select judgements.* from asked cross join judgements indexed by judgements_left
        on left_statement = asked.number and stands = 1
      union all select judgements.* from asked cross join judgements indexed by judgements_right
        on right_statement = asked.number and stands = 1 where left_statement not in (select number from asked))
    select touching.*, one.address as left, other.address as right from touching
      join statements as one on one.number = left_statement join statements as other on other.number = right_statement
    order by touching.id`.execute(db)
  return rows.map((row) => judgementOf(row, row.left, row.right))
}

/** @throws HearsayError not-found, ambiguous-id */
export async function judgementRow(db: Kysely<LedgerTables>, id: string): Promise<ConflictRow> {
  const rows = await conflictRows(
    db,
    sql<boolean>`judgements.id >= ${id} and judgements.id < ${`${id}\u{10ffff}`}`,
    2,
  )
  const [only, other] = rows
  if (!only) throw new HearsayError('not-found', `The ledger has no judgement whose id begins with "${id}".`)
  if (other && only.judgement.id !== id) {
    throw new HearsayError(
      'ambiguous-id',
      `"${id}" is the beginning of more than one judgement's id; give more of it.`,
    )
  }
  return only
}

async function conflictRows(
  db: Kysely<LedgerTables>,
  condition: RawBuilder<boolean>,
  limit?: number,
): Promise<readonly ConflictRow[]> {
  const found = await db
    .selectFrom('judgements')
    .selectAll()
    .where(condition)
    .orderBy('id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
  const numbers = new Set(
    found.flatMap(({ left_statement, right_statement }) => [left_statement, right_statement]),
  )
  const statements = await statementRowsByNumber(db, [...numbers])
  return found.flatMap((row) => {
    const [left, right] = [statements.get(row.left_statement), statements.get(row.right_statement)]
    return left && right
      ? [{ judgement: judgementOf(row, left.address, right.address), statements: [left, right] as const }]
      : []
  })
}

/** In the order of the ids. */
function conflictRowsOf(db: Kysely<LedgerTables>, ids: readonly string[]): Promise<readonly ConflictRow[]> {
  return conflictRows(
    db,
    sql<boolean>`judgements.id in (select value from json_each(${JSON.stringify(ids)}))`,
  )
}

function judgementOf(row: Selectable<LedgerTables['judgements']>, left: string, right: string): Judgement {
  return {
    id: row.id,
    between: [left, right],
    // Only the ledger itself writes these columns, from values of these types.
    verdict: row.verdict as Verdict,
    conflict: row.conflict as ConflictKind | null,
    clash: [
      { start: row.left_start, end: row.left_end },
      { start: row.right_start, end: row.right_end },
    ],
    by: row.rule,
    score: row.score,
    reason: row.reason,
    ...(row.relation === null ? {} : { relation: row.relation as Relation }),
    ...(row.later === null ? {} : { later: row.later === 0 ? 0 : 1 }),
  }
}

/** The row numbers of statements, by their addresses; those that are not there are left out. */
export async function numbersOf(
  db: Kysely<LedgerTables>,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ address: string; number: number }>`
    select address, number from statements
    where address in (select value from json_each(${JSON.stringify([...new Set(addresses)])}))`.execute(db)
  return new Map(rows.map(({ address, number }) => [address, number]))
}
