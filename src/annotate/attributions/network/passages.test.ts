import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_PASSAGE, passagesOf } from './passages.ts'

/** Paragraphs as the lengths of their sentences. */
function read(...paragraphs: readonly (readonly number[])[]): (readonly [number, number])[] {
  return passages(paragraphs).map(({ start, end }) => [start, end])
}

function passages(paragraphs: readonly (readonly number[])[]) {
  let end = 0
  return passagesOf(
    paragraphs.flatMap((lengths, paragraph) =>
      lengths.map((length) => {
        end += length
        return { end, paragraph }
      }),
    ),
  )
}

describe('passages', () => {
  it('are paragraphs together up to 180 words', () => {
    expect(read([60, 60], [60], [1])).toEqual([
      [0, 180],
      [180, 181],
    ])
  })

  it('are a longer paragraph alone', () => {
    expect(read([10], [100, 120], [10])).toEqual([
      [0, 10],
      [10, 230],
      [230, 240],
    ])
  })

  it('are parts of one that is too long, by sentences where that can be', () => {
    expect(read([200, 90, 100])).toEqual([
      [0, 290],
      [290, 390],
    ])
    expect(read([650])).toEqual([
      [0, 300],
      [300, 600],
      [600, 650],
    ])
  })

  it('follow one another without gaps, and none is too long', () => {
    const lengths = fc.array(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 }), { maxLength: 12 })
    fc.assert(
      fc.property(lengths, (paragraphs) => {
        const words = paragraphs.flat().reduce((sum, length) => sum + length, 0)
        const found = passages(paragraphs)
        let at = 0
        for (const { start, end } of found) {
          expect(start).toBe(at)
          expect(end - start).toBeGreaterThan(0)
          expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE)
          at = end
        }
        expect(at).toBe(words)
        if (found.length > 0) expect(found.at(-1)?.isWhole).toBe(true)
      }),
    )
  })
})
