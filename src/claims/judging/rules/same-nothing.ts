import { NOBODY_NOTHING_OR_NONE } from '../../../lexicon/en/grammar/none-and-all.ts'
import type { Alignment } from '../../compare/align.ts'
import { predicateWeight } from '../../compare/align.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import type { Finding } from '../make-judgement.ts'

/** In days. */
const REACH = 30

/** In one story nobody or nothing did one thing: "denied that anything had escaped from its tanks", "nothing had escaped". */
export function sameNothing({ aligned, oneStory, oneReport, daysApart }: Comparison): Finding | null {
  if (!oneStory || oneReport || daysApart === null || daysApart > REACH) return null
  const found = aligned.find(isOfNothing)
  if (!found) return null
  return {
    verdict: 'same',
    conflict: null,
    clash: found.clash,
    by: 'claims/same-nothing',
    score: 0.62,
    reason: `Both tell of nobody or nothing that it did so: “${found.a.core}”.`,
  }
}

function isOfNothing({ a, b, opposed, mismatches, loose }: Alignment): boolean {
  if (opposed || mismatches > 0 || loose > 0 || a.mode !== b.mode || a.core !== b.core) return false
  if (predicateWeight(a.core) !== 1) return false
  // "There was no leak", and "there had been no leak at all".
  if (a.existence && b.existence) return isWhollyNegated(a) && isWhollyNegated(b)
  const isDeed = a.proposition.upos === 'VERB'
  return isDeed && isWhollyNegated(a) && isWhollyNegated(b) && (isOfAll(a) || isOfAll(b))
}

function isWhollyNegated({ main, sign }: Clause): boolean {
  return main && sign === -1
}

function isOfAll({ parts }: Clause): boolean {
  return parts.some(({ role, head }) => role !== 'other' && NOBODY_NOTHING_OR_NONE.has(head))
}
