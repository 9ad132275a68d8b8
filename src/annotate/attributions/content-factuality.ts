import { MODALS } from '../../lexicon/en/factuality-words.ts'
import { CAUSE_WORDS } from '../../lexicon/en/grammar/causes.ts'
import type { Stance, Token } from '../../model/annotation.ts'
import { type Certainty, polarityOf, strengthOf } from '../../model/certainty.ts'
import type { ToldFactuality } from '../../model/factuality.ts'
import type { Span } from '../../model/span.ts'
import { signsOf } from './factuality/clause-signs.ts'
import { hangsOnCondition } from './factuality/conditions.ts'
import { dependentsOf } from './factuality/dependents.ts'
import { type Factuality, factualityOf } from './factuality/factuality-of.ts'
import { factualityOfWord } from './factuality/factuality-score.ts'
import { deedOf, isToCome } from './factuality/to-come.ts'
import { complementOf } from './judging/complement-of.ts'
import { tokensWithin } from './judging/tokens-within.ts'

/** What is said of a content: by the head of its first clause in the tree, and by what the source does with it. */
export function factualityOfContent(
  tokens: readonly Token[],
  { cue, content, stance, certainty }: Said,
): ToldFactuality {
  const fixed = BY_STANCE[stance]
  if (fixed !== undefined && stance !== 'denies') return fixed
  const { head, kind } = complementOf(
    tokens,
    content.map((span) => tokensWithin(tokens, span)),
    tokensWithin(tokens, cue),
  )
  // "Denied that the visit was postponed because of a dispute": the cause is denied, and the visit may have been postponed.
  if (fixed !== undefined) return hasCause(tokens, head) ? 'unknown' : fixed
  if (head < 0) return factualityTold(null, stance, certainty)
  // What a plan or a hope makes of its infinitive is the cue's own meaning, which the rules know, and most nouns are no events; the score grades
  // what is told.
  const own = kind === 'clause' ? inReportedSpeech(tokens, head, certainty) : factualityOf(tokens, head)
  // Where nothing is said of whether it is so, and the score has no doubt, the rules know what was wished or ought to be.
  const isOpen = own === 'happened' && certainty === 'Uu'
  return factualityTold(isOpen ? factualityOf(tokens, head) : own, stance, certainty)
}

/** What the report itself says of a clause of its own. @param head index of its verb. */
export function factualityOfClause(
  tokens: readonly Token[],
  head: number,
  certainty: Certainty,
): ToldFactuality {
  return factualityTold(factualityOfDeed(tokens, deedOf(tokens, head), head), 'asserts', certainty)
}

/** "He said he would resign": in reported speech, and without a condition, "would" is what "will" was. */
function inReportedSpeech(tokens: readonly Token[], head: number, certainty: Certainty): Factuality {
  const deed = deedOf(tokens, head)
  const own = factualityOfDeed(tokens, deed, head)
  if (own === 'did-not' || hangsOnCondition(tokens, head)) return own === 'did-not' ? own : 'possible'
  const isFuture = strengthOf(certainty) >= 2 && /^(?:would|'d|’d)$/.test(signsOf(tokens, deed).modal ?? '')
  return isFuture ? 'to-happen' : own
}

/** By the score, but for what is so by our definition: what is planned is ahead, however likely, and what can or would be has not happened. */
function factualityOfDeed(tokens: readonly Token[], deed: number, head: number): Factuality {
  const own = factualityOfWord(tokens, deed, head)
  const { modal } = signsOf(tokens, deed)
  if (own === 'happened' && modal !== null && MODALS.has(modal)) return 'possible'
  const isPlanned = own === 'possible' && isToCome(tokens, deed)
  return isPlanned && !signsOf(tokens, head).negated ? 'to-happen' : own
}

function hasCause(tokens: readonly Token[], head: number): boolean {
  return dependentsOf(tokens, head).some(
    (at) =>
      /^(?:advcl|obl)/.test(tokens[at]?.relation ?? '') &&
      dependentsOf(tokens, at).some((mark) => CAUSE_WORDS.has(tokens[mark]?.lower ?? '')),
  )
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
  if (strength === 1) return 'possible'
  return polarityOf(certainty) === '-' ? 'did-not' : own
}
