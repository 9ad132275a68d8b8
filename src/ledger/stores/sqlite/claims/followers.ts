import { type Kysely, sql } from 'kysely'
import type { Judgement } from '../../../../model/claim.ts'
import type { LedgerTables } from '../schema.ts'
import { judgementsTouching } from './judgement-rows.ts'

type Database = Kysely<LedgerTables>

/** A statement that is not judged itself: it is in the claim, and of the origin, of the first of its wording. */
export interface Follower {
  readonly statement: number
  readonly address: string
  readonly first: number
}

/** Of these statements those that follow another of their wording, each with the one that it follows. */
export async function followersAmong(
  db: Database,
  statements: Iterable<number>,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ statement: number; first: number }>`
    select own.statement, (select first.statement from statement_wordings as first where first.wording = own.wording
      order by first.address limit 1) as first
    from json_each(${JSON.stringify([...statements])}) cross join statement_wordings as own on own.statement = value
    where own.judged = 0`.execute(db)
  return new Map(rows.map(({ statement, first }) => [statement, first]))
}

/** All that follow one of these statements. */
export async function followersOf(db: Database, statements: Iterable<number>): Promise<readonly Follower[]> {
  const { rows } = await sql<Follower>`
    with asked as materialized (select value as first from json_each(${JSON.stringify([...statements])})),
    firsts as materialized (select asked.first, own.wording from asked
      cross join statement_wordings as own on own.statement = asked.first
      where own.address = (select min(address) from statement_wordings as other where other.wording = own.wording))
    select follower.statement, follower.address, firsts.first from firsts
      cross join statement_wordings as follower indexed by statement_wordings_judged
        on follower.wording = firsts.wording and follower.judged = 0
    order by follower.address`.execute(db)
  return rows
}

/**
 * Puts statements that are in no claim yet into that of the one that they follow, beside it: what a thousandth copy adds takes no longer
 * than what the thirtieth does. @returns those for which the claim has to be gathered anew.
 */
export async function joinFirsts(
  db: Database,
  following: ReadonlyMap<number, number>,
): Promise<readonly number[]> {
  if (following.size === 0) return []
  const asked = JSON.stringify([...following])
  const own = await speakingToOthers(db, [...following.keys()])
  const { rows } = await sql<{ statement: number }>`
    insert into claim_statements (statement, claim, origin)
      select value ->> 0, claim, origin from json_each(${asked}) join claim_statements on statement = value ->> 1
      where value ->> 0 not in (select statement from claim_statements)
        and value ->> 0 not in (select value from json_each(${JSON.stringify([...own])}))
    returning statement`.execute(db)
  const joined = JSON.stringify(rows.map(({ statement }) => statement))
  await sql`update claims set statements = (select count(*) from claim_statements where claim = claims.number)
    where number in (select claim from claim_statements where statement in (select value from json_each(${joined})))`.execute(
    db,
  )
  const done = new Set(rows.map(({ statement }) => statement))
  return [...following.keys()].filter((number) => !done.has(number))
}

/** The judged statements of the claims that these are in now, where others follow in them: in a claim of more than so many. */
export async function claimedWith(
  db: Database,
  statements: readonly number[],
  most: number,
): Promise<readonly number[]> {
  if (statements.length === 0) return []
  const { rows } = await sql<{ statement: number }>`
    with held as materialized (select distinct claim from json_each(${JSON.stringify(statements)})
      cross join claim_statements on statement = value cross join claims on claims.number = claim and claims.statements > ${most})
    select claim_statements.statement from held cross join claim_statements on claim_statements.claim = held.claim
      where not exists (select 1 from statement_wordings as own
        where own.statement = claim_statements.statement and own.judged = 0)`.execute(db)
  return rows.map(({ statement }) => statement)
}

/**
 * What stands between statements that follow and others that do not: a paper that prints beside the copied text somebody who denies
 * it. What two copied sentences are to each other stands between the first of them too.
 * @param known those that are had already.
 */
export async function judgementsOnFollowers(
  db: Database,
  followers: readonly Follower[],
  known: readonly Judgement[],
): Promise<readonly Judgement[]> {
  if (followers.length === 0) return []
  const numbers = await speakingToOthers(
    db,
    followers.map(({ statement }) => statement),
  )
  if (numbers.size === 0) return []
  const found = await judgementsTouching(db, numbers)
  const there = new Set(known.map(({ id }) => id))
  return found.filter(({ id }) => !there.has(id))
}

/** Of statements that follow those on which a judgement with one stands that does not. */
async function speakingToOthers(db: Database, statements: readonly number[]): Promise<ReadonlySet<number>> {
  const doesNotFollow = (side: 'left_statement' | 'right_statement') =>
    sql<boolean>`not exists (select 1 from statement_wordings as other where other.statement = ${sql.ref(side)} and other.judged = 0)`
  const { rows } = await sql<{ statement: number }>`
    with asked as materialized (select value as number from json_each(${JSON.stringify(statements)}))
    select left_statement as statement from asked cross join judgements indexed by judgements_left
      on left_statement = asked.number and stands = 1 where ${doesNotFollow('right_statement')}
    union select right_statement from asked cross join judgements indexed by judgements_right
      on right_statement = asked.number and stands = 1 where ${doesNotFollow('left_statement')}`.execute(db)
  return new Set(rows.map(({ statement }) => statement))
}
