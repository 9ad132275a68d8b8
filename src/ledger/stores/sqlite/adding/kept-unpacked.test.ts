import { expect, it } from 'vitest'
import { keptUnpacked } from './kept-unpacked.ts'
import { packed } from './packed.ts'

const unpackedStatement = keptUnpacked<{ readonly address: string }>(100)

it('unpacks a statement once, and again when its bytes are others', () => {
  const [first, second] = [packed({ address: 'a:s1' }), packed({ address: 'b:s1' })]
  const told = unpackedStatement(7, first)
  expect(told.address).toBe('a:s1')
  expect(unpackedStatement(7, packed({ address: 'a:s1' }))).toBe(told)
  expect(unpackedStatement(7, second).address).toBe('b:s1')
  expect(unpackedStatement(7, first)).toEqual(told)
  expect(unpackedStatement(8, Uint8Array.from(first).buffer).address).toBe('a:s1')
})
