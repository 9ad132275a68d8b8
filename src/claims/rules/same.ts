import { type Aspects, signOf } from '../aspects.ts'
import type { Comparison } from '../compare.ts'
import type { Finding } from '../make-judgement.ts'
import { measuresOf, valuesOf } from '../measures.ts'
import { modalityOf } from '../modality.ts'
import { areAlike } from '../word-kin.ts'

/** From how much of the words on, for all that they are told in, two contents say the same. */
const ENOUGH = 0.62

/** Both say the same: nearly all telling words are shared, none is negated by one alone, and the numbers agree. */
export function same({ a, b, overlap, times }: Comparison): Finding | null {
  if (times === 'different') return null
  if (a.denies !== b.denies || modalityOf(a.ledger) !== modalityOf(b.ledger)) return null
  const alike = alikeIn(a, b)
  const weight = overlap.weight + alike
  const score = a.weight + b.weight === 0 ? 0 : (2 * weight) / (a.weight + b.weight)
  if (weight < 3.3 || score < ENOUGH || !sharesTelling(overlap.words)) return null
  if (overlap.words.some(([one, other]) => signOf(a, one) !== signOf(b, other))) return null
  if (!countsAgree(a, b)) return null
  const [left, right] = [a.ledger.statement.content, b.ledger.statement.content]
  if (!left[0] || !right[0]) return null
  return {
    verdict: 'same',
    conflict: null,
    clash: [left[0], right[0]],
    by: 'claims/same',
    score,
    reason: `They share ${Math.round(score * 100)} % of what their words weigh, and nothing is negated by one alone.`,
  }
}

/** Words that only one has, and the other an equal of. */
function alikeIn(a: Aspects, b: Aspects): number {
  const others = [...b.words.keys()].filter((lemma) => !a.words.has(lemma))
  return [...a.words.keys()].filter(
    (lemma) => !b.words.has(lemma) && others.some((other) => areAlike(lemma, other)),
  ).length
}

function sharesTelling(words: Comparison['overlap']['words']): boolean {
  const telling = words.filter(([{ upos }]) => upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ')
  return telling.length >= 2
}

function countsAgree(a: Aspects, b: Aspects): boolean {
  const others = measuresOf(b.clauses)
  return measuresOf(a.clauses).every((one) => {
    const same = others.filter(({ of }) => of === one.of)
    return same.length === 0 || same.some((other) => valuesOf(one.quantity, other.quantity) !== 'different')
  })
}
