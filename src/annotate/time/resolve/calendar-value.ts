import type { TimeAlternative } from '../../../model/annotation.ts'
import type { CalendarMeaning, Which } from '../found-time.ts'
import { finenessOf, yearOf, yearText } from './date-values.ts'
import { edtfOf } from './edtf-of.ts'
import type { FocusPoint } from './focus.ts'
import { holidayDate, isOnlyOnce } from './holiday-date.ts'
import { open, type Setting, type Value, written } from './setting.ts'
import { shiftValue } from './shift-value.ts'
import { weekdayValue } from './weekday-value.ts'

/** Parts of a date; what is not written is found in the report's date, in what was spoken of, or in what it stands within. */
export function calendarValue(meaning: CalendarMeaning, setting: Setting): Value {
  const { parts, which, within } = meaning
  if (parts.weekday !== undefined && parts.day === undefined)
    return weekdayValue(parts.weekday, which, setting)
  if (parts.holiday !== undefined && isOnlyOnce(parts.holiday))
    return written(holidayDate(parts.holiday, 0) ?? '')
  const told = toldYear(meaning, setting)
  if (parts.century !== undefined)
    return written(`${parts.bc ? 'BC' : ''}${String(parts.century).padStart(2, '0')}`)
  if (parts.decade !== undefined) return decadeValue(parts.decade, parts.bc === true, setting)
  if (within?.kind === 'shift') return withinValue(meaning, setting)
  if (told !== null) return periodInYear(meaning, told, setting) ?? { ...written(inYearOf(meaning, told)) }
  return withoutYear(meaning, setting)
}

/** "the 1988 quarter": the quarter last spoken of, of that year. */
function periodInYear({ parts, which }: CalendarMeaning, year: number, { focus }: Setting): Value | null {
  if (which !== 'same' || parts.month !== undefined || parts.quarter !== undefined) return null
  const { quarter, accounts } = focus
  if (!quarter || accounts === 'year') return written(yearText(year))
  const anchor = { kind: 'time', time: quarter.time, edtf: quarter.value } as const
  return { ...written(`${yearText(year)}-${quarter.value.slice(-2)}`), anchor, rule: 'time/as-the-focus' }
}

function toldYear({ parts }: CalendarMeaning, { speech }: Setting): number | null {
  if (parts.year !== undefined) return parts.bc ? -parts.year : parts.year
  if (parts.shortYear === undefined) return null
  const own = yearOf(speech) ?? 2000
  const same = Math.floor(own / 100) * 100 + parts.shortYear
  return same > own + 20 ? same - 100 : same
}

function decadeValue(decade: number, bc: boolean, { speech }: Setting): Value {
  if (bc) return written(`BC${String(decade).padStart(3, '0')}`)
  if (decade > 9) return written(String(decade))
  const own = Math.floor((yearOf(speech) ?? 1999) / 10)
  const same = Math.floor(own / 10) * 10 + decade
  const value = String(same > own + 1 ? same - 10 : same)
  return { ...written(value), implied: ['century'] }
}

/** "the third quarter of last year", "July last year", "the 20th". */
function withinValue(meaning: CalendarMeaning, setting: Setting): Value {
  const { parts, within } = meaning
  if (within?.kind !== 'shift') return open('XXXX-XX-XX', ['year'])
  const of = shiftValue(within, setting)
  if (parts.day !== undefined && parts.month === undefined) {
    return finenessOf(of.value) === 'month'
      ? { ...of, value: `${of.value}-${two(parts.day)}`, implied: ['year', 'month'] }
      : open(`XXXX-XX-${two(parts.day)}`, ['year', 'month'])
  }
  // "the year-ago third quarter": a year before the one that it would be.
  if (
    within.count === -1 &&
    within.from === 'speech' &&
    parts.quarter !== undefined &&
    meaning.which === null
  ) {
    const year = yearOf(of.value)
    if (year !== null) return { ...of, value: `${yearText(year)}-Q${parts.quarter}`, implied: ['year'] }
  }
  const year = yearOf(of.value)
  if (year === null) return withoutYear({ ...meaning, within: null }, setting)
  return { ...of, value: inYearOf(meaning, year), implied: ['year'] }
}

/** The value of the parts in a year. */
function inYearOf({ parts }: CalendarMeaning, year: number): string {
  const start = yearText(year)
  if (parts.holiday !== undefined) return holidayDate(parts.holiday, year) ?? start
  if (parts.quarter !== undefined) return `${start}-Q${parts.quarter}`
  if (parts.half !== undefined) return `${start}-H${parts.half}`
  if (parts.season !== undefined) return `${start}-${parts.season}`
  if (parts.week !== undefined) return `${start}-W${two(parts.week)}`
  if (parts.month === undefined) return start
  return `${start}-${two(parts.month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`
}

function withoutYear(meaning: CalendarMeaning, setting: Setting): Value {
  const { which } = meaning
  const { focus, isStory, speech } = setting
  const isOfFocus = which === 'same' || which === 'previous' || which === 'following'
  if (focus.year && (isOfFocus || (isStory && which === null)))
    return ofFocus(
      meaning,
      focus.last?.value ?? focus.year.value,
      which === null && focus.story ? focus.story : focus.year,
    )
  if (isStory && which === null) return open(withOpenYear(meaning), ['year'])
  if (yearOf(speech) === null) return open(withOpenYear(meaning), ['year'])
  return nearest(meaning, which, setting)
}

function withOpenYear(meaning: CalendarMeaning): string {
  if (meaning.parts.holiday !== undefined) {
    const day = holidayDate(meaning.parts.holiday, 2000) ?? ''
    // Only a fixed day is the same in every year.
    return day === holidayDate(meaning.parts.holiday, 2001)?.replace('2001', '2000')
      ? day.replace('2000', 'XXXX')
      : 'XXXX-XX-XX'
  }
  return inYearOf(meaning, 9999).replace('9999', 'XXXX')
}

