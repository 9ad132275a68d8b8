import type { ArcScores } from './arc-scores.ts'
import { spanningTree } from './spanning-tree.ts'

/**
 * Puts into `heads` the heads of the highest-scoring tree in which exactly one word hangs on the root (-1). The best head
 * of each word is that tree most of the time; only where it is not, the tree is looked for.
 */
export function bestTree(scores: ArcScores, heads: Int32Array): void {
  bestHeads(scores, heads)
  if (!isTree(heads, scores.length)) spanningTree(scores, heads)
}

function bestHeads({ values, at, stride, length }: ArcScores, heads: Int32Array): void {
  for (let word = 0; word < length; word++) {
    const row = at + word * stride
    let best = -1
    let highest = values[row + length] ?? 0
    for (let head = 0; head < length; head++) {
      const score = values[row + head] ?? 0
      if (score > highest && head !== word) {
        highest = score
        best = head
      }
    }
    heads[word] = best
  }
}

let seen = new Int32Array(512)

/** Whether one word hangs on the root, and all others on it in the end. Linear in the number of words. */
export function isTree(heads: Int32Array, length: number): boolean {
  if (seen.length < length) seen = new Int32Array(length)
  seen.fill(0, 0, length)
  let roots = 0
  for (let word = 0; word < length; word++) {
    if (heads[word] === -1) roots += 1
    // Upwards until the root or a word that an earlier walk has seen; meeting a word of this very walk is a cycle.
    let at = word
    while (at !== -1 && seen[at] === 0) {
      seen[at] = word + 1
      at = heads[at] ?? -1
    }
    if (at !== -1 && seen[at] === word + 1) return false
  }
  return roots === 1
}
