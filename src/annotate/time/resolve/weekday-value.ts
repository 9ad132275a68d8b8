import type { TimeAlternative } from '../../../model/annotation.ts'
import { daysInMonth } from '../../../model/edtf.ts'
import { addDays, addDaysWithoutYear, weekdayOf } from '../calendar.ts'
import type { Which } from '../found-time.ts'
import { open, type Setting, type Value } from './setting.ts'

/** The day that a weekday means. */
export function weekdayValue(weekday: number, which: Which | null, setting: Setting): Value {
  const { speech, speechAnchor, focus, isStory } = setting
  const isOfFocus = which === 'same' || which === 'previous' || which === 'following'
  if (focus.day && (isStory || isOfFocus) && weekdayOf(focus.day.value) !== null)
    return ofStory(weekday, which, focus.day)
  const today = weekdayOf(speech)
  if (today === null) return ofUnknownYear(weekday, which, setting)
  const { told, tense, distance, back, forward } = distanceTo(weekday, today, which, setting)
  const value = addDays(speech, distance)
  const rule =
    told !== null ? 'time/weekday-told' : tense === 'future' ? 'time/weekday-after' : 'time/weekday-before'
  const alternatives =
    told === null
      ? [otherSide(addDays(speech, distance > 0 ? back : forward), distance === 0 ? 'today' : tense)]
      : []
  return { value, implied: ['year', 'month', 'day'], anchor: speechAnchor, rule, alternatives }
}

/** How many days from a day to the weekday that is meant. */
function distanceTo(weekday: number, today: number, which: Which | null, setting: Setting) {
  const back = -((today - weekday + 7) % 7)
  const forward = ((weekday - today + 6) % 7) + 1
  const told = whichDistance(which, weekday - today, back, forward)
  const tense = told === null ? setting.tense() : 'present'
  // "Will vote on Friday", said on a Friday: the press names its own day so.
  const distance = told ?? (tense === 'future' && back !== 0 ? forward : back)
  return { told, tense, distance, back, forward }
}

/** Of a report of May 20 of some year: its last Tuesday lies in the week up to that day, in each year on another. */
function ofUnknownYear(weekday: number, which: Which | null, setting: Setting): Value {
  const { speech, speechAnchor, tense, years } = setting
  const implied = ['year', 'month', 'day'] as const
  const [, month = '', day = ''] = /^XXXX-(\d\d)-(\d\d)$/.exec(speech) ?? []
  if (day === '' || isOfFocusAlone(which)) return open('XXXX-XX-XX', implied)
  const own = setting.openWeekday(speech)
  const told =
    own === null ? null : addDaysWithoutYear(speech, distanceTo(weekday, own, which, setting).distance)
  if (told !== null)
    return { value: told, implied, anchor: speechAnchor, rule: 'time/weekday-of-open-year', alternatives: [] }
  const isAhead = which === 'next' || (which === null && tense() === 'future')
  const [first, last] = isAhead
    ? [Number(day) + (which === 'next' ? 1 : 0), Number(day) + (which === 'next' ? 7 : 6)]
    : [Number(day) - 6, Number(day)]
  const isInMonth = first >= 1 && last <= daysInMonth(2001, Number(month))
  const alternatives = years.slice(0, MOST_YEARS).map((year) => {
    const { value } = weekdayValue(weekday, which, { ...setting, speech: `${year}-${month}-${day}` })
    return { value, edtf: value, reason: `If the report is of ${year}, the year being open.` }
  })
  const value = isInMonth ? `XXXX-${month}-XX` : 'XXXX-XX-XX'
  return { value, implied, anchor: speechAnchor, rule: 'time/weekday-of-open-year', alternatives }
}

/** More years than this are no choice to show. */
const MOST_YEARS = 4

function isOfFocusAlone(which: Which | null): boolean {
  return which === 'same' || which === 'previous' || which === 'following'
}

function otherSide(value: string, tense: string): TimeAlternative {
  const reason =
    tense === 'today'
      ? 'Reports name their own day by its weekday, so the day a week later is less likely.'
      : tense === 'future'
        ? 'Its clause tells of what is to come, so the day before the report is less likely.'
        : 'Its clause does not tell of what is to come, so the day after the report is less likely.'
  return { value, edtf: value, reason }
}

function whichDistance(which: Which | null, inWeek: number, back: number, forward: number): number | null {
  if (which === 'last') return back === 0 ? -7 : back
  if (which === 'next') return forward
  return which === 'this' ? inWeek : null
}

/** In a story a weekday lies near the day last told: on it or in the six days behind it, or before it for "previous". */
function ofStory(
  weekday: number,
  which: Which | null,
  day: { readonly time: string; readonly value: string },
): Value {
  const own = weekdayOf(day.value) ?? weekday
  const ahead = (weekday - own + 7) % 7
  const distance = which === 'previous' ? ahead - 7 : ahead
  return {
    value: addDays(day.value, distance),
    implied: ['year', 'month', 'day'],
    anchor: { kind: 'time', time: day.time, edtf: day.value },
    rule: 'time/weekday-of-story',
    alternatives: [],
  }
}
