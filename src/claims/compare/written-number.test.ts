import { expect, it } from 'vitest'
import { writtenNumber } from './written-number.ts'

it.each([
  [31, '31'],
  [0.05, '0.05'],
  [31_000, '31000'],
  [1_200_000, '1.2 million'],
  [2_100_000_000, '2.1 billion'],
  [-3_400_000_000_000, '-3.4 trillion'],
])('writes %d as %s', (value, written) => {
  expect(writtenNumber(value)).toBe(written)
})
