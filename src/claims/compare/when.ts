import { DAY_TOLD_BEFORE } from '../../lexicon/en/time/other-times.ts'
import type { LedgerStatement } from '../../model/claim.ts'
import { dayRange, type Edtf, mayOverlap } from '../../model/edtf.ts'

/** Whether the contents name days, and the same ones. Time is looked at before anything else is. */
export function timesOfContents(a: LedgerStatement, b: LedgerStatement): 'shared' | 'different' | 'not told' {
  return daysTogether(known(a), known(b))
}

/** Whether both name days, and whether any of them can be the same. */
export function daysTogether(
  left: readonly Edtf[],
  right: readonly Edtf[],
): 'shared' | 'different' | 'not told' {
  if (left.length === 0 || right.length === 0) return 'not told'
  return left.some((one) => right.some((other) => mayOverlap(one, other) || one === other))
    ? 'shared'
    : 'different'
}

/** Days between the sayings; `null` where that cannot be known. Those of one day, or of days that may be one, are 0 apart. */
export function daysBetweenSayings(a: LedgerStatement, b: LedgerStatement): number | null {
  const [left, right] = [a.statement.said.edtf, b.statement.said.edtf]
  if (left === right || mayOverlap(left, right)) return 0
  const [one, other] = [dayRange(left), dayRange(right)]
  if (!one.earliest || !one.latest || !other.earliest || !other.latest) return withoutYear(left, right)
  return one.latest < other.earliest ? days(one.latest, other.earliest) : days(other.latest, one.earliest)
}

const DAY = 86_400_000

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** Two dates of one report without a year are of one year, as far as anyone can tell. */
function withoutYear(left: Edtf, right: Edtf): number | null {
  if (!left.startsWith('XXXX-') || !right.startsWith('XXXX-')) return null
  const [one, other] = [left, right].map((date) =>
    Date.parse(date.replaceAll('XXXX', '2000').split('/')[0] ?? ''),
  )
  if (one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other)) return null
  return Math.round(Math.abs(one - other) / DAY)
}

function known({ timeValues, statement: { quote } }: LedgerStatement): readonly Edtf[] {
  if (DAY_TOLD_BEFORE.test(quote)) return []
  return Object.values(timeValues).slice(0, 8)
}
