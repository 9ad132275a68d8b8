import type { Term } from '../../../model/statement.ts'
import { type Aspects, isParsed } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { modalityOf } from '../../compare/modality.ts'
import { oppositionOf } from '../../compare/oppositions.ts'
import type { Finding } from '../make-judgement.ts'

/** How many content words around an opposed word are taken to be what it describes. */
const NEAR = 4

/** How far apart two accounts of one thing may be, in days; later, things may have changed. */
const SAME_TIME = 14

/** Both assert, of one thing, what cannot both be so: "deliberate" and "an accident". */
export function characterisation({
  a,
  b,
  overlap,
  sameSource,
  times,
  daysApart,
}: Comparison): Finding | null {
  if (a.denies || b.denies || sameSource || times === 'different') return null
  if (overlap.weight < 2 || overlap.dice < 0.4 || overlap.words.length === 0) return null
  if (times !== 'shared' && (daysApart === null || daysApart > SAME_TIME)) return null
  if (modalityOf(a.ledger) !== 'told' || modalityOf(b.ledger) !== 'told') return null
  const opposition = oppositionOf(a, b)
  if (!opposition || !describeSame(a, b, overlap.words, opposition.words)) return null
  const [one, other] = opposition.words
  if (isParsed(a, b) && !(describes(one, a) && describes(other, b))) return null
  return {
    verdict: 'contradicts',
    conflict: 'characterisation',
    clash: opposition.words,
    by: 'claims/characterisation',
    score: overlap.dice,
    reason: `The same thing is described in opposed words (${opposition.axis}): “${one.lemma}” and “${other.lemma}”.`,
  }
}

/** Whether the word is what is told, or says of what sort that is: "it was an accident", "a deliberate fire"; "from their jails" only says where. */
function describes({ start, lemma }: Term, { clauses }: Aspects): boolean {
  return clauses.some(
    ({ main, mode, coreSpan, proposition, parts }) =>
      main &&
      mode === 'told' &&
      (coreSpan.start === start ||
        proposition.start === start ||
        parts.some((part) => part.role !== 'other' && part.words.includes(lemma))),
  )
}

/** A word that both share stands near the opposed word in both. */
function describeSame(
  a: Aspects,
  b: Aspects,
  shared: readonly (readonly [Term, Term])[],
  [one, other]: readonly [Term, Term],
): boolean {
  const [here, there] = [a.terms.indexOf(one), b.terms.indexOf(other)]
  const near = (aspects: Aspects, at: number) =>
    new Set(aspects.terms.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ lemma }) => lemma))
  const [left, right] = [near(a, here), near(b, there)]
  return shared.some(([{ lemma, upos }]) => upos === 'NOUN' && left.has(lemma) && right.has(lemma))
}
