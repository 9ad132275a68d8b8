import { ADMITTING } from '../../../lexicon/en/taking-back.ts'
import { align, predicateWeight } from '../../compare/align.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { weightOf } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import { areOfOneStory } from '../../compare/story.ts'
import { conceptOf } from '../../compare/word-kin.ts'
import { areOfOneLine, laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'

/** How much a deed and what is told with it must have in common to be the one that was denied. */
const LEAST = 1.2

/**
 * A source acknowledges what it had denied: "there was no leak", and three weeks later "acknowledged that a valve had leaked". It takes
 * the denial back, though it does not say so.
 */
export function admission(one: Aspects, other: Aspects): Finding | null {
  return admitted(one, other, 0) ?? admitted(other, one, 1)
}

function admitted(later: Aspects, earlier: Aspects, at: 0 | 1): Finding | null {
  if (!ADMITTING.test(later.ledger.cueWords ?? '') || later.denies || later.stance !== 'asserts') return null
  if (earlier.stance !== 'asserts' && !earlier.denies) return null
  if (laterOf(later, earlier) !== 0 || !areOfOneStory(later.ledger, earlier.ledger)) return null
  if (!areOfOneLine(later, earlier)) return null
  const pair = later.clauses.flatMap((yes) =>
    earlier.clauses.flatMap((no) =>
      isOpposite(yes, no, later) ? [[yes.coreSpan, no.coreSpan] as const] : [],
    ),
  )[0]
  if (!pair) return null
  return {
    ...neither('withdrawal', at),
    clash: at === 0 ? pair : [pair[1], pair[0]],
    by: 'claims/admission',
    score: 0.7,
    reason: 'The source acknowledges what it had denied.',
  }
}

function isOpposite(yes: Clause, no: Clause, later: Aspects): boolean {
  if (!yes.main || !no.main || yes.sign !== 1 || no.sign !== -1 || yes.mode === 'conditional') return false
  if (no.existence) return weightOf(no.core) === 1 && isToldOf(no, later)
  const alignment = align(yes, no)
  if (!alignment || alignment.opposed || alignment.mismatches > 0) return false
  return (
    alignment.evidence >= LEAST || (predicateWeight(no.core) === 1 && alignment.a.core === alignment.b.core)
  )
}

/** "There was no leak": the word, or the deed that it is the noun of, with what is told of it. */
function isToldOf({ core, parts }: Clause, { words }: Aspects): boolean {
  const told = new Set([...words.keys()].map(conceptOf))
  const with_ = parts.flatMap(({ words: own }) => own).filter((word) => weightOf(word) === 1)
  return told.has(conceptOf(core)) && with_.every((word) => told.has(conceptOf(word)))
}
