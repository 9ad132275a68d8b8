import { WRONG_WHEN } from '../../lexicon/en/taking-back.ts'
import type { Judgement } from '../../model/claim.ts'
import type { Aspects } from '../compare/aspects.ts'
import { type Comparison, compare, compareLoosely } from '../compare/compare.ts'
import { mayStand } from '../compare/own-voice.ts'
import { denierOf } from './denier.ts'
import { type Finding, makeJudgement } from './make-judgement.ts'
import { admission } from './rules/admission.ts'
import { assessment } from './rules/assessment.ts'
import { characterisation } from './rules/characterisation.ts'
import { circumstance } from './rules/circumstance.ts'
import { claimDenied } from './rules/claim-denied.ts'
import { denial } from './rules/denial.ts'
import { deniedCharacter } from './rules/denied-character.ts'
import { doubtful } from './rules/doubtful.ts'
import { existence } from './rules/existence.ts'
import { halfDenial } from './rules/half-denial.ts'
import { movedDay } from './rules/moved-day.ts'
import { namedOtherwise } from './rules/named-otherwise.ts'
import { newDay } from './rules/new-day.ts'
import { nextDenial } from './rules/next-denial.ts'
import { nextNumber } from './rules/next-number.ts'
import { noSuchDeed } from './rules/no-such-deed.ts'
import { noneAtAll } from './rules/none-at-all.ts'
import { opposition } from './rules/opposition.ts'
import { otherAgent } from './rules/other-agent.ts'
import { otherCause } from './rules/other-cause.ts'
import { ownNumber } from './rules/own-number.ts'
import { polarity } from './rules/polarity.ts'
import { quantity } from './rules/quantity.ts'
import { revision } from './rules/revision.ts'
import { isDeniedAbove, same } from './rules/same.ts'
import { sameByWeights } from './rules/same-by-weights.ts'
import { sameNothing } from './rules/same-nothing.ts'
import { sameNumber } from './rules/same-number.ts'
import { samePlan } from './rules/same-plan.ts'
import { status } from './rules/status.ts'
import { withdrawal } from './rules/withdrawal.ts'
import { ownsError } from './weighed/taken-back.ts'

/** The rules in the order in which they are asked; the first that finds something is believed. */
const RULES: readonly ((comparison: Comparison) => Finding | null)[] = [
  halfDenial,
  opposition,
  ownNumber,
  quantity,
  existence,
  noneAtAll,
  noSuchDeed,
  otherAgent,
  otherCause,
  nextNumber,
  denial,
  nextDenial,
  deniedCharacter,
  polarity,
  characterisation,
  assessment,
  namedOtherwise,
  movedDay,
  newDay,
  circumstance,
  status,
  same,
  sameNothing,
  samePlan,
  sameNumber,
  doubtful,
  sameByWeights,
]

/** What two statements are to each other; `null` where no rule knows. The same whichever is named first. */
export function judge(a: Aspects, b: Aspects): Judgement | null {
  const [first, second] = a.ledger.address <= b.ledger.address ? [a, b] : [b, a]
  const taken = withdrawal(first, second)
  if (taken) return makeJudgement(first, second, taken)
  const revised = revision(first, second)
  if (revised) return makeJudgement(first, second, revised)
  const owned = admission(first, second)
  if (owned) return makeJudgement(first, second, owned)
  const denied = claimDenied(first, second)
  if (denied) return makeJudgement(first, second, denied)
  const comparison = compare(first, second)
  if (!comparison) {
    const loosely = compareLoosely(first, second)
    const plan = loosely && (samePlan(loosely) ?? movedDay(loosely) ?? newDay(loosely))
    return plan ? makeJudgement(first, second, plan) : null
  }
  for (const rule of RULES) {
    const finding = rule(comparison)
    if (!finding || !mayStand(finding, comparison)) continue
    // What somebody denies is not told by anyone, and takes nothing's place.
    if (finding.relation === 'update' && isDeniedAbove(first) !== isDeniedAbove(second)) continue
    // Who takes back what was said does not say it again.
    const isTakenBack = comparison.oneShortStory ? ownsError : saysItWasWrong
    if (finding.verdict === 'same' && isTakenBack(first) !== isTakenBack(second)) return null
    const denier = denierOf(finding, comparison)
    return makeJudgement(first, second, denier === null ? finding : { ...finding, later: denier })
  }
  return null
}

/** Who says to have been wrong in saying something does not say it again. */
function saysItWasWrong({ ledger: { statement } }: Aspects): boolean {
  return WRONG_WHEN.test(statement.quote)
}
