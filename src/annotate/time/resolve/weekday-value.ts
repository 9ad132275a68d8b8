import type { TimeAlternative } from '../../../model/annotation.ts'
import { addDays, weekdayOf } from '../calendar.ts'
import type { Which } from '../found-time.ts'
import { open, type Setting, type Value } from './setting.ts'

/** The day that a weekday means. */
export function weekdayValue(weekday: number, which: Which | null, setting: Setting): Value {
  const { speech, speechAnchor, tense, focus, isStory } = setting
  const isOfFocus = which === 'same' || which === 'previous' || which === 'following'
  if (focus.day && (isStory || isOfFocus) && weekdayOf(focus.day.value) !== null)
    return ofStory(weekday, which, focus.day)
  const today = weekdayOf(speech)
  if (today === null) return open('XXXX-XX-XX', ['year', 'month', 'day'])
  const back = -((today - weekday + 7) % 7)
  const forward = ((weekday - today + 6) % 7) + 1
  const told = whichDistance(which, weekday - today, back, forward)
  const distance = told ?? (tense === 'future' ? forward : back)
  const value = addDays(speech, distance)
  const rule =
    told !== null ? 'time/weekday-told' : tense === 'future' ? 'time/weekday-after' : 'time/weekday-before'
  const alternatives = told === null ? [otherSide(addDays(speech, distance > 0 ? back : forward), tense)] : []
  return { value, implied: ['year', 'month', 'day'], anchor: speechAnchor, rule, alternatives }
}

function otherSide(value: string, tense: string): TimeAlternative {
  const reason =
    tense === 'future'
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
