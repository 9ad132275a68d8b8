import type { Token } from '../../../model/annotation.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from '../judging/tokens-within.ts'

/** How far behind a content its "according to which" may stand, and how long that clause may be, in words. */
const REACH = 20
const LONGEST = 80

/** "Denied an account by a worker, according to which a tank had leaked": what the account tells is part of what is denied. */
export function withAccordingWhich(
  tokens: readonly Token[],
  attribution: FoundAttribution,
): FoundAttribution {
  const last = attribution.content.at(-1)
  if (!last || last.start < attribution.cue.end) return attribution
  const { to } = tokensWithin(tokens, last)
  const own = tokens[to - 1]?.sentence
  const isOwn = (at: number) => tokens[at]?.sentence === own
  let at = to
  while (at < to + REACH && isOwn(at) && DESCRIBING.test(tokens[at]?.upos ?? '') && !isAccording(tokens, at))
    at++
  if (!isOwn(at) || !isAccording(tokens, at)) return attribution
  let end = at
  while (end < at + LONGEST && isOwn(end) && !/^[.;!?"“”]$/.test(tokens[end]?.text ?? '')) end++
  const whole = { start: last.start, end: tokens[end - 1]?.end ?? last.end }
  return { ...attribution, content: [...attribution.content.slice(0, -1), whole] }
}

/** What may stand between a noun and the clause that tells its content: "by a worker, published by the Post,". */
const DESCRIBING = /^(?:ADP|DET|ADJ|NOUN|PROPN|PUNCT|VERB|NUM|ADV)$/

function isAccording(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'which'
  )
}
