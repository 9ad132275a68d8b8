import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, isTree } from './best-tree.ts'

describe('trees', () => {
  it('have one root and no cycle, whatever the scores', () => {
    const score = fc.oneof(fc.float({ min: -10, max: 10 }), fc.constantFrom(0, 1), fc.float())
    const matrix = fc
      .integer({ min: 1, max: 40 })
      .chain((length) =>
        fc.array(score, { minLength: length * (length + 1), maxLength: length * (length + 1) }),
      )
    fc.assert(
      fc.property(matrix, (scores) => {
        const length = lengthOf(scores)
        expect(isTree(treeOf(scores), length)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('are the best of all', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((length) =>
      fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: length * (length + 1),
        maxLength: length * (length + 1),
      }),
    )
    fc.assert(
      fc.property(matrix, (scores) => {
        expect(total(scores, treeOf(scores))).toBe(bestTotal(scores))
      }),
      { numRuns: 500 },
    )
  })

  it('of 300 words in one cycle in another are found in time', () => {
    const length = 300
    const scores = Array.from({ length: length * (length + 1) }, (_, at) => {
      const word = Math.floor(at / (length + 1))
      const head = at % (length + 1)
      return head === length ? -5 : -Math.abs(word - head)
    })
    expect(isTree(treeOf(scores), length)).toBe(true)
  })

  it.each([
    ['a cycle', [1, 0, -1], false],
    ['no root', [1, 2, 0], false],
    ['two roots', [-1, -1, 0], false],
    ['a word on itself', [-1, 1], false],
    ['a tree', [1, -1, 1], true],
  ])('%s', (_, heads, expected) => {
    expect(isTree(Int32Array.from(heads), heads.length)).toBe(expected)
  })
})

/** n where there are n · (n + 1) scores. */
function lengthOf(scores: readonly number[]): number {
  return Math.floor(Math.sqrt(scores.length))
}

function treeOf(scores: readonly number[]): Int32Array {
  const length = lengthOf(scores)
  const heads = new Int32Array(length)
  bestTree({ values: Float32Array.from(scores), at: 0, stride: length + 1, length }, heads)
  return heads
}

function total(scores: readonly number[], heads: Int32Array): number {
  const length = lengthOf(scores)
  return heads.reduce(
    (sum, head, word) => sum + (scores[word * (length + 1) + (head === -1 ? length : head)] ?? 0),
    0,
  )
}

function bestTotal(scores: readonly number[]): number {
  const length = lengthOf(scores)
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < (length + 1) ** length; code++) {
    const heads = Int32Array.from(
      { length },
      (_, word) => (Math.floor(code / (length + 1) ** word) % (length + 1)) - 1,
    )
    if (isTree(heads, length)) best = Math.max(best, total(scores, heads))
  }
  return best
}
