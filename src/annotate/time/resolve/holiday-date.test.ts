import { describe, expect, it } from 'vitest'
import { HOLIDAYS } from '../../../lexicon/en/time/holidays.ts'
import { holidayDate } from './holiday-date.ts'

describe('the day of a holiday', () => {
  it.each([
    ['Thanksgiving Day', 1999, '1999-11-25'],
    ['Easter Sunday', 2000, '2000-04-23'],
    ['Easter Sunday', 2038, '2038-04-25'],
    ['Good Friday', 2024, '2024-03-29'],
    ['Election Day', 1998, '1998-11-03'],
    ['Election Day', 2022, '2022-11-08'],
    ['Memorial Day', 2014, '2014-05-26'],
    ['Labor Day', 2014, '2014-09-01'],
    ['Christmas Day', 2014, '2014-12-25'],
  ])('%s %i is %s', (name, year, day) => {
    expect(holidayDate(name, year)).toBe(day)
  })

  it('is a day for every row', () => {
    for (const { name } of HOLIDAYS) expect(holidayDate(name, 2014)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
