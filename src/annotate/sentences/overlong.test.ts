import { describe, expect, it } from 'vitest'
import { sentencesOf } from './find-sentences.ts'
import { LONGEST_SENTENCE } from './overlong.ts'

describe('a sentence without an end', () => {
  it.each([
    ['of words', 'the envoy said that '.repeat(1000)],
    ['of one word', 'a'.repeat(9000)],
    ['of characters of two units', `a${'😀'.repeat(4000)}`],
  ])('is cut, and nothing but white space is lost: %s', (_what, text) => {
    const pieces = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
    const texts = pieces.map(({ start, end }) => text.slice(start, end))
    expect(Math.max(...texts.map((piece) => piece.length))).toBeLessThanOrEqual(LONGEST_SENTENCE)
    expect(texts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    expect(texts.every((piece) => !/\p{Cs}/u.test(piece))).toBe(true)
  })
})
