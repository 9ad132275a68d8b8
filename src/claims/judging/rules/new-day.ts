import { mayOverlap } from '../../../model/edtf.ts'
import type { Aspects } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { areOfOnePlan, isMoved, isNotBefore, type Plan, plansOf } from '../../compare/plans.ts'
import { areOfOneLine, laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'
import { areOfOneMatter } from '../one-matter.ts'

/** What was to be on one day is told for another: the later telling takes the earlier one's place. */
export function newDay(comparison: Comparison): Finding | null {
  const { a, b, oneStory, oneShortStory, oneReport } = comparison
  if (oneReport || a.denies || b.denies) return null
  // Of reports of a sentence or two it is hardly told what they are about.
  if ((!oneStory || oneShortStory) && !(areOfOneLine(a, b) && areOfOneMatter(a, b))) return null
  const later = laterOf(a, b)
  if (later === null) return null
  const [after, before] = later === 0 ? [a, b] : [b, a]
  for (const one of movedTo(after, areOfOneLine(a, b)))
    for (const other of plansOf(before)) {
      const was = other.days[0]
      const day = one.times.find((time) => was !== undefined && !mayOverlap(time, was))
      if (day === undefined || was === undefined) continue
      // A day that both tell is the old one only where the later one says that it is moved.
      if (one.days.some((own) => other.days.includes(own)) && !isMoved(after)) continue
      const isOpposed = one.clause.sign * other.clause.sign < 0 && !isNotBefore(after)
      if (isOpposed || !areOfOnePlan(one, other, comparison)) continue
      const [left, right] = later === 0 ? [one, other] : [other, one]
      return {
        ...neither('update', later),
        clash: [left.clause.coreSpan, right.clause.coreSpan],
        by: 'claims/new-day',
        score: 0.7,
        reason: `What was told for ${was} is told for ${day} later.`,
      }
    }
  return null
}

/** The plans of who says that the day is another one; of one line of sources, whatever it says last. */
function movedTo(aspects: Aspects, oneLine: boolean): readonly Plan[] {
  return oneLine || isMoved(aspects) ? plansOf(aspects) : []
}
