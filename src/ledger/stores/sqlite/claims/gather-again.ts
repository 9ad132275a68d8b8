import type { Kysely } from 'kysely'
import type { Claim, Judgement, LedgerStatement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { copiesAmong } from '../adding/copies-among.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { componentOf } from './component.ts'
import {
  claimedWith,
  type Follower,
  followersAmong,
  followersOf,
  joinFirsts,
  judgementsOnFollowers,
} from './followers.ts'
import { judgementsTouching, numbersOf } from './judgement-rows.ts'
import { type ClaimToKeep, keepClaims } from './keep-claims.ts'

type Database = Kysely<LedgerTables>

/**
 * Makes the claims anew that these statements, or judgements on them, can have changed. To be called in the transaction that
 * changed them. The claims of a ledger follow from its statements and standing judgements alone, whatever came first.
 */
export async function gatherAgain(db: Database, rules: ClaimRules, touched: Iterable<number>): Promise<void> {
  const asked = [...touched]
  const following = await followersAmong(db, asked)
  const waiting = await joinFirsts(db, following)
  const most = rules.mostOfOneWording
  const { component, followers } = await withFollowers(db, most, [
    ...asked.filter((number) => !following.has(number)),
    ...waiting.map((number) => following.get(number) ?? number),
    ...(await claimedWith(
      db,
      asked.filter((number) => !following.has(number) || waiting.includes(number)),
      most,
    )),
    ...(await spokenAgainst(db, asked)),
  ])
  if (component.size === 0) return
  const statements = await statementsByNumber(db, component)
  const numberOf = new Map([...statements].map(([number, { address }]) => [address, number]))
  const own = await judgementsTouching(db, component)
  const judgements = [...own, ...(await judgementsOnFollowers(db, followers, own))]
  const claims = rules.gather(
    [...statements.values()],
    judgements.filter(({ between }) => between.every((address) => numberOf.has(address))),
    await copiesAmong(db, component),
  )
  const on = judgementsByAddress(judgements)
  const takenBack = await withdrawalsOf(db, judgements, numberOf)
  for (const { statement, address } of followers) numberOf.set(address, statement)
  const behind = byFirst(followers, statements)
  await keepClaims(
    db,
    new Set([...component, ...waiting, ...followers.map(({ statement }) => statement)]),
    claims.map((claim) => toKeep(rules, withThose(claim, behind), { on, takenBack }, numberOf)),
  )
}

/** What the statements reach, and all that follow one of it; where these are in other claims yet, those too. */
async function withFollowers(db: Database, most: number, seeds: readonly number[]) {
  const component = await componentOf(db, seeds)
  const followers = await followersOf(db, component)
  const numbers = followers.map(({ statement }) => statement)
  const others = (await claimedWith(db, numbers, most)).filter((number) => !component.has(number))
  if (others.length === 0) return { component, followers }
  const wider = await componentOf(db, [...component, ...others])
  return { component: wider, followers: await followersOf(db, wider) }
}

/** The claim with those that follow its statements, each in the origin of the one that it follows. */
function withThose(claim: Claim, behind: ReadonlyMap<string, readonly string[]>): Claim {
  if (behind.size === 0) return claim
  const also = (statements: Claim['statements']) => [
    ...statements,
    ...statements.flatMap((address) => behind.get(address) ?? []),
  ]
  const origins = claim.origins.map((origin) => ({ ...origin, statements: also(origin.statements) }))
  return { ...claim, statements: also(claim.statements), origins }
}

/** Addresses of those that follow, by that of the first. */
function byFirst(
  followers: readonly Follower[],
  statements: ReadonlyMap<number, LedgerStatement>,
): ReadonlyMap<string, readonly string[]> {
  const behind = new Map<string, string[]>()
  for (const { first, address } of followers) {
    const of = statements.get(first)?.address
    if (of === undefined) continue
    const known = behind.get(of)
    if (known) known.push(address)
    else behind.set(of, [address])
  }
  return behind
}

/** What stands on statements, by their addresses: all of it, and of those that speak against them what takes them back. */
interface Against {
  readonly on: ReadonlyMap<string, readonly Judgement[]>
  readonly takenBack: ReadonlyMap<string, readonly Judgement[]>
}

/** Of statements that are taken back, those that they spoke against: these stand otherwise now. */
async function spokenAgainst(db: Database, touched: readonly number[]): Promise<readonly number[]> {
  const own = await judgementsTouching(db, touched)
  const earlier = new Set(own.flatMap((one) => (one.relation === 'withdrawal' ? one.between : [])))
  if (earlier.size === 0) return []
  const takenBack = [...(await numbersOf(db, [...earlier])).values()]
  const against = (await judgementsTouching(db, takenBack)).filter(({ verdict }) => verdict === 'contradicts')
  return [...(await numbersOf(db, [...new Set(against.flatMap(({ between }) => between))])).values()]
}

/** Of what speaks against the component from outside, what takes it back, by its address; and of what is inside too. */
async function withdrawalsOf(
  db: Database,
  judgements: readonly Judgement[],
  inside: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const outside = new Set(
    judgements
      .filter(({ verdict }) => verdict === 'contradicts')
      .flatMap(({ between }) => between.filter((address) => !inside.has(address))),
  )
  const numbers = outside.size === 0 ? [] : [...(await numbersOf(db, [...outside])).values()]
  const beyond = numbers.length === 0 ? [] : await judgementsTouching(db, numbers)
  return judgementsByAddress([...judgements, ...beyond].filter(({ relation }) => relation === 'withdrawal'))
}

function toKeep(
  rules: ClaimRules,
  claim: Claim,
  { on, takenBack }: Against,
  numberOf: ReadonlyMap<string, number>,
): ClaimToKeep {
  const touching = new Set(claim.statements.flatMap((address) => on.get(address) ?? []))
  for (const { between } of [...touching])
    for (const address of between) for (const one of takenBack.get(address) ?? []) touching.add(one)
  const originOf = new Map(
    claim.origins.flatMap(({ statements }, at) => statements.map((address) => [address, at] as const)),
  )
  return {
    id: claim.id,
    standing: rules.standing(claim, [...touching]),
    origins: claim.origins,
    statements: claim.statements.map((address) => ({
      statement: numberOf.get(address) ?? 0,
      origin: originOf.get(address) ?? 0,
    })),
  }
}

function judgementsByAddress(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const on = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    for (const address of judgement.between) {
      const known = on.get(address)
      if (known) known.push(judgement)
      else on.set(address, [judgement])
    }
  }
  return on
}
