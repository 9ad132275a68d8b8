import type { Aspects } from './aspects.ts'

/** How many characters of their report lie between two contents; `null` where they are of two reports, or one is in the other. */
export function gapBetween(one: Aspects, other: Aspects): number | null {
  if (one.ledger.report !== other.ledger.report) return null
  const [a, b] = [one, other].map(({ ledger: { statement } }) => statement.content)
  const after = (b?.[0]?.start ?? 0) - (a?.at(-1)?.end ?? 0)
  const before = (a?.[0]?.start ?? 0) - (b?.at(-1)?.end ?? 0)
  const gap = Math.max(after, before)
  return gap >= 0 ? gap : null
}

/** Whether the first of two stands before the second in their report. */
export function isBefore(one: Aspects, other: Aspects): boolean {
  return (one.ledger.statement.content[0]?.start ?? 0) < (other.ledger.statement.content[0]?.start ?? 0)
}
