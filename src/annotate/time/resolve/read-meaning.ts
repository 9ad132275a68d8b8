import type { Meaning } from '../found-time.ts'
import { calendarValue } from './calendar-value.ts'
import { shifted } from './date-values.ts'
import { open, type Setting, type Value, written } from './setting.ts'
import { shiftValue } from './shift-value.ts'

/** What a meaning comes to in its setting. */
export function readMeaning(meaning: Meaning, setting: Setting): Value {
  switch (meaning.kind) {
    case 'calendar':
      return calendarValue(meaning, setting)
    case 'shift': {
      if (!meaning.of) return shiftValue(meaning, setting)
      const of = readMeaning(meaning.of, setting)
      const value = shifted(of.value, meaning.count ?? 0, meaning.unit)
      return value === null ? open('XXXX-XX-XX', ['year', 'month', 'day']) : { ...of, value }
    }
    case 'range':
      return rangeValue(meaning, setting)
    case 'duration':
    case 'set':
    case 'reference':
      return written(meaning.value)
    case 'clock': {
      const day = dayValue(meaning.day, setting)
      const seconds = meaning.second === null ? '' : `:${two(meaning.second)}`
      return { ...day, value: `${day.value}T${two(meaning.hour)}:${two(meaning.minute ?? 0)}${seconds}` }
    }
    case 'day-part': {
      const day = dayValue(meaning.day, setting)
      return { ...day, value: `${day.value}T${meaning.part}` }
    }
  }
}

/** The first end takes its year from the last where only that has one. */
function rangeValue(meaning: Extract<Meaning, { kind: 'range' }>, setting: Setting): Value {
  const from = readMeaning(meaning.from, setting)
  const to = readMeaning(meaning.to, setting)
  return { ...from, value: `${from.value}/${to.value}`, rule: from.anchor ? from.rule : 'time/range' }
}

/** The day of an hour: as told, else in a story the day last spoken of, else that of the report. */
function dayValue(day: Meaning | null, setting: Setting): Value {
  const told = day ? readMeaning(day, setting) : null
  if (told)
    return /^(?:BC)?[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(told.value) ? told : { ...told, value: 'XXXX-XX-XX' }
  const { focus, speech, speechAnchor, isStory } = setting
  const implied = ['year', 'month', 'day'] as const
  if (isStory && focus.day) {
    const anchor = { kind: 'time', time: focus.day.time, edtf: focus.day.value } as const
    return { value: focus.day.value, implied, anchor, rule: 'time/from-focus', alternatives: [] }
  }
  if (isStory || !/^[\dX]{4}-\d{2}-\d{2}$/.test(speech)) return open('XXXX-XX-XX', implied)
  return { value: speech, implied, anchor: speechAnchor, rule: 'time/from-speech', alternatives: [] }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
