import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LikelySpans } from './likely-spans.ts'

const LABELS = [
  'O',
  ...['Source', 'Cue', 'Content'].flatMap((it) => ['B', 'I', 'E', 'S'].map((at) => `${at}-${it}`)),
]

/** Spans of words whose labels have these scores; what is not named has none. */
function read(words: readonly Readonly<Record<string, number>>[], starts: readonly number[] = []) {
  const values = Float32Array.from(words.flatMap((word) => LABELS.map((label) => word[label] ?? 0)))
  const shape = { values, at: 0, stride: LABELS.length, length: words.length }
  const parts = (word: number): boolean => starts.includes(word)
  return new LikelySpans(LABELS, 300)
    .read({ ...shape, parts })
    .map(({ role, first, last, isLikely }) => `${isLikely ? '' : 'spare '}${role} ${first}-${last}`)
}

describe('likely spans', () => {
  it('are those that labels surely make', () => {
    const sure = [
      { 'S-Source': 20 },
      { 'S-Cue': 20 },
      { 'B-Content': 20 },
      { 'I-Content': 20 },
      { 'E-Content': 20 },
    ]
    expect(read(sure)).toEqual(['source 0-0', 'cue 1-1', 'content 2-4'])
  })

  it('are likelier than not among all the paths, whatever the best of them', () => {
    // The best path has no span (11 each word, against 10.5); all paths with the span 0-1 weigh no less than that one.
    const words = [
      { O: 11, 'B-Content': 11.1 },
      { O: 11, 'E-Content': 10.8 },
    ]
    expect(read(words)).toEqual(['content 0-1'])
  })

  it('serve as spares where they are less likely, beside the others', () => {
    const unsure = { O: 12, 'S-Source': 10.8 }
    expect(read([unsure, { 'S-Cue': 20 }])).toEqual(['spare source 0-0', 'cue 1-1'])
    expect(read([{ O: 20, 'S-Source': 10 }])).toEqual([])
  })

  it('end with their paragraph', () => {
    const open = [{ 'B-Content': 20 }, { 'I-Content': 20 }, { 'E-Content': 20 }]
    expect(read(open)).toEqual(['content 0-2'])
    expect(read(open, [2]).filter((span) => /0-2|1-2/.test(span))).toEqual([])
  })

  it('do not overlap, in order, whatever the scores', () => {
    const score = fc.double({ min: -40, max: 40, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.array(score, { minLength: 13, maxLength: 13 }), { maxLength: 60 }), (rows) => {
        const values = Float32Array.from(rows.flat())
        const shape = {
          values,
          at: 0,
          stride: 13,
          length: rows.length,
          parts: (word: number) => word % 17 === 0,
        }
        const spans = new LikelySpans(LABELS, 60).read(shape)
        for (const [at, { first, last, probability }] of spans.entries()) {
          expect(first).toBeGreaterThan(spans[at - 1]?.last ?? -1)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(probability).toBeGreaterThan(0)
          expect(probability).toBeLessThan(1 + 1e-6)
        }
      }),
    )
  })
})
