import type { Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'

const MOST_BEFORE = 6
const MOST_AFTER = 5

/** From its determiner to the place, name or thing that follows: "a visit to Moscow", "the opening of the bridge". Indices of tokens. */
export function phraseAround(clause: Clause, noun: number): readonly [number, number] {
  const { tokens, timeAt } = clause
  let first = noun
  // A month or a day is no part of it: "on Friday the talks".
  while (
    first > 0 &&
    noun - first < MOST_BEFORE &&
    isModifier(tokens[first - 1]) &&
    !isTimeBefore(clause, first - 1)
  )
    first--
  const preposition = tokens[noun + 1]?.lower ?? ''
  if (
    timeAt[noun + 2] !== undefined ||
    !/^(?:to|in|on|with|between|of|at|against|over|for|into)$/.test(preposition)
  )
    return [first, noun]
  return [
    first,
    preposition === 'between' ? withOther(clause, lastAfter(clause, noun)) : lastAfter(clause, noun),
  ]
}

/** "Last month's referendum" is one phrase, "a month the talks" are two. */
function isTimeBefore({ tokens, timeAt }: Clause, at: number): boolean {
  return (
    timeAt[at] !== undefined &&
    timeAt[at + 1] === undefined &&
    !/^['’]s?$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^['’]s?$/.test(tokens[at]?.lower ?? '')
  )
}

function lastAfter({ tokens, mentionAt }: Clause, noun: number): number {
  let last = noun
  for (let at = noun + 2; at < tokens.length && at <= noun + MOST_AFTER; at++) {
    if (mentionAt[at]) last = at
    else if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') && (last === noun || last === at - 1)) last = at
    else if (last > noun || !isModifier(tokens[at])) break
  }
  return last
}

/** "Between Peru and Chile". */
function withOther({ tokens, mentionAt }: Clause, last: number): number {
  if (tokens[last + 1]?.lower !== 'and') return last
  let other = last + 2
  while (other < last + MOST_AFTER && /^(?:DET|ADJ)$/.test(tokens[other]?.upos ?? '')) other++
  const end =
    mentionAt[other] === undefined ? other : mentionAt.lastIndexOf(mentionAt[other], other + MOST_AFTER)
  return /^(?:NOUN|PROPN)$/.test(tokens[end]?.upos ?? '') ? end : last
}

function isModifier(token: Token | undefined): boolean {
  if (!token) return false
  return (
    /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token.upos) ||
    /^(?:['’]s|['’]|-|his|her|its|their)$/.test(token.lower)
  )
}
