import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Tense } from './setting.ts'

/** Words that put what they speak of into the future, whatever their verb. */
const FUTURE = new Set(
  "will shall 'll ’ll wo scheduled planned due slated expected expects upcoming plans plan planning would may might could can should must set begin".split(
    ' ',
  ),
)
const WEAK = new Set('would may might could can should must set begin'.split(' '))

/** How far a verb is looked for, in tokens, before and behind a time. */
const BEFORE = 16
const BEHIND = 10

/** The tense of the clause that a time stands in, for times in reading order: the one place that reads tokens for it. */
export function tenseLookup(tokens: readonly Token[]): (time: Span) => Tense {
  let at = 0
  return ({ start }) => {
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= start) at--
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const own = (tokens[at] ?? tokens[at - 1])?.sentence
    const before = nearest(tokens, at - 1, -1, BEFORE, own)
    if (before) return before
    return nearest(tokens, at, 1, BEHIND, own) ?? 'present'
  }
}

function nearest(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  reach: number,
  sentence: number | undefined,
): Tense | null {
  for (let count = 0; count < reach; count++) {
    const token = tokens[from + count * step]
    if (!token || token.sentence !== sentence) return null
    const tense = tenseOf(tokens, from + count * step, token)
    if (tense) return tense
  }
  return null
}

function tenseOf(tokens: readonly Token[], index: number, token: Token): Tense | null {
  if (FUTURE.has(token.lower) && !WEAK.has(token.lower)) return 'future'
  if (!isPast(token)) return null
  // "would have met", "could be sold": the modal before it says that it is not told as past.
  const before = tokens[index - 1]
  const isOpen = before && (before.lower === 'be' || before.lower === 'to')
  return isOpen ? 'future' : 'past'
}

function isPast({ upos, lower, lemma }: Token): boolean {
  return (
    (upos === 'VERB' || upos === 'AUX') && lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s')
  )
}
