import type { Token } from '../../../model/annotation.ts'
import { onceFor } from '../../../model/once-for.ts'

/** More dependents than a word has in real text are not looked at. */
const MOST = 48

/** How many steps up a tree are taken at most. */
const HIGHEST = 12

/**
 * The indexes of the words that hang on the word at `at`, in reading order. `tokens` are those by whose indexes `head` counts:
 * all of a report's.
 */
export function dependentsOf(tokens: readonly Token[], at: number): readonly number[] {
  const { first, next } = treeOf(tokens)
  const found: number[] = []
  for (let child = first[at] ?? -1; child >= 0 && found.length < MOST; child = next[child] ?? -1)
    found.push(child)
  return found
}

/** The words that the word at `at` hangs on, nearest first. */
export function governorsOf(tokens: readonly Token[], at: number): readonly number[] {
  const found: number[] = []
  let head = tokens[at]?.head ?? -1
  while (head >= 0 && head < tokens.length && found.length < HIGHEST) {
    found.push(head)
    head = tokens[head]?.head ?? -1
  }
  return found
}

/** The word among those from `from` up to `to` on which the others hang: the first whose head lies outside; -1 for none. */
export function headWithin(tokens: readonly Token[], from: number, to: number): number {
  let mark = -1
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (token.head >= from && token.head < to)) continue
    if (token.upos !== 'PUNCT') return at
    if (mark < 0) mark = at
  }
  return mark
}

interface Tree {
  readonly first: Int32Array
  readonly next: Int32Array
}

/** Of each word its first dependent, and the next that hangs on the same head. */
const treeOf = onceFor((tokens: readonly Token[]): Tree => {
  const first = new Int32Array(tokens.length).fill(-1)
  const next = new Int32Array(tokens.length).fill(-1)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const head = tokens[at]?.head ?? -1
    if (head < 0 || head >= tokens.length) continue
    next[at] = first[head] ?? -1
    first[head] = at
  }
  return { first, next }
})
