import type { Comparison } from '../../compare/compare.ts'
import type { Finding } from '../make-judgement.ts'

const WITHIN = 1.7
const ACROSS = 2.4
/** In days. */
const REACH = 45

/** One speaks against what the other asserts and does not deny it: in part only, or in sound only. Not a conflict. */
export function halfDenial({ a, b, aligned, sameSource, daysApart, oneReport }: Comparison): Finding | null {
  const [one, other] = [a.stance, b.stance]
  const half = [one, other].find((stance) => stance === 'partly-denies' || stance === 'non-denial')
  if (
    half === undefined ||
    sameSource ||
    one === other ||
    (!oneReport && (daysApart === null || daysApart > REACH))
  )
    return null
  const best = aligned.find(({ mismatches }) => mismatches === 0)
  if (!best || best.evidence < (oneReport ? WITHIN : ACROSS) || best.score < 0.6) return null
  return {
    verdict: 'unsure',
    conflict: null,
    relation: half === 'non-denial' ? 'non-denial' : 'partial-denial',
    clash: best.clash,
    by: 'claims/half-denial',
    score: best.score,
    reason:
      half === 'non-denial'
        ? `One sounds as if it denied it, and leaves it open: “${best.a.core}”.`
        : `One denies some of it, and not all: “${best.a.core}”.`,
  }
}
