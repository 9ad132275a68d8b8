import { BLAME, PRAISE } from '../../lexicon/en/verdict-words.ts'
import type { Term } from '../../model/statement.ts'
import { type Aspects, signOf, weightOf } from '../aspects.ts'
import type { Comparison } from '../compare.ts'
import { conflict, type Finding } from '../make-judgement.ts'
import { gapBetween, isBefore } from '../next-to.ts'

/** An assessment is short: a longer content tells other things too. */
const MOST_TERMS = 7
/** How far apart in their report two assessments of one thing stand, in characters. */
const NEARBY = 450

/** Side by side in one report, one praises what the other blames: "a constructive day", "a waste of a day". */
export function assessment(comparison: Comparison): Finding | null {
  const { a, b, oneReport, sameSource } = comparison
  if (!oneReport || sameSource || a.denies || b.denies) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY) return null
  const [one, other] = [verdictOf(a), verdictOf(b)]
  if (!one || !other || one.side === other.side || !areOfOneThing(comparison)) return null
  return {
    ...conflict('characterisation'),
    clash: [one.term, other.term],
    by: 'claims/assessment',
    score: 0.6,
    reason: `One praises what the other blames: “${one.term.lemma}” and “${other.term.lemma}”.`,
  }
}

/** The word of praise or blame of a short content; none where it has both. */
function verdictOf(aspects: Aspects): { readonly side: 1 | -1; readonly term: Term } | null {
  const { terms, clauses } = aspects
  if (terms.length > MOST_TERMS || clauses.some(({ mode }) => mode === 'conditional')) return null
  const found = terms.flatMap((term) => {
    const side = PRAISE.has(term.lemma) ? 1 : BLAME.has(term.lemma) ? -1 : 0
    return side === 0 || term.entity !== null
      ? []
      : [{ side: (side * signOf(aspects, term)) as 1 | -1 | 0, term }]
  })
  const [first] = found
  if (!first || first.side === 0 || found.some(({ side }) => side !== first.side)) return null
  return { side: first.side, term: first.term }
}

const POINTING =
  /^["“]?(?:it|this|that|he|she|they|these|those|the (?:meeting|talks?|vote|day|move|decision|ruling|deal|outcome|result))\b/i

/** Both name it, or the later one points back. */
function areOfOneThing({ a, b, overlap }: Comparison): boolean {
  const later = isBefore(a, b) ? b : a
  if (POINTING.test(later.ledger.statement.quote)) return true
  if (later.clauses.length > 1 && later.clauses.every(({ bare }) => bare) && later.terms.length <= 3)
    return true
  return (
    overlap.entities.length > 0 ||
    overlap.words.some(([{ upos, lemma }]) => upos === 'NOUN' && weightOf(lemma) === 1)
  )
}
