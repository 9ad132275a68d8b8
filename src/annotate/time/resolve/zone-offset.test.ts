import { describe, expect, it } from 'vitest'
import { instantOf, zoneOffset } from './zone-offset.ts'

describe('the zone of a time of day', () => {
  it.each([
    ['GMT', '2014-05-20', 'Z'],
    ['EST', '2014-05-20', '-05:00'],
    ['EDT', '2014-05-20', '-04:00'],
    ['CET', '2014-05-20', '+01:00'],
    ['ET', '2014-03-08', '-05:00'],
    ['ET', '2014-03-09', '-04:00'],
    ['ET', '2014-11-01', '-04:00'],
    ['ET', '2014-11-02', '-05:00'],
    ['Pacific', '1998-04-05', '-07:00'],
    ['Pacific', '1998-10-25', '-08:00'],
    ['IST', '2014-05-20', null],
    ['ET', 'XXXX-05-20', null],
  ])('%s on %s is %s', (zone, day, offset) => {
    expect(zoneOffset(zone, day)).toBe(offset)
  })

  it('gives the moment in UTC', () => {
    expect(instantOf('2014-11-06', 22, 30, '-05:00')).toBe('2014-11-07T03:30Z')
    expect(instantOf('XXXX-11-06', 22, 30, '-05:00')).toBeNull()
  })
})
