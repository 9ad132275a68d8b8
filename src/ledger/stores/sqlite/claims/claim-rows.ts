import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Origin, Standing } from '../../../../model/claim.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { ClaimFilter } from '../../../../model/ports/ledger-filter.ts'
import type { ClaimRow } from '../../../../model/ports/ledger-rows.ts'
import { askedOnce } from '../asking/asked-once.ts'
import { ALWAYS, ofStatements } from '../asking/conditions.ts'
import { NARROW_STATEMENTS, statementsAloneFor } from '../asking/narrow-rows.ts'
import { statementRowsByNumber } from '../asking/statement-rows.ts'
import type { LedgerTables } from '../schema.ts'
import { isAll, restOf, subjectOf } from './subject.ts'
import { BY_RANK, claimsOfSubject } from './subject-claims.ts'

type Database = Kysely<LedgerTables>
type Houses = Pick<ClaimRules, 'houses'>

/** Claims of which a statement fulfils the filter, those with most origins first, then those with most statements. */
export async function claimRows(
  db: Database,
  rules: Houses,
  filter: ClaimFilter,
): Promise<readonly ClaimRow[]> {
  const { atLeast, standing, limit, statementsEach, offset } = filter
  const [subject, rest] = [subjectOf(filter), restOf(filter)]
  if (!isAll(subject)) {
    const numbers = await claimsOfSubject(db, subject, rest, { atLeast, standing, limit, offset })
    const among = sql<boolean>`claims.number in (select value from json_each(${JSON.stringify(numbers)}))`
    // Of a subject one part is much the same for many days.
    const make = () => rowsWhere(db, rules, among, { statementsEach })
    return askedOnce(db, 'claim rows', [numbers, statementsEach], make, (rows) => rows.length)
  }
  const condition = sql<boolean>`${atLeast === undefined ? ALWAYS : sql<boolean>`claims.statements >= ${atLeast}`}
    and ${standing === undefined ? ALWAYS : sql<boolean>`claims.standing = ${standing}`}
    and ${
      isAll(rest)
        ? ALWAYS
        : sql<boolean>`claims.number in (select claim from claim_statements where statement in (
            select statements.number from ${statementsAloneFor(rest)} where ${ofStatements(rest)}))`
    }`
  return rowsWhere(db, rules, condition, { limit, statementsEach, offset })
}

/** Of the claims of these statements those that more than one makes or that something stands against. */
export async function claimRowsOf(
  db: Database,
  rules: Houses,
  addresses: readonly string[],
  limit: number,
): Promise<readonly ClaimRow[]> {
  const condition = sql<boolean>`claims.number in (select claim from claim_statements where statement in (
      select number from statements where address in (select value from json_each(${JSON.stringify(addresses)}))))
    and (claims.statements > 1 or claims.standing <> 'unchallenged')`
  return rowsWhere(db, rules, condition, { limit })
}

/** The claim that an id, the beginning of one, a former id or a statement's address names. @throws HearsayError not-found, ambiguous-id */
export async function claimRow(db: Database, rules: Houses, written: string): Promise<ClaimRow> {
  const [only, other] = await found(db, written)
  if (only === undefined) {
    throw new HearsayError(
      'not-found',
      `The ledger has no claim whose id begins with "${written}"; "hearsay claims" lists them, and the address of a statement names its claim too.`,
    )
  }
  if (other !== undefined) {
    throw new HearsayError(
      'ambiguous-id',
      `"${written}" is the beginning of more than one claim's id; give more of it.`,
    )
  }
  const [row] = await rowsWhere(db, rules, sql<boolean>`claims.number = ${only}`)
  if (row) return row
  throw new HearsayError('internal-error', `The claim ${written} has no statements.`)
}

/** Numbers of the claims that may be meant: at most two. */
async function found(db: Database, written: string): Promise<readonly number[]> {
  const colon = written.indexOf(':')
  if (colon >= 0) {
    const { rows } = await sql<{
      claim: number
    }>`select distinct claim from claim_statements where statement in (
      select number from statements where address >= ${written.slice(0, colon)} and address < ${`${written.slice(0, colon)}g`}
        and id = ${written.slice(colon + 1)}) limit 2`.execute(db)
    return rows.map(({ claim }) => claim)
  }
  if (!/^k[0-9a-f]+$/.test(written)) return []
  const after = `${written}g`
  const now = await sql<{ claim: number }>`select number as claim from claims
    where id >= ${written} and id < ${after} order by id limit 2`.execute(db)
  if (now.rows.length > 0) return now.rows.map(({ claim }) => claim)
  const then = await sql<{ claim: number }>`select distinct claim from former_claims
    join claim_statements on claim_statements.statement = former_claims.statement
    where former_claims.id >= ${written} and former_claims.id < ${after} limit 2`.execute(db)
  return then.rows.map(({ claim }) => claim)
}

interface Page {
  readonly limit?: number | undefined
  readonly statementsEach?: number | undefined
  readonly offset?: number | undefined
}

async function rowsWhere(
  db: Database,
  rules: Houses,
  condition: RawBuilder<boolean>,
  { limit, statementsEach, offset }: Page = {},
): Promise<readonly ClaimRow[]> {
  const { rows } = await sql<{ number: number; id: string; standing: string; members: string; told: string }>`
    select claims.number, claims.id, claims.standing,
      (select json_group_array(json_array(number, address, origin, carrier)) from (
        select statements.number, statements.address, origin, case when judged = 0 then publication end as carrier
        from claim_statements cross join ${NARROW_STATEMENTS} on statements.number = claim_statements.statement
        left join statement_wordings on statement_wordings.statement = statements.number
        left join reports on judged = 0 and reports.number = statements.report
        where claim = claims.number order by statements.address)) as members,
      (select json_group_array(json_array(label, json(carriers), why)) from
        (select label, carriers, why from claim_origins where claim = claims.number order by position)) as told
    from (select claims.number as chosen from claims where ${condition} order by ${BY_RANK}
      limit ${limit ?? -1} offset ${offset ?? 0}) cross join claims on claims.number = chosen
    order by ${BY_RANK}`.execute(db)
  // The casts: only the ledger itself writes these columns.
  const parsed = rows.map(({ members, told, ...row }) => ({
    ...row,
    members: JSON.parse(members) as Member[],
    told: JSON.parse(told) as [string, string[], string][],
  }))
  const statements = await statementRowsByNumber(
    db,
    parsed.flatMap(({ members }) => members.slice(0, statementsEach).map(([number]) => number)),
  )
  return parsed.map(({ id, standing, members, told }) => ({
    claim: {
      id,
      statements: members.map(([, address]) => address),
      origins: originsOf(rules, told, members),
    },
    standing: standing as Standing,
    statements: members.flatMap(([number]) => statements.get(number) ?? []),
  }))
}

/** A statement of a claim: its number, its address, the place of its origin; who carries it, of one that follows another. In the order of the addresses. */
type Member = readonly [number: number, address: string, origin: number, carrier: string | null]

function originsOf(
  rules: Houses,
  told: readonly (readonly [string, readonly string[], string])[],
  members: readonly Member[],
): readonly Origin[] {
  return told.map(([label, judged, why], at) => {
    const own = members.filter(([, , origin]) => origin === at)
    const others = own.flatMap(([, , , carrier]) => carrier ?? [])
    const carriers = others.length === 0 ? judged : [...new Set([...judged, ...others])].sort()
    const told = [why, ...rules.houses(carriers)].join('; ')
    return { statements: own.map(([, address]) => address), ...{ label, carriers, why: told } }
  })
}
