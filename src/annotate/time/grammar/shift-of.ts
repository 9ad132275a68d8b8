import type { TimeUnitRow } from '../../../lexicon/en/time/time-units.ts'
import type { ShiftMeaning, TimeUnit } from '../found-time.ts'

const UNITS: Readonly<Record<string, TimeUnit>> = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year' }

/** So many of a unit away; `null` for hours and other units of a clock, and where half a unit would be left over. */
export function shiftOf(count: number, row: TimeUnitRow, from: ShiftMeaning['from']): ShiftMeaning | null {
  const unit = UNITS[row.code]
  if (!unit) return null
  const whole = count * row.times
  if (Number.isInteger(whole))
    return { kind: 'shift', count: whole, unit, from, of: null, keep: null, isCounted: true }
  if (unit !== 'year') return null
  return { kind: 'shift', count: Math.round(whole * 12), unit: 'month', from, of: null, keep: null }
}
