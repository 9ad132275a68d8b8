import { describe, expect, it } from 'vitest'
import { NUMBER, numberOf } from './numbers.ts'

describe('a number of units', () => {
  it.each([
    ['7', 7],
    ['1,200', 1200],
    ['2 1/2', 2.5],
    ['twenty-five', 25],
    ['twenty five', 25],
    ['a hundred', 100],
    ['two thousand and five', 2005],
    ['one hundred and sixteen', 116],
    ['three and a half', 3.5],
    ['a couple of', 2],
    ['several', null],
  ])('%s is %s', (written, number) => {
    expect(numberOf(written)).toBe(number)
    expect(written).toMatch(new RegExp(`^${NUMBER.replaceAll('~', ' ')}$`))
  })
})
