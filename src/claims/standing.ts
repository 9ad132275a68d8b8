import type { Claim, Judgement, Standing } from '../model/claim.ts'

/**
 * Denied where somebody denies it; contested where another account cannot be so if it is; corroborated where it has two
 * origins or more; else unchallenged.
 */
export function standingOf(claim: Claim, judgements: readonly Judgement[]): Standing {
  const members = new Set(claim.statements)
  const against = judgements.filter(
    ({ verdict, between }) => verdict === 'contradicts' && between.some((address) => members.has(address)),
  )
  if (against.some(({ conflict }) => conflict === 'denial')) return 'denied'
  if (against.length > 0) return 'contested'
  return claim.origins.length > 1 ? 'corroborated' : 'unchallenged'
}
