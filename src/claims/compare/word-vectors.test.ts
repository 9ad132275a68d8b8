import { describe, expect, it } from 'vitest'
import { knownWord, tellingOf, wordsAlike } from './word-vectors.ts'

describe('words that are used alike', () => {
  it.each([
    ['thesis', 'dissertation', 'bridge'],
    ['jail', 'prison', 'harvest'],
    ['blaze', 'fire', 'treaty'],
    ['physician', 'doctor', 'railway'],
  ])('%s is nearer to %s than to %s', (word, like, other) => {
    expect(wordsAlike(word, like)).toBeGreaterThan(wordsAlike(word, other) + 0.1)
  })

  it('are of one length, and a word is wholly like itself, known or not', () => {
    const length = Math.hypot(...(knownWord('bridge')?.vector ?? []))
    expect(length).toBeCloseTo(1, 3)
    expect(wordsAlike('qzxv', 'qzxv')).toBe(1)
    expect(wordsAlike('qzxv', 'bridge')).toBe(0)
  })

  it('tell the more the rarer they are', () => {
    expect(tellingOf('the')).toBeLessThan(tellingOf('bridge'))
    expect(tellingOf('qzxv')).toBe(1)
  })
})
