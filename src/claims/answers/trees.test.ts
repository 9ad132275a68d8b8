import { describe, expect, it } from 'vitest'
import { grow } from '../../../training/boosted-trees.ts'
import { probabilityIn } from './trees.ts'

const GROWTH = { trees: 40, depth: 2, rate: 0.2, pull: 1, least: 0.5, ofFeatures: 1, ofExamples: 1 }
/** So only where exactly one of two is. */
const EITHER = [0, 1, 2, 3].flatMap((at) =>
  Array.from({ length: 12 }, (_, times) => {
    const [one, other] = [at % 2, Math.floor(at / 2)]
    return { features: [one, other], positive: one !== other, weight: one === 1 ? 1 : 1 + (times % 3) / 2 }
  }),
)

describe('boosted trees', () => {
  it('ask two things together', () => {
    const forest = grow(EITHER, GROWTH)
    expect(probabilityIn(forest, [0, 1])).toBeGreaterThan(0.8)
    expect(probabilityIn(forest, [1, 1])).toBeLessThan(0.2)
  })

  it('are the same for the same examples', () => {
    expect(grow(EITHER, { ...GROWTH, ofExamples: 0.5 })).toEqual(grow(EITHER, { ...GROWTH, ofExamples: 0.5 }))
  })
})
