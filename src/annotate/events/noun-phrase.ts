import type { Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'

const MOST_BEFORE = 6
const MOST_AFTER = 5

/** From its determiner to the place or name that follows: "a visit to Moscow". Indices of tokens. */
export function phraseAround({ tokens, mentionAt }: Clause, noun: number): readonly [number, number] {
  let first = noun
  while (first > 0 && noun - first < MOST_BEFORE && isModifier(tokens[first - 1])) first--
  let last = noun
  if (/^(?:to|in|on|with|between|of|at|against)$/.test(tokens[noun + 1]?.lower ?? '')) {
    for (let at = noun + 2; at < tokens.length && at <= noun + MOST_AFTER; at++) {
      if (mentionAt[at]) last = at
      else if (last > noun || !isModifier(tokens[at])) break
    }
  }
  return [first, last]
}

function isModifier(token: Token | undefined): boolean {
  if (!token) return false
  return (
    /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token.upos) ||
    /^(?:['’]s|['’]|-|his|her|its|their)$/.test(token.lower)
  )
}
