import type { Kysely } from 'kysely'
import type { Claim, Judgement } from '../../../../model/claim.ts'
import type { ClaimRules } from '../../../../model/ports.ts'
import { copiesAmong } from '../adding/copies-among.ts'
import { statementsByNumber } from '../asking/statements-by-number.ts'
import type { LedgerTables } from '../schema.ts'
import { componentOf } from './component.ts'
import { judgementsTouching } from './judgement-rows.ts'
import { type ClaimToKeep, keepClaims } from './keep-claims.ts'

type Database = Kysely<LedgerTables>

/**
 * Makes the claims anew that these statements, or judgements on them, can have changed. To be called in the transaction that
 * changed them. The claims of a ledger follow from its statements and standing judgements alone, whatever came first.
 */
export async function gatherAgain(db: Database, rules: ClaimRules, touched: Iterable<number>): Promise<void> {
  const component = await componentOf(db, touched)
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
  await keepClaims(
    db,
    component,
    claims.map((claim) => toKeep(rules, claim, on, numberOf)),
  )
}

function toKeep(
  rules: ClaimRules,
  claim: Claim,
  on: ReadonlyMap<string, readonly Judgement[]>,
  numberOf: ReadonlyMap<string, number>,
): ClaimToKeep {
  const touching = new Set(claim.statements.flatMap((address) => on.get(address) ?? []))
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
