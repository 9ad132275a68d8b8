import type { Meaning } from '../found-time.ts'
import { calendarValue } from './calendar-value.ts'
import { shifted } from './date-values.ts'
import type { FilingZone } from './dateline-zone.ts'
import { localOffset } from './local-offset.ts'
import { open, type Setting, type Value, written } from './setting.ts'
import { shiftValue } from './shift-value.ts'
import { instantOf, zoneOffset } from './zone-offset.ts'

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
      const { hour, minute, second, zone } = meaning
      const seconds = second === null ? '' : `:${two(second)}`
      const value = onDay(day, `T${two(hour)}:${two(minute ?? 0)}${seconds}`)
      if (zone !== null) return { ...value, ...zoned(zone, day.value, hour, minute ?? 0) }
      return setting.filed === null
        ? value
        : { ...value, ...filed(setting.filed, day.value, hour, minute ?? 0) }
    }
    case 'day-part': {
      const day = dayValue(meaning.day, setting)
      return onDay(day, `T${meaning.part}`)
    }
  }
}

/** A time on a day, and on the days that could be meant instead. */
function onDay(day: Value, time: string): Value {
  const alternatives = day.alternatives.map((other) => ({ ...other, value: `${other.value}${time}` }))
  return { ...day, value: `${day.value}${time}`, alternatives }
}

/** The value keeps the hour as it is written, as TempEval-3 has it; the zone stands beside it. */
function zoned(name: string, day: string, hour: number, minute: number): Pick<Value, 'zone' | 'instant'> {
  const zone = zoneOffset(name, day)
  if (zone === null) return {}
  const instant = instantOf(day, hour, minute, zone)
  return instant === null ? { zone } : { zone, instant }
}

/** An hour is told as the clocks of the dateline's city have it. */
function filed(
  zoneFrom: FilingZone,
  day: string,
  hour: number,
  minute: number,
): Pick<Value, 'zone' | 'instant' | 'zoneFrom'> {
  const zone = localOffset(zoneFrom.zone, day, hour, minute)
  const instant = zone === null ? null : instantOf(day, hour, minute, zone)
  // Of a day of an open year only the zone is known: summer time may hold or not.
  return zone === null || instant === null ? { zoneFrom } : { zone, instant, zoneFrom }
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
