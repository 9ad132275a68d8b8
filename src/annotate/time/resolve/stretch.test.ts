import { describe, expect, it } from 'vitest'
import { accountsUpTo, stretchFrom } from './stretch.ts'

describe('the days of a duration', () => {
  it.each([
    ['P2Y', '2014-05-20', 'end', '2012-05-20/2014-05-20'],
    ['P2W', '2014-05-20', 'begin', '2014-05-20/2014-06-03'],
    ['P1M', '2014-01-31', 'begin', '2014-01-31/2014-02-28'],
    ['PXY', '2014-05-20', 'end', null],
    ['PT2H', '2014-05-20', 'end', null],
    ['P2D', 'XXXX-05-20', 'end', null],
    ['P9999Y', '2014-05-20', 'end', null],
  ] as const)('%s, %s at its %s', (duration, day, known, stretch) => {
    expect(stretchFrom(duration, day, known)).toBe(stretch)
  })

  it('are those of a business year up to its last day', () => {
    expect(accountsUpTo('P1Y', '2014-03-31')).toBe('2013-04-01/2014-03-31')
    expect(accountsUpTo('P3M', '2014-09-30')).toBe('2014-07-01/2014-09-30')
  })
})