function ofFocus(meaning: CalendarMeaning, last: string, { time, value: year }: FocusPoint): Value {
  const own = yearOf(year) ?? 0
  const anchor = { kind: 'time', time, edtf: edtfOf(year) ?? year } as const
  // A date of another year was named in passing: the story's own month is not known.
  const isOwn = meaning.which !== null || yearOf(last) === own
  const step = stepFrom(
    meaning,
    isOwn ? Number(/^(?:BC)?\d{4}-(\d{2})/.exec(last)?.[1] ?? Number.NaN) : Number.NaN,
  )
  return {
    value: inYearOf(meaning, own + step),
    implied: ['year'],
    anchor,
    rule: 'time/story-year',
    alternatives: [],
  }
}

/** How many months back from the month last told a story goes on into the next year: from December to February. */
const NEW_YEAR = 8

/** The year before or after that of the month last told: as "previous" and "following" say, else where a story goes over a new year. */
function stepFrom(meaning: CalendarMeaning, told: number): -1 | 0 | 1 {
  const month = monthOfParts(meaning)
  if (meaning.which === 'previous') return month >= told || Number.isNaN(told) ? -1 : 0
  if (meaning.which === 'following') return month <= told || Number.isNaN(told) ? 1 : 0
  if (Number.isNaN(told) || meaning.which !== null) return 0
  // A winter is that of the year in which it ends.
  if (meaning.parts.season === 'WI') return told >= 6 ? 1 : 0
  return told - month >= NEW_YEAR ? 1 : 0
}

/** The year that suits best: near the report, on the side that the tense tells. */
function nearest(meaning: CalendarMeaning, which: Which | null, setting: Setting): Value {
  const { speech, speechAnchor } = setting
  const tense = setting.tense()
  const own = yearOf(speech) ?? 2000
  const today = positionOf(speech)
  const candidates = [own - 1, own, own + 1]
    .map((year) => ({ value: inYearOf(meaning, year), year }))
    .map((candidate) => ({ ...candidate, cost: costOf(meaning, candidate.value, today, which, tense) }))
    .sort((a, b) => a.cost - b.cost)
  const [best, second] = candidates
  const value = best?.value ?? withOpenYear(meaning)
  const rule =
    meaning.parts.quarter !== undefined && which === null ? 'time/quarter-begun' : 'time/nearest-year'
  const isOpen = which === null && best && second && second.cost < best.cost * 3 + 60
  const alternatives: readonly TimeAlternative[] = isOpen
    ? [{ value: second.value, edtf: edtfOf(second.value), reason: reasonAgainst(second.value, value, tense) }]
    : []
  return { value, implied: ['year'], anchor: speechAnchor, rule, alternatives }
}

function reasonAgainst(other: string, taken: string, tense: string): string {
  const side = other > taken ? 'later' : 'earlier'
  return `The ${side} year is further from the date of the report, and its verb is ${tense === 'present' ? 'no sign' : `in the ${tense}`}.`
}

/** How many times as far a year counts that lies on the side which its verb does not tell of. */
const AGAINST = 6
/** A day is more often told of an opening or a deadline, whatever the verb: "put off to February 27". */
const DAY_AGAINST = 3

/** How ill a year suits, in days from the report. */
function costOf(
  meaning: CalendarMeaning,
  value: string,
  today: number,
  which: Which | null,
  tense: string,
): number {
  const { first, last } = stretchOf(meaning, value)
  const before = last < today
  const after = first > today
  const distance = before ? today - last : after ? first - today : 0
  // "Last June" in July would be "last month": it is the June before.
  if (which === 'last')
    return before && (distance >= 31 || meaning.parts.month === undefined) ? distance : 100_000 + distance
  if (which === 'next') return after ? distance : 100_000 + distance
  if (which === 'this') return value.startsWith(String(Math.floor(today / 372))) ? 0 : 100_000
  if (meaning.parts.quarter !== undefined)
    return tense === 'future' ? (after ? distance : distance * 1.5) : after ? distance * 3 + 100 : distance
  const isAgainst = (tense === 'past' && after) || (tense === 'future' && before)
  if (isAgainst) return distance * (meaning.parts.day === undefined ? AGAINST : DAY_AGAINST)
  return tense === 'present' && after ? distance * 1.2 : distance
}

/** A day as a number that only serves to compare: months of 31 days. */
function positionOf(value: string): number {
  const [year = '0', month = '6', day = '15'] = value.split('-')
  return Number(year) * 372 + (Number(month) - 1) * 31 + (Number(day) - 1)
}

function stretchOf(
  { parts }: CalendarMeaning,
  value: string,
): { readonly first: number; readonly last: number } {
  const year = (yearOf(value) ?? 0) * 372
  if (parts.day !== undefined || parts.holiday !== undefined)
    return { first: positionOf(value), last: positionOf(value) }
  const months = monthsOf(parts)
  return { first: year + (months[0] - 1) * 31, last: year + months[1] * 31 - 1 }
}

const SEASON_MONTHS = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] } as const

function monthsOf(parts: CalendarMeaning['parts']): readonly [number, number] {
  if (parts.month !== undefined) return [parts.month, parts.month]
  if (parts.quarter !== undefined) return [parts.quarter * 3 - 2, parts.quarter * 3]
  if (parts.half !== undefined) return [parts.half * 6 - 5, parts.half * 6]
  return parts.season === undefined ? [1, 12] : SEASON_MONTHS[parts.season]
}

function monthOfParts({ parts }: CalendarMeaning): number {
  return parts.month ?? monthsOf(parts)[0]
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
