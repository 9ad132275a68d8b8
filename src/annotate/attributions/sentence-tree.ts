import type { Token } from '../../model/annotation.ts'

/** The tree of some words of one sentence: what hangs on each, as far as it stands among them. Indexes are those of all tokens. */
export interface SentenceTree {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Whether a word is among them. */
  has(word: number): boolean
  /** The first word that hangs on another by one of these relations. */
  child(head: number, ...relations: readonly string[]): number | null
  /** The first and the last word of what hangs on a word, itself in it. */
  first(word: number): number
  last(word: number): number
}

/** How deep a tree is looked at: deeper ones are no real sentences, and time stays linear. */
const DEEPEST = 40

/** The tree of the tokens from `from` up to `to`. */
export function treeOf(tokens: readonly Token[], from: number, to: number): SentenceTree {
  const length = to - from
  const [firsts, lasts] = [new Int32Array(length), new Int32Array(length)]
  // The children of a word are a list: its first one, and of each the next one.
  const [firstChild, nextChild] = [new Int32Array(length).fill(-1), new Int32Array(length).fill(-1)]
  for (let at = 0; at < length; at++) firsts[at] = lasts[at] = at
  for (let at = length - 1; at >= 0; at--) {
    const head = (tokens[from + at]?.head ?? -1) - from
    if (head < 0 || head >= length) continue
    nextChild[at] = firstChild[head] ?? -1
    firstChild[head] = at
  }
  for (let at = 0; at < length; at++) {
    let head = (tokens[from + at]?.head ?? -1) - from
    for (let depth = 0; head >= 0 && head < length && depth < DEEPEST; depth++) {
      // What holds the word already was told to all above.
      if (at >= (firsts[head] ?? at) && at <= (lasts[head] ?? at)) break
      if (at < (firsts[head] ?? at)) firsts[head] = at
      else lasts[head] = at
      head = (tokens[from + head]?.head ?? -1) - from
    }
  }
  return {
    tokens,
    from,
    to,
    has: (word) => word >= from && word < to,
    child: (head, ...relations) => {
      for (let at = firstChild[head - from] ?? -1; at >= 0; at = nextChild[at] ?? -1) {
        if (relations.includes(tokens[from + at]?.relation ?? '')) return from + at
      }
      return null
    },
    first: (word) => from + (firsts[word - from] ?? word - from),
    last: (word) => from + (lasts[word - from] ?? word - from),
  }
}
