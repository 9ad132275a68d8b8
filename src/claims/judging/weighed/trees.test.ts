import { describe, expect, it } from 'vitest'
import { answerOf, chancesBy, KINDS, packTrees, readTrees, type Trees } from './trees.ts'

/** For each kind one tree; that of "same" asks whether the second number is below 0.5. */
const trees: Trees = (() => {
  const count = KINDS.length
  const asks = new Int16Array(15 * count).fill(-1)
  const bounds = new Float32Array(15 * count)
  const answers = new Float32Array(16 * count)
  asks[15] = 1
  bounds[15] = 0.5
  answers[16] = -1
  answers[16 + 8] = 2
  return { numbers: ['one', 'other'], asks, bounds, answers }
})()

describe('trees of four questions', () => {
  it('lead below the bound to the left and otherwise to the right', () => {
    expect(answerOf(trees, 1, () => 0.4)).toBe(-1)
    expect(answerOf(trees, 1, () => 0.5)).toBe(2)
  })

  it('give chances that are 1 in all', () => {
    const [none = 0, same = 0, ...others] = chancesBy(trees, [0, 0.7])
    expect(same).toBeGreaterThan(none)
    expect(none + same + others.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
  })

  it('are read as they were packed, wherever the names end', () => {
    for (const numbers of [[], ['a'], ['ab'], ['abc'], ['abcd']]) {
      const packed = packTrees({ ...trees, numbers })
      expect(readTrees(packed)).toEqual({ ...trees, numbers })
    }
  })

  it('refuse a file that is cut short, and one that is none', () => {
    const packed = packTrees(trees)
    expect(() => readTrees(packed.subarray(0, packed.length - 2))).toThrow('cut short')
    expect(() => readTrees(new Uint8Array([1, 2, 10]))).toThrow('damaged')
    expect(() => readTrees(new Uint8Array())).toThrow('damaged')
  })
})
