import type { Comparison } from '../../compare/compare.ts'
import { areOfOnePlan, isMoved, plansOf } from '../../compare/plans.ts'
import type { Finding } from '../make-judgement.ts'

/** One thing is to be on one day, in one story: "the well would be reopened on June 16", "the well might be opened again, June 16". */
export function samePlan(comparison: Comparison): Finding | null {
  const { a, b, oneStory, oneReport } = comparison
  if (!oneStory || oneReport || a.denies || b.denies) return null
  // Who says that it is moved names the old day too.
  if (isMoved(a) !== isMoved(b)) return null
  for (const one of plansOf(a))
    for (const other of plansOf(b)) {
      const day = one.days.find((own) => other.days.includes(own))
      if (day === undefined || one.clause.sign * other.clause.sign < 0) continue
      if (!areOfOnePlan(one, other, comparison)) continue
      return {
        verdict: 'same',
        conflict: null,
        clash: [one.clause.coreSpan, other.clause.coreSpan],
        by: 'claims/same-plan',
        score: 0.7,
        reason: `Both tell one thing to come for one day: ${day}.`,
      }
    }
  return null
}
