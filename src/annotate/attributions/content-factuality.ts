import type { Stance, Token } from '../../model/annotation.ts'
import { type Certainty, polarityOf, strengthOf } from '../../model/certainty.ts'
import type { ToldFactuality } from '../../model/factuality.ts'
import type { Span } from '../../model/span.ts'
import { signsOf } from './factuality/clause-signs.ts'
import { factualityOf } from './factuality/factuality-of.ts'
import { complementOf } from './judging/complement-of.ts'
import { tokensWithin } from './judging/tokens-within.ts'

/** What is said of a content: by the head of its first clause in the tree, and by what the source does with it. */
export function factualityOfContent(
  tokens: readonly Token[],
  { cue, content, stance, certainty }: Said,
): ToldFactuality {
  const fixed = BY_STANCE[stance]
  if (fixed !== undefined) return fixed
  const { head } = complementOf(
    tokens,
    content.map((span) => tokensWithin(tokens, span)),
    tokensWithin(tokens, cue),
  )
  return factualityTold(head < 0 ? null : inReportedSpeech(tokens, head, certainty), stance, certainty)
}

/** "He said he would resign": in reported speech, and without a condition, "would" is what "will" was. */
function inReportedSpeech(tokens: readonly Token[], head: number, certainty: Certainty) {
  const own = factualityOf(tokens, head)
  const isFuture = own === 'possible' && strengthOf(certainty) >= 2 && signsOf(tokens, head).modal === 'would'
  return isFuture ? 'to-happen' : own
}

/** What the report itself says of a clause of its own. @param head index of its verb. */
export function factualityOfClause(
  tokens: readonly Token[],
  head: number,
  certainty: Certainty,
): ToldFactuality {
  return factualityTold(factualityOf(tokens, head), 'asserts', certainty)
}

interface Said {
  readonly cue: Span
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly certainty: Certainty
}

/** Stances that settle it, whatever the content is. */
const BY_STANCE: Readonly<Partial<Record<Stance, ToldFactuality>>> = {
  denies: 'did-not',
  refuses: 'did-not',
  'partly-denies': 'unknown',
  'non-denial': 'unknown',
  asks: 'unknown',
  demands: 'unknown',
  declines: 'unknown',
  doubts: 'possible',
  threatens: 'possible',
}

function factualityTold(
  own: Exclude<ToldFactuality, 'unknown'> | null,
  stance: Stance,
  certainty: Certainty,
): ToldFactuality {
  const strength = strengthOf(certainty)
  if (stance === 'promises') return own === 'did-not' ? 'did-not' : 'to-happen'
  if (own === null || certainty === 'CTu') return 'unknown'
  if (strength === 0) return own === 'happened' ? 'unknown' : own
  if (polarityOf(certainty) === '-') return 'did-not'
  return strength === 1 ? 'possible' : own
}
