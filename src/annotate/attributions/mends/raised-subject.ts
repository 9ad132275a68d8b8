import { REPORTED_PASSIVES } from '../../../lexicon/en/cues/reported-passives.ts'
import type { Token } from '../../../model/annotation.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'
import { spanOf } from '../words.ts'

/** How many words may name who is behind "by", and how many may follow on "to". */
const LONGEST_NAME = 14
const LONGEST = 60

/** "The marshal was said by one daily to have been ill": what is said is of him, and behind "to"; who says it stands between. */
export function withRaisedSubject(tokens: readonly Token[], attribution: FoundAttribution): FoundAttribution {
  const [subject] = attribution.content
  if (!subject || attribution.content.some(({ end }) => end > attribution.cue.start)) return attribution
  const { from, to } = tokensWithin(tokens, attribution.cue)
  const isReported = tokens
    .slice(from, to)
    .some(({ lemma, xpos }) => xpos === 'VBN' && REPORTED_PASSIVES.has(lemma))
  if (!isReported || tokens[to]?.lower !== 'by') return attribution
  const begin = infinitiveBehind(tokens, to + 1)
  if (begin === null) return attribution
  let end = begin
  while (end < begin + LONGEST && isOfClause(tokens, end, begin)) end++
  const [source, rest] = [spanOf(tokens, to + 1, begin), spanOf(tokens, begin, end)]
  return source && rest ? { ...attribution, source, content: [subject, rest] } : attribution
}

/** The "to" of "to have been", behind a name. */
function infinitiveBehind(tokens: readonly Token[], first: number): number | null {
  for (let at = first; at < first + LONGEST_NAME; at++) {
    if (!isOfClause(tokens, at, first)) return null
    const next = tokens[at + 1]
    if (at > first && tokens[at]?.lower === 'to' && next && /^(?:VB|VBP)$/.test(next.xpos)) return at
  }
  return null
}

function isOfClause(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined && token.sentence === tokens[first]?.sentence && !/^[,;:.!?()"“”—]$/.test(token.text)
  )
}
