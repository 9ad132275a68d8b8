import { CALLED_OFF, FROM_DAY, MAY_BE, NOT_YET_MOVED } from '../../../lexicon/en/time/moving-days.ts'
import { dayRange } from '../../../model/edtf.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { isMoved, type Plan, plansOf } from '../../compare/plans.ts'
import { areOfOneDeed, areOfOneRoot, conceptOf } from '../../compare/word-kin.ts'
import { laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'
import { areOfOneMatter } from '../one-matter.ts'

/**
 * What was to be on one day is told to be put off, called off or moved from that day: "is set for October 16"; "planned for October 16, was moved to the
 * 30th". The old day is named, so it is of whoever told that day: the later telling takes the place of all of them.
 */
export function movedDay(comparison: Comparison): Finding | null {
  const { a, b, oneReport } = comparison
  if (oneReport || a.denies || b.denies) return null
  const later = laterOf(a, b)
  if (later === null) return null
  const [after, before] = later === 0 ? [a, b] : [b, a]
  if (!isMoved(after) || isOnlyPossible(after)) return null
  const named = daysNamedIn(after)
  const days = plansOf(after).flatMap((plan) => plan.days)
  const plans = plansOf(before)
  // Of what was itself moved, the day to which it was.
  const last = isMoved(before)
    ? plans
        .flatMap(({ days }) => days)
        .toSorted()
        .at(-1)
    : undefined
  for (const plan of plans) {
    const was = last ?? plan.days[0]
    if (was === undefined || !named.includes(was)) continue
    const to = days
      .filter((day) => day !== was)
      .toSorted()
      .at(-1)
    if (to === undefined && !isOff(after)) continue
    if (!areOfOneThing(plan, after) || !areOfOneMatterOrName(comparison)) continue
    const [word, content] = [after.ledger.statement.content[0], plan.clause.coreSpan]
    if (!word) return null
    return {
      ...neither('update', later),
      clash: later === 0 ? [word, content] : [content, word],
      by: 'claims/moved-day',
      score: 0.8,
      reason:
        to !== undefined ? `What was told for ${was} is moved to ${to}.` : `What was told for ${was} is off.`,
    }
  }
  return null
}

function isOnlyPossible({ ledger: { statement } }: Aspects): boolean {
  return MAY_BE.test(statement.quote) || NOT_YET_MOVED.test(statement.quote)
}

function isOff({ ledger: { statement } }: Aspects): boolean {
  return CALLED_OFF.test(statement.quote)
}

/** Days that a content names, of "from March 22 to March 29" both. */
function daysNamedIn({ ledger }: Aspects): readonly string[] {
  return Object.values(ledger.timeValues).flatMap((time) => {
    const { earliest, latest } = dayRange(time)
    const isFromTo = time.includes('/') && FROM_DAY.test(ledger.statement.quote)
    if (earliest === null || latest === null || (earliest !== latest && !isFromTo)) return []
    return [earliest, latest]
  })
}

/** A word that tells what the plan is of, or the deed of which it is the noun: "hear", "hearing". */
function areOfOneThing({ words, clause: { core, parts } }: Plan, { words: told }: Aspects): boolean {
  const actors = new Set(
    parts.flatMap(({ role, head, upos }) => (role !== 'other' && upos === 'NOUN' ? head : [])),
  )
  const own = words.filter((word) => weightOf(word) === 1 || actors.has(word))
  return [...told.values()].some(
    ({ lemma, upos }) =>
      /^\p{L}{4,}/u.test(lemma) &&
      (own.some((word) => conceptOf(word) === conceptOf(lemma) || areOfOneRoot(word, lemma)) ||
        (upos === 'NOUN' && areOfOneDeed(core, lemma))),
  )
}

/** Of one story, or of reports that name one person or body besides the day. */
function areOfOneMatterOrName({ a, b, oneStory }: Comparison): boolean {
  if (oneStory || areOfOneMatter(a, b)) return true
  const names = new Set((a.ledger.about?.names ?? []).filter((key) => /^(?:person|organization):/.test(key)))
  return (b.ledger.about?.names ?? []).some((key) => names.has(key))
}
