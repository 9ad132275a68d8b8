import type { Aspects } from '../aspects.ts'
import type { Comparison } from '../compare.ts'
import { type Count, countsIn } from '../counts.ts'
import type { Finding } from '../make-judgement.ts'
import { modalityOf } from '../modality.ts'

/** Different numbers of the same counted thing, said of the same day; what is said later is an update. */
export function value({ a, b, overlap, sameSource, times, daysApart }: Comparison): Finding | null {
  if (a.denies || b.denies || sameSource || daysApart !== 0 || times !== 'shared') return null
  if (overlap.weight < 3 || overlap.dice < 0.6) return null
  if (modalityOf(a.ledger) !== 'told' || modalityOf(b.ledger) !== 'told') return null
  const clash = differentCounts(a, b)
  if (!clash) return null
  const [one, other] = clash
  return {
    verdict: 'contradicts',
    conflict: 'value',
    clash: [one.term, other.term],
    by: 'claims/value',
    score: overlap.dice,
    reason: `Of the same day, one says ${one.value} and the other ${other.value} (“${one.counted}”).`,
  }
}

function differentCounts(a: Aspects, b: Aspects): readonly [Count, Count] | null {
  const others = new Map(countsIn(b).map((count) => [count.counted, count]))
  for (const count of countsIn(a)) {
    const other = others.get(count.counted)
    if (other && !other.open && !count.open && other.value !== count.value) return [count, other]
  }
  return null
}
