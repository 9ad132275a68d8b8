import type { Comparison } from '../compare/compare.ts'
import type { Finding } from './make-judgement.ts'

/** Which of two in conflict denies what the other says, or negates it; `null` where neither does, or that cannot be told. */
export function denierOf({ conflict, clash }: Finding, { a, b }: Comparison): 0 | 1 | null {
  if (conflict !== 'denial' && conflict !== 'polarity') return null
  if (a.denies !== b.denies) return a.denies ? 0 : 1
  const [one, other] = [a, b].map(
    ({ clauses }, at) =>
      clauses.find(({ coreSpan, proposition }) =>
        [coreSpan.start, proposition.start].includes(clash[at]?.start ?? -1),
      )?.sign ?? 0,
  )
  if (one === other) return null
  return one === -1 ? 0 : other === -1 ? 1 : null
}
