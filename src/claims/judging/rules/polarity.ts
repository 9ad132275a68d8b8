import { strengthOf } from '../../../model/certainty.ts'
import { isParsed, signOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { modalityOf } from '../../compare/modality.ts'
import type { Finding } from '../make-judgement.ts'

/** How far apart two sayings may be for "is" and "is not" to be of one time, in days. */
const SAME_TIME = 2

/** The same content, asserted by one and negated by the other, of the same time. */
export function polarity({ a, b, overlap, sameSource, times, daysApart }: Comparison): Finding | null {
  if (a.denies || b.denies || sameSource || times === 'different' || isParsed(a, b)) return null
  if (overlap.weight < 3 || overlap.dice < 0.66) return null
  if (times !== 'shared' && (daysApart === null || daysApart > SAME_TIME)) return null
  const modality = modalityOf(a.ledger)
  if (modality === 'conditional' || modality !== modalityOf(b.ledger)) return null
  if (strengthOf(a.ledger.statement.certainty) < 2 || strengthOf(b.ledger.statement.certainty) < 2)
    return null
  const clash = overlap.words.find(
    ([one, other]) => one.upos === 'VERB' && signOf(a, one) * signOf(b, other) === -1,
  )
  if (!clash) return null
  return {
    verdict: 'contradicts',
    conflict: 'polarity',
    clash,
    by: 'claims/polarity',
    score: overlap.dice,
    reason: `The same is said with “${clash[0].lemma}” affirmed by one and negated by the other.`,
  }
}
