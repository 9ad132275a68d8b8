import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch } from '../../compare/entity-match.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { areOfOneRoot, areSynonyms, conceptOf } from '../../compare/word-kin.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** How far behind a claim another source's denial stands, in characters. */
const NEARBY = 350

/** "… had threatened to resign, a diplomat said. The general denied that he had spoken of resigning": next to it, and of the same deed. */
export function nextDenial({ a, b, oneReport, sameSource }: Comparison): Finding | null {
  if (!oneReport || sameSource || a.denies === b.denies) return null
  const [denied, told] = a.denies ? [a, b] : [b, a]
  if (denied.terms.some(({ negated }) => negated)) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY || !isBefore(told, denied)) return null
  const deed = deedShared(denied, told)
  if (deed === null || !sharesWho(denied, told)) return null
  return {
    ...conflict('denial'),
    clash: a.denies ? deed : [deed[1], deed[0]],
    by: 'claims/next-denial',
    score: 0.55,
    reason: 'Next to a claim another source denies a deed that the claim tells.',
  }
}

/** A deed told in both, whatever stance it hangs on. */
function deedShared(denied: Aspects, told: Aspects) {
  for (const one of denied.clauses)
    for (const other of told.clauses) {
      const [a, b] = [one.core, other.core]
      if (weightOf(a) < 1 || one.proposition.negated || other.proposition.negated || other.sign !== 1)
        continue
      if (a !== b && !areOfOneRoot(a, b) && !areSynonyms(a, b)) continue
      return [one.coreSpan, other.coreSpan] as const
    }
  return null
}

/** Who does it is the same, and is told in both. */
function sharesWho(denied: Aspects, told: Aspects): boolean {
  const agents = ({ clauses }: Aspects) =>
    clauses.flatMap(({ parts }) => parts.filter(({ role }) => role === 'agent'))
  return agents(denied).some((one) =>
    agents(told).some((other) =>
      one.key !== null && other.key !== null
        ? entityMatch(one.key, other.key) > 0
        : one.upos === 'NOUN' && conceptOf(one.head) === conceptOf(other.head),
    ),
  )
}
