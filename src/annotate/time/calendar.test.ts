import { describe, expect, it } from 'vitest'
import { addDays, isoWeek, weekdayOf } from './calendar.ts'

describe('days that no calendar has', () => {
  it('have no weekday, and nothing is reckoned from them', () => {
    expect(weekdayOf('2001-02-29')).toBeNull()
    expect(weekdayOf('2001-13-01')).toBeNull()
    expect(addDays('2001-13-01', 2)).toBe('XXXX-XX-XX')
    expect(addDays('2001-03-01', 1e12)).toBe('XXXX-XX-XX')
    expect(isoWeek('XXXX-XX-XX')).toBe('XXXX-WXX')
  })
  it('are reckoned over the ends of months and years', () => {
    expect(addDays('2000-02-28', 2)).toBe('2000-03-01')
    expect(weekdayOf('2000-08-28')).toBe(1)
  })
})
