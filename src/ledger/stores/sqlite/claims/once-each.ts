import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerTables } from '../schema.ts'

/** A condition on the judgement that goes by this name in its query. */
export type OnJudgement = (judgement: RawBuilder<unknown>) => RawBuilder<boolean>

/**
 * Whether no judgement with a lesser id, and of those that `among` finds, is of the same kind between the same two claims: what twenty
 * papers copied contradicts what twenty others copied once, not four hundred times.
 */
export function isFirstOfItsClaims(among: OnJudgement): RawBuilder<boolean> {
  const another = sql.raw('another')
  const earlier = (sides: RawBuilder<boolean>) => sql<boolean>`not exists (select 1 from judgements as another
    where ${sides} and another.id < judgements.id and another.conflict is judgements.conflict and ${among(another)})`
  return sql<boolean>`${earlier(between('left', 'right'))} and ${earlier(between('right', 'left'))}`
}

/** How many conflicts there are, of one kind between the same two claims one. @param condition on `judgements` */
export function conflictCount(condition: RawBuilder<boolean>): RawBuilder<number> {
  // What is in no claim is one by itself.
  const [left, right] = [
    sql`coalesce(one.claim, -left_statement)`,
    sql`coalesce(other.claim, -right_statement)`,
  ]
  return sql<number>`(select count(*) from (select distinct min(${left}, ${right}), max(${left}, ${right}), conflict
    from judgements left join claim_statements as one on one.statement = left_statement
      left join claim_statements as other on other.statement = right_statement
    where verdict = 'contradicts' and stands = 1 and ${condition}))`
}

/** How many more than each of these judgements there are between its two claims. */
export async function repeatsOf(
  db: Kysely<LedgerTables>,
  ids: readonly string[],
  among: OnJudgement,
): Promise<ReadonlyMap<string, number>> {
  const another = sql.raw('another')
  const count = (sides: RawBuilder<boolean>) => sql`(select count(*) from judgements as another
    where ${sides} and another.id <> judgements.id and another.conflict is judgements.conflict and ${among(another)})`
  const { rows } = await sql<{ id: string; repeats: number }>`
    select id, ${count(between('left', 'right'))} + ${count(between('right', 'left'))} as repeats from judgements
    where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  return new Map(rows.map(({ id, repeats }) => [id, repeats]))
}

type Side = 'left' | 'right'

/** The other judgement's statements are of the claims of these two sides. */
function between(left: Side, right: Side): RawBuilder<boolean> {
  return sql<boolean>`another.left_statement in ${alike(left)} and another.right_statement in ${alike(right)}`
}

/** The statements of the claim that one side is of. */
function alike(side: Side): RawBuilder<number> {
  const own = sql.raw(`judgements.${side}_statement`)
  return sql<number>`(select statement from claim_statements where claim =
    (select claim from claim_statements where statement = ${own}))`
}
