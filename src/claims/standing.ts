import type { Claim, Judgement, Standing } from '../model/claim.ts'
import { INSIDE } from './judging/rules/claim-denied.ts'

/**
 * How a claim stands by the judgements that touch it. Of several that hold, the first: withdrawn, where a source of it took it
 * back; superseded, where its sources told later what takes its place; denied, where somebody denies or negates it; contested, where another
 * account cannot be so if it is; corroborated, where it has two origins or more; else unchallenged. Where some of its origins
 * withdrew it, or moved on, and others did not, it stands by the others; but a toll that has grown is superseded for all who told it, and
 * so is a day that was put off.
 * What was itself taken back stands no longer against it.
 * @param judgements those that stand and touch the claim, of whatever day is asked for, and what takes back what speaks against it.
 */
export function standingOf(claim: Claim, judgements: readonly Judgement[]): Standing {
  const members = new Set(claim.statements)
  const touching = judgements.filter(({ between }) => between.some((address) => members.has(address)))
  const gone = (relation: Judgement['relation']) =>
    new Set(touching.filter((one) => one.relation === relation).flatMap((one) => replacedBy(one, members)))
  const [withdrawn, superseded] = [gone('withdrawal'), gone('update')]
  if (coversAll(claim, withdrawn)) return 'withdrawn'
  if (coversAll(claim, new Set([...withdrawn, ...superseded])) || isOutgrown(touching, members))
    return 'superseded'
  const takenBack = new Set(judgements.flatMap((one) => (one.relation === 'withdrawal' ? beforeIn(one) : [])))
  const against = touching.filter(
    (one) =>
      one.verdict === 'contradicts' &&
      !deniesItsOwn(one, members) &&
      !one.between.some((address) => !members.has(address) && takenBack.has(address)),
  )
  if (against.some((one) => isDenied(one, members))) return 'denied'
  if (against.length > 0) return 'contested'
  return claim.origins.length > 1 ? 'corroborated' : 'unchallenged'
}

/**
 * "Rejected her claim that …": the claim that stands inside a denial is denied by it, and is no other account that speaks against it. Where she says it
 * herself, what she says does.
 */
function deniesItsOwn({ by, score, between, later }: Judgement, members: ReadonlySet<string>): boolean {
  return by === 'claims/claim-denied' && score >= INSIDE && later !== undefined && members.has(between[later])
}

/** Whether the other side is the one that denies: who denies is contested by what it denies. */
function isDenied({ conflict, between, later }: Judgement, members: ReadonlySet<string>): boolean {
  if (conflict !== 'denial' && conflict !== 'polarity') return false
  if (later === undefined) return conflict === 'denial'
  return !members.has(between[later])
}

/** The statement of the claim whose place another one, not of the claim, takes. */
function replacedBy({ between, later }: Judgement, members: ReadonlySet<string>): readonly string[] {
  if (later === undefined) return []
  const [after, before] = later === 0 ? between : ([between[1], between[0]] as const)
  return members.has(before) && !members.has(after) ? [before] : []
}

/** A toll that has grown takes the place of the lower one for all who told that, and a day that was put off is off for all. */
function isOutgrown(touching: readonly Judgement[], members: ReadonlySet<string>): boolean {
  return touching.some((one) => FOR_ALL.has(one.by) && replacedBy(one, members).length > 0)
}

const FOR_ALL: ReadonlySet<string> = new Set(['claims/grown-toll', 'claims/moved-day'])

/** The statement whose place another one takes. */
function beforeIn({ between, later }: Judgement): readonly string[] {
  return later === undefined ? [] : [between[later === 0 ? 1 : 0]]
}

/** Whether something of every origin is gone: who carried an origin's words need not take them back one by one. */
function coversAll({ origins }: Claim, gone: ReadonlySet<string>): boolean {
  return gone.size > 0 && origins.every(({ statements }) => statements.some((address) => gone.has(address)))
}
