import { type Kysely, sql } from 'kysely'
import type { LedgerTables } from '../schema.ts'

/**
 * Says anew which judgements on these statements count: the last of a person's on a pair stands over a rule's and over those that
 * people made before; none counts that was retracted, or that is on a statement that was rejected.
 */
export async function settleJudgements(
  db: Kysely<LedgerTables>,
  statements: Iterable<number>,
): Promise<void> {
  const numbers = JSON.stringify([...new Set(statements)])
  const touching = sql`(select id from judgements where left_statement in (select value from json_each(${numbers}))
    union select id from judgements where right_statement in (select value from json_each(${numbers})))`
  await sql`update judgements set overruled_by = (
      select person.id from judgements as person
      where person.left_statement = judgements.left_statement and person.right_statement = judgements.right_statement
        and person.rule = 'person' and person.retracted_at is null and person.id <> judgements.id
        and (judgements.rule <> 'person'
          or (person.judged_at, person.id) > (judgements.judged_at, judgements.id))
      order by person.judged_at desc, person.id desc limit 1)
    where id in ${touching}`.execute(db)
  await sql`update judgements set stands = retracted_at is null and overruled_by is null and not exists (
      select 1 from statements where number in (judgements.left_statement, judgements.right_statement)
        and review = 'rejected')
    where id in ${touching}`.execute(db)
}
