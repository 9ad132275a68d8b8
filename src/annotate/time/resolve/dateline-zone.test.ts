import { describe, expect, it } from 'vitest'
import { filingZones } from './dateline-zone.ts'
import { localOffset } from './local-offset.ts'

const clock = { kind: 'clock', hour: 9, minute: 0, second: null, zone: null, day: null } as const

function zoneOf(dateline: string, rest = ' It opened at 9 a.m. on Monday.'): string | null {
  const text = `${dateline}${rest}`
  const end = text.indexOf('a.m.') + 'a.m.'.length
  return filingZones(text, [{ start: 0, end: dateline.length }])({ end, meaning: clock })?.zone ?? null
}

describe('the zone of a dateline', () => {
  it.each([
    ['SEOUL, Aug 28 (Continental Press) —', 'Asia/Seoul'],
    ['SEOUL (CP) —', 'Asia/Seoul'],
    ['SAO PAULO, Brazil, March 3 —', 'America/Sao_Paulo'],
    ['WASHINGTON —', 'America/New_York'],
    ['Geneva, 3 August (CP) –', 'Europe/Zurich'],
    ['LARNE, Ill. (CP) —', 'America/Chicago'],
    ['SPRINGFIELD, Mo. —', 'America/Chicago'],
    ['KIEV, Monday —', 'Europe/Kyiv'],
  ])('is that of its city: %s', (dateline, zone) => {
    expect(zoneOf(dateline)).toBe(zone)
  })

  it.each([
    ['TARNOV (CP) —'],
    ['LONDON, Ontario (CP) —'],
    ['LARNE, Tenn. (CP) —'],
    [`${'A'.repeat(5000)} —`],
  ])('is not known of a city that is small, or one of several: %s', (dateline) => {
    expect(zoneOf(dateline)).toBeNull()
  })

  it('is not that of an hour in another city', () => {
    expect(zoneOf('SEOUL (CP) —', ' It opened at 9 a.m. in Washington.')).toBeNull()
  })
})

describe('the distance of a zone from UTC', () => {
  it.each([
    ['Asia/Seoul', '2000-08-28', 9, '+09:00'],
    ['America/New_York', '2000-08-28', 9, '-04:00'],
    ['America/New_York', '2000-10-29', 0, '-04:00'],
    ['America/New_York', '2000-10-29', 12, '-05:00'],
    ['Europe/London', '2000-01-03', 9, 'Z'],
    ['Asia/Seoul', 'XXXX-08-28', 9, null],
  ])('of %s on %s at %i is %s', (zone, day, hour, offset) => {
    expect(localOffset(zone, day, hour, 0)).toBe(offset)
  })
})
