import { TIME_ZONES } from '../../../lexicon/en/time/time-zones.ts'
import { addDays, weekdayOf } from '../calendar.ts'

/** Zones of the United States that are written without saying whether summer time holds, with their winter distance in minutes. */
const AMERICAN: ReadonlyMap<string, number> = new Map([
  ['ET', -300],
  ['Eastern', -300],
  ['CT', -360],
  ['Central', -360],
  ['MT', -420],
  ['Mountain', -420],
  ['PT', -480],
  ['Pacific', -480],
])

/** A written zone's distance from UTC on a day: "-05:00", "Z"; `null` where the name alone does not tell it ("IST"). */
export function zoneOffset(zone: string, day: string): string | null {
  const winter = AMERICAN.get(zone)
  const minutes = winter === undefined ? TIME_ZONES.get(zone) : americanMinutes(winter, day)
  if (minutes === undefined || minutes === null) return null
  if (minutes === 0) return 'Z'
  const length = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(length / 60))}:${two(length % 60)}`
}

/** The moment in UTC: "2014-11-06T22:00Z"; `null` where the day is open. */
export function instantOf(day: string, hour: number, minute: number, offset: string): string | null {
  const moment = Date.parse(`${day}T00:00:00${offset}`)
  if (Number.isNaN(moment)) return null
  return `${new Date(moment + (hour * 60 + minute) * 60_000).toISOString().slice(0, 16)}Z`
}

/** Summer time in the United States: 15 U.S.C. 260a, as changed from 1987 and from 2007; earlier years are left open. */
function americanMinutes(winter: number, day: string): number | null {
  const year = Number(day.slice(0, 4))
  if (!(year >= 1987) || weekdayOf(day) === null) return null
  const begins = year >= 2007 ? sundayFrom(`${year}-03-08`) : sundayFrom(`${year}-04-01`)
  const ends = year >= 2007 ? sundayFrom(`${year}-11-01`) : sundayFrom(`${year}-10-25`)
  return day >= begins && day < ends ? winter + 60 : winter
}

function sundayFrom(day: string): string {
  return addDays(day, (7 - (weekdayOf(day) ?? 7)) % 7)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
