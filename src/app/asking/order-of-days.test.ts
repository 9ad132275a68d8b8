import { describe, expect, it } from 'vitest'
import { inOrderOfDays } from './order-of-days.ts'

describe('dates in order', () => {
  it('says with how many others the order of a coarse one is not known', () => {
    const items = ['2017-04-01', '2017-03', '2017-03-02', '2017', 'XXXX-03-01', '2017-03-01'].map((when) => ({
      when,
      key: when,
    }))
    expect(inOrderOfDays(items).map(({ item, unordered }) => [item.when, unordered])).toEqual([
      ['2017', 4],
      ['2017-03-01', 0],
      ['2017-03', 3],
      ['2017-03-02', 0],
      ['2017-04-01', 0],
      ['XXXX-03-01', 0],
    ])
  })
})
