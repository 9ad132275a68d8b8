import type { Kysely } from 'kysely'
import type { Claim, Judgement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { copiesAmong } from '../adding/copies-among.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { componentOf } from './component.ts'
import { judgementsTouching, numbersOf } from './judgement-rows.ts'
import { type ClaimToKeep, keepClaims } from './keep-claims.ts'

type Database = Kysely<LedgerTables>

/**
 * Makes the claims anew that these statements, or judgements on them, can have changed. To be called in the transaction that
 * changed them. The claims of a ledger follow from its statements and standing judgements alone, whatever came first.
 */
export async function gatherAgain(db: Database, rules: ClaimRules, touched: Iterable<number>): Promise<void> {
  const asked = [...touched]
  const component = await componentOf(db, [...asked, ...(await spokenAgainst(db, asked))])
  if (component.size === 0) return
  const statements = await statementsByNumber(db, component)
  const numberOf = new Map([...statements].map(([number, { address }]) => [address, number]))
  const judgements = await judgementsTouching(db, component)
  const claims = rules.gather(
    [...statements.values()],
    judgements.filter(({ between }) => between.every((address) => numberOf.has(address))),
    await copiesAmong(db, component),
  )
  const on = judgementsByAddress(judgements)
  const takenBack = await withdrawalsOf(db, judgements, numberOf)
  await keepClaims(
    db,
    component,
    claims.map((claim) => toKeep(rules, claim, { on, takenBack }, numberOf)),
  )
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
