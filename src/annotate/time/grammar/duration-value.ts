import type { TimeUnitRow } from '../../../lexicon/en/time/time-units.ts'

/** An ISO 8601 duration: "P2D", "PT16H", "P2Y6M"; X where the number is not told. */
export function durationValue(count: number | null, { code, times, vague }: TimeUnitRow): string {
  if (count === null) return vague.startsWith('T') ? `PTX${vague.slice(1)}` : `PX${vague}`
  const whole = Math.floor(count * times)
  const half = count * times - whole
  if (code.startsWith('T')) {
    const letter = code.slice(1)
    const minutes = letter === 'H' && half > 0 ? `${Math.round(half * 60)}M` : ''
    const seconds = letter === 'M' && half > 0 ? `${Math.round(half * 60)}S` : ''
    return `PT${whole === 0 ? '' : `${whole}${letter}`}${minutes}${seconds}`
  }
  if (code === 'Y' && half > 0) return `P${whole === 0 ? '' : `${whole}Y`}${Math.round(half * 12)}M`
  return half > 0 ? `P${whole + half}${code}` : `P${whole}${code}`
}
