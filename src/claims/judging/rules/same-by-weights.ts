import type { Aspects } from '../../compare/aspects.ts'
import { isNegated, signOf, sum } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { likenessOf } from '../../compare/likeness.ts'
import { measuresOf, valuesOf } from '../../compare/measures.ts'
import { SURE, sameness } from '../../compare/sameness.ts'
import type { Finding } from '../make-judgement.ts'
import { chancesOfPair } from '../weighed/chances-of-pair.ts'
import { CONFLICTS } from '../weighed/trees.ts'
import { isDeniedAbove } from './same.ts'
import { tellOpposedStates } from './status.ts'
import { isWithdrawal } from './withdrawal.ts'

/** In days: what is told in one story later may be of another day. */
const REACH = 90
/** What says less than this, in names and telling words, says too little to be known again: "to resign". */
const LEAST = 1.5
/** How much of the weight of what the weights find counts beside what a rule finds. */
const BESIDE_RULES = 0.3

/**
 * Where no rule knows: by weights learnt from stories in which a person wrote down what says the same. Numbers, days and negations that
 * differ are never the same, whatever the weights say.
 */
export function sameByWeights(comparison: Comparison): Finding | null {
  const { a, b, oneStory, oneReport, daysApart, times, overlap } = comparison
  if (!oneStory || oneReport || times === 'different' || daysApart === null || daysApart > REACH) return null
  if (a.denies !== b.denies || Math.min(a.weight, b.weight) < LEAST || overlap.weight === 0) return null
  if (isNegated(a) !== isNegated(b) || tellOpposedStates(a, b)) return null
  if (isWithdrawal(a) || isWithdrawal(b) || isDeniedAbove(a) !== isDeniedAbove(b)) return null
  const likeness = likenessOf(comparison)
  if (likeness.numbersDiffer || !numbersAgree(a, b)) return null
  if (likeness.words.some(([one, other]) => signOf(a, one) * signOf(b, other) < 0)) return null
  const [left, right] = [a.ledger.statement.content[0], b.ledger.statement.content[0]]
  const score = sameness(comparison)
  if (!left || !right || score < SURE || speaksAgainst(comparison)) return null
  return {
    verdict: 'same',
    conflict: null,
    clash: [left, right],
    by: 'claims/same-by-weights',
    score: BESIDE_RULES * score,
    reason: `What they share, and what they do not, is as in contents that say the same (${Math.round(100 * score)} %).`,
  }
}

/** What shares most words of two reports of a few sentences may tell the opposite: "has sold its garden", "still owns its garden". Who reads both knows. */
function speaksAgainst({ a, b, oneShortStory }: Comparison): boolean {
  if (!oneShortStory) return false
  const chances = chancesOfPair(a.ledger, b.ledger)
  return sum(CONFLICTS.map((kind) => chances[kind])) > chances.same
}

/** Of one counted thing one number. */
function numbersAgree(a: Aspects, b: Aspects): boolean {
  const others = measuresOf(b.clauses)
  return measuresOf(a.clauses).every((one) => {
    const same = others.filter(({ of }) => of === one.of)
    return same.length === 0 || same.some((other) => valuesOf(one.quantity, other.quantity) !== 'different')
  })
}
