import type { DatePart, TimeAnchor } from '../../../model/annotation.ts'
import { withoutYear } from '../calendar.ts'
import type { ShiftMeaning, TimeUnit } from '../found-time.ts'
import { inYear, quarterOf, shifted, yearOf } from './date-values.ts'
import { edtfOf } from './edtf-of.ts'
import type { FocusPoint } from './focus.ts'
import { open, type Setting, type Value } from './setting.ts'

const ALL: readonly DatePart[] = ['year', 'month', 'day']

const IMPLIED: Readonly<Record<TimeUnit, readonly DatePart[]>> = {
  day: ALL,
  week: ['year', 'week'],
  weekend: ['year', 'week'],
  month: ['year', 'month'],
  quarter: ['year', 'month'],
  year: ['year'],
  decade: ['decade'],
  century: ['century'],
}

/** So many units from the moment of speech or from what was last spoken of. */
export function shiftValue(meaning: ShiftMeaning, setting: Setting): Value {
  const { unit, keep } = meaning
  if (unit === 'weekend' && meaning.count === null) return weekendValue(setting)
  if (meaning.count === null) return open('XXXX-XX-XX', ALL)
  if (keep === 'quarter' || (keep === 'accounts' && setting.focus.accounts === 'quarter'))
    return quarterBack(meaning.count, setting, unit === 'quarter')
  const isYearBack = meaning.count === -1 && unit === 'year' && meaning.isCounted
  if (isYearBack && setting.focus.accounts === 'quarter') return quarterBack(-1, setting, false)
  if (meaning.from === 'focus' || (setting.isStory && !isDeictic(meaning))) return fromFocus(meaning, setting)
  return fromSpeech(meaning, setting)
}

function isDeictic({ unit, count }: ShiftMeaning): boolean {
  return unit === 'day' && Math.abs(count ?? 0) < 3
}

function fromSpeech({ count, unit }: ShiftMeaning, { speech, speechAnchor, speechRule }: Setting): Value {
  if (yearOf(speech) === null) {
    const told = withoutYear(count ?? 0, unit, speech)
    return told
      ? {
          value: told.value,
          implied: told.implied,
          anchor: speechAnchor,
          rule: 'time/from-speech',
          alternatives: [],
        }
      : open('XXXX-XX-XX', ALL)
  }
  const value = shifted(speech, count ?? 0, unit)
  if (value === null) return open('XXXX-XX-XX', ALL)
  return { value, implied: IMPLIED[unit], anchor: speechAnchor, rule: speechRule, alternatives: [] }
}

function fromFocus(meaning: ShiftMeaning, setting: Setting): Value {
  const { count, unit } = meaning
  const point = pointFor(unit, setting)
  const value =
    point && (shifted(point.value, count ?? 0, unit) ?? withoutYear(count ?? 0, unit, point.value)?.value)
  if (point && value) return ofPoint(value, point, IMPLIED[unit])
  // News speaks of its own day, month and year when it has named no other.
  return setting.isStory ? open('XXXX-XX-XX', ALL) : fromSpeech(meaning, setting)
}

function pointFor(unit: TimeUnit, { focus }: Setting): FocusPoint | null {
  if (unit === 'day') return focus.day
  if (unit === 'week' || unit === 'weekend') return focus.week
  if (unit === 'month') return focus.month
  return unit === 'quarter' ? focus.quarter : focus.year
}

/** "The quarter", "the year-ago quarter": the one spoken of, or the last that had ended. */
function quarterBack(years: number, setting: Setting, isLatest: boolean): Value {
  const { focus, speech, speechAnchor } = setting
  const own = quarterOf(speech)
  const ended = own && shifted(own, -1, 'quarter')
  // The latest quarter has ended: one that is still to come was spoken of in passing.
  const spoken = isLatest && ended && focus.quarter && focus.quarter.value > ended ? null : focus.quarter
  const value = spoken && inYear(spoken.value, years)
  if (spoken && value) return ofPoint(value, spoken, IMPLIED.quarter)
  const result = ended && inYear(ended, years)
  if (!result) return open('XXXX-QX', ['year', 'month'])
  return {
    value: result,
    implied: IMPLIED.quarter,
    anchor: speechAnchor,
    rule: 'time/quarter-ended',
    alternatives: [],
  }
}

/** "The weekend": the last one before the report, or the next where its clause tells of what is to come. */
function weekendValue(setting: Setting): Value {
  const count = setting.tense() === 'future' ? 0 : -1
  return fromSpeech({ kind: 'shift', count, unit: 'weekend', from: 'speech', of: null, keep: null }, setting)
}

function ofPoint(value: string, point: FocusPoint, implied: readonly DatePart[]): Value {
  const anchor: TimeAnchor = { kind: 'time', time: point.time, edtf: edtfOf(point.value) ?? point.value }
  return { value, implied, anchor, rule: 'time/from-focus', alternatives: [] }
}
