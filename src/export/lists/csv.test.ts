import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

describe('csv', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['she said "no"', '"she said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [12, '12'],
    [-3, '-3'],
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['-3 degrees', "'-3 degrees"],
  ])('writes %j as %s', (value, written) => {
    expect(csv(['column'], [[value]])).toBe(`column\r\n${written}\r\n`)
  })
})
