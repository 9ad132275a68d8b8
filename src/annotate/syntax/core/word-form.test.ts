import { describe, expect, it } from 'vitest'
import { normOf, pieceRows, shapeOf } from './word-form.ts'

describe('the form of a word', () => {
  it.each([
    ['Tarnov', 'Xxx'],
    ['UNESCO', 'XX'],
    ['1,234.56', 'd,dd.dd'],
    ['U.S.', 'X.X.'],
    ['McDonald-Smith', 'XxXxx-Xx'],
    ['Łódź', 'Xxx'],
    ['١٢', '١٢'],
    ['😀', '\ud83d\ude00'],
    ['......', '..'],
    ['', ''],
  ])('%s has the shape %s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape)
  })

  it('is known in small letters, with digits as 0', () => {
    expect(normOf('F-16S')).toBe('f-00s')
  })

  it.each([
    ['', 1],
    ['a', 3],
    ['abc', 7],
    ['abcdefgh', 8],
  ])('%j has %d pieces', (norm, count) => {
    expect(pieceRows(norm, 1000, new Uint32Array(8))).toBe(count)
  })

  it('hashes pieces by FNV-1a with a salt', () => {
    const rows = new Uint32Array(8)
    pieceRows('a', 2 ** 32, rows)
    // By hand: ((2166136261 ^ salt) · 16777619 ^ 97) · 16777619 mod 2³², of the salts 1, 5 and 8.
    const by = (salt: number): number =>
      Math.imul(Math.imul(2166136261 ^ salt, 16777619) ^ 97, 16777619) >>> 0
    expect([...rows.subarray(0, 3)]).toEqual([by(1), by(5), by(8)])
  })
})
