import type { Address, Claim } from '../../src/model/claim.ts'
import type { StandingOn } from './answers.ts'
import type { ExpectedClaim, Ref } from './expected.ts'

type StatementsAt = (ref: Ref) => readonly Address[]

/** Whether every statement of the expected claim is in one claim of the ledger, and none of another expected claim is. */
export function isGathered(
  claims: readonly Claim[],
  wanted: ExpectedClaim,
  all: readonly ExpectedClaim[],
  statementsAt: StatementsAt,
): boolean {
  const refs = wanted.origins.flat().map(statementsAt)
  const held = (claim: Claim) => refs.filter((those) => those.some((one) => claim.statements.includes(one)))
  const whole = claims.find((claim) => held(claim).length === refs.length)
  if (!whole) return false
  const own = new Set(refs.flat())
  const others = all
    .filter((one) => one !== wanted)
    .flatMap(({ origins }) => origins.flat().map(statementsAt))
  return !others.some((those) => those.some((one) => whole.statements.includes(one) && !own.has(one)))
}

/**
 * Whether the ledger's claim that holds most of the expected statements has something of every expected origin, and lays
 * those that it holds to origins as expected.
 */
export function hasOrigins(
  claims: readonly Claim[],
  wanted: ExpectedClaim,
  statementsAt: StatementsAt,
): boolean {
  const members = wanted.origins.flatMap((refs, origin) =>
    refs.map((ref) => ({ origin, statements: statementsAt(ref) })),
  )
  const heldBy = (claim: Claim) =>
    members.filter(({ statements }) => statements.some((one) => claim.statements.includes(one)))
  const [best] = claims
    .map((claim) => ({ claim, held: heldBy(claim) }))
    .sort((a, b) => b.held.length - a.held.length)
  if (!best || best.held.length < 2 || best.held.length * 2 < members.length) return false
  if (new Set(best.held.map(({ origin }) => origin)).size !== wanted.origins.length) return false
  const together = (one: readonly Address[], other: readonly Address[]) =>
    best.claim.origins.some(
      ({ statements }) =>
        one.some((address) => statements.includes(address)) &&
        other.some((address) => statements.includes(address)),
    )
  return best.held.every((one, index) =>
    best.held
      .slice(index + 1)
      .every((other) => together(one.statements, other.statements) === (one.origin === other.origin)),
  )
}

/** How most of the statements stood that were known: the first named of several that as many have. */
export function standingOfMost(statements: readonly Address[], on: StandingOn): string | null {
  const counts = new Map<string, number>()
  for (const address of statements) {
    const standing = on(address)
    if (standing !== null) counts.set(standing, (counts.get(standing) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
