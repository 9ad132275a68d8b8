import type { Token } from '../../model/annotation.ts'

/** The tree of some words of one sentence: what hangs on each, as far as it stands among them. Indexes are those of all tokens. */
export interface SentenceTree {
  readonly tokens: readonly Token[]
  readonly from: number
  /** Whether a word is among them. */
  has(word: number): boolean
  /** The first word that hangs on another by such a relation. */
  child(head: number, relation: RegExp): number | null
  /** The first and the last word of what hangs on a word, itself in it. */
  first(word: number): number
  last(word: number): number
}

/** How deep a tree is looked at: deeper ones are no real sentences, and time stays linear. */
const DEEPEST = 40

/** The tree of the tokens from `from` up to `to`. */
export function treeOf(tokens: readonly Token[], from: number, to: number): SentenceTree {
  const children: number[][] = Array.from({ length: to - from }, () => [])
  const firsts = Array.from({ length: to - from }, (_, at) => from + at)
  const lasts = [...firsts]
  const has = (word: number): boolean => word >= from && word < to
  for (let word = from; word < to; word++) {
    let head = tokens[word]?.head ?? -1
    if (has(head)) children[head - from]?.push(word)
    for (let depth = 0; has(head) && depth < DEEPEST; depth++) {
      firsts[head - from] = Math.min(firsts[head - from] ?? word, word)
      lasts[head - from] = Math.max(lasts[head - from] ?? word, word)
      head = tokens[head]?.head ?? -1
    }
  }
  return {
    tokens,
    from,
    has,
    child: (head, relation) =>
      children[head - from]?.find((word) => relation.test(tokens[word]?.relation ?? '')) ?? null,
    first: (word) => firsts[word - from] ?? word,
    last: (word) => lasts[word - from] ?? word,
  }
}
