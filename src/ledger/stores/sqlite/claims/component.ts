import { type Kysely, sql } from 'kysely'
import type { LedgerTables } from '../schema.ts'
import { followersAmong } from './followers.ts'

/**
 * The statements that gathering may bring together with these: all that standing judgements `same`, and ties within a report,
 * lead to from them, but those that follow another of their wording. Gathered by themselves they make the same claims as within the whole ledger.
 */
export async function componentOf(
  db: Kysely<LedgerTables>,
  seeds: Iterable<number>,
): Promise<ReadonlySet<number>> {
  const found = new Set(seeds)
  let frontier = [...found]
  while (frontier.length > 0) {
    const asked = JSON.stringify(frontier)
    // SQLite would begin with all that was ever judged the same: it is told to begin with what is asked.
    const { rows } = await sql<{ statement: number }>`
      with asked as materialized (select value as number from json_each(${asked}))
      select right_statement as statement from asked
        cross join judgements indexed by judgements_left
          on left_statement = asked.number and stands = 1 and verdict = 'same'
      union select left_statement from asked
        cross join judgements indexed by judgements_right
          on right_statement = asked.number and stands = 1 and verdict = 'same'
      union select right_statement from asked cross join statement_ties on left_statement = asked.number
      union select left_statement from asked cross join statement_ties on right_statement = asked.number`.execute(
      db,
    )
    const reached = rows.map(({ statement }) => statement).filter((number) => !found.has(number))
    const following = await followersAmong(db, reached)
    frontier = reached.filter((number) => !following.has(number))
    for (const number of frontier) found.add(number)
  }
  return found
}
