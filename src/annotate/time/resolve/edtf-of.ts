import { SEASONS } from '../../../lexicon/en/time/seasons.ts'
import type { TimexMod } from '../../../model/annotation.ts'
import { type Edtf, isEdtf } from '../../../model/edtf.ts'
import { addDays } from '../calendar.ts'
import { dayOf } from './date-values.ts'

/** The days that a TIMEX3 value of a date means, as EDTF; `null` for what names none. ISO 8601-2, 4.8 for parts of a year. */
export function edtfOf(value: string, mod: TimexMod | null = null): Edtf | null {
  const [from = '', to] = value.split('/')
  if (to !== undefined) {
    const ends = [edtfOf(from), edtfOf(to)]
    const interval = `${ends[0]?.split('/')[0]}/${ends[1]?.split('/').at(-1)}`
    return ends.every((end) => end !== null) && isEdtf(interval) ? interval : null
  }
  const edtf = plain(value.replace(/T.*$/, ''))
  if (edtf === null || !isEdtf(edtf)) return null
  if (mod === 'APPROX' && /\d$/.test(edtf) && !edtf.includes('/')) return `${edtf}~`
  if (mod === 'ON_OR_AFTER' && !edtf.includes('/')) return `${edtf}/..`
  return edtf
}

function plain(value: string): Edtf | null {
  if (/^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)){0,2}$/.test(value)) return value
  if (/^\d{3}$/.test(value)) return `${value}X`
  if (/^\d{2}$/.test(value)) return `${value}XX`
  const before = /^BC(\d{4})((?:-\d{2}){0,2})$/.exec(value)
  // EDTF counts a year 0: 480 BC is -0479.
  if (before) {
    const year = Number(before[1]) - 1
    return `${year === 0 ? '' : '-'}${String(year).padStart(4, '0')}${before[2] ?? ''}`
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`
  const half = /^(\d{4})-H([12])$/.exec(value)
  if (half) return `${half[1]}-${39 + Number(half[2])}`
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${season[1]}-${SEASONS.find(({ timex }) => timex === season[2])?.edtf ?? 21}`
  const monday = /^\d{4}-W\d{2}/.test(value) ? dayOf(value) : null
  if (monday === null) return /^XXXX/.test(value) ? 'XXXX-XX-XX' : null
  return value.endsWith('-WE')
    ? `${addDays(monday, 5)}/${addDays(monday, 6)}`
    : `${monday}/${addDays(monday, 6)}`
}
