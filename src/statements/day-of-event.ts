import type { EventStatus, TimeExpression } from '../model/annotation.ts'
import { dayRange, daysInMonth, type Edtf } from '../model/edtf.ts'

/** Whose time is when they are to be. */
const TO_COME: ReadonlySet<EventStatus> = new Set([
  'planned',
  'scheduled',
  'announced',
  'postponed',
  'cancelled',
])

/**
 * The date that an event's time means. "By the end of June" is a day, the last; of "from March 22 to March 29" what was put off is to be on
 * the second; "within 30 days" counts from the day of the report. `null` where the words tell no date.
 */
export function dayOfEvent(
  status: EventStatus,
  { edtf, type, value, mod, start, end }: TimeExpression,
  text: string,
  published: Edtf,
): Edtf | null {
  if (edtf !== null && AHEAD.has(status) && isWeekday(text.slice(start, end)))
    return thatComes(edtf, published)
  if (!TO_COME.has(status)) return edtf
  if (type === 'DURATION') return value === null ? null : after(published, value)
  if (edtf === null) return null
  const [, last] = edtf.split('/')
  if (status === 'postponed' && last !== undefined && dayRange(last).latest !== null) return last
  const isDeadline = /\b(?:by|before|until|till) (?:the )?$/i.test(text.slice(Math.max(0, start - 12), start))
  return mod === 'END' && isDeadline ? (dayRange(edtf).latest ?? edtf) : edtf
}

const AHEAD: ReadonlySet<EventStatus> = new Set(['planned', 'scheduled', 'postponed', 'cancelled'])

function isWeekday(words: string): boolean {
  return /^(?:(?:noon|midnight|midday|[\d.:]+(?: ?[ap]\.?m\.?)?),? (?:on )?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(
    words,
  )
}

/** "Talks that were to begin on Monday": of what lies ahead the Monday that comes, though a verb in the past tells of it. */
function thatComes(day: Edtf, published: Edtf): Edtf {
  const [from, told] = [dayRange(day).earliest, dayRange(published).latest]
  if (from === null || from !== day || told === null) return day
  const [since, next] = [Date.parse(told) - Date.parse(from), new Date(Date.parse(from) + WEEK)]
  return since > 0 && since < WEEK ? next.toISOString().slice(0, 10) : day
}

const WEEK = 7 * 86_400_000

/** The day so many days, weeks or months after a day ("P30D", "P3W", "P2M"); `null` of other stretches. */
function after(day: Edtf, stretch: string): Edtf | null {
  const [, count, unit] = /^P(\d{1,4})([DWM])$/.exec(stretch) ?? []
  const from = dayRange(day).latest
  if (from === null || unit === undefined) return null
  if (unit !== 'M')
    return new Date(Date.parse(from) + Number(count) * (unit === 'W' ? 7 : 1) * 86_400_000)
      .toISOString()
      .slice(0, 10)
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const months = year * 12 + month - 1 + Number(count)
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const last = Math.min(date, daysInMonth(toYear, toMonth))
  return [
    String(toYear).padStart(4, '0'),
    ...[toMonth, last].map((one) => String(one).padStart(2, '0')),
  ].join('-')
}
