import { A_PART_OF, IN_PART } from '../../lexicon/en/cues/around-cues.ts'
import { KINDS } from '../../lexicon/en/cues/cue-row.ts'
import type { Channel, Stance, Token } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Span } from '../../model/span.ts'
import { type CueIndex, SHIPPED_CUES } from './cue-index.ts'
import { certaintyOfContent, isCommand } from './judging/certainty-of-content.ts'
import { channelOf } from './judging/channel-of.ts'
import { complementOf } from './judging/complement-of.ts'
import { cueOperators } from './judging/cue-operators.ts'
import { keptFrom, notTold, saysNothing } from './judging/kept-from.ts'
import { rowOfCue } from './judging/row-of-cue.ts'
import { type TokenRange, tokensWithin } from './judging/tokens-within.ts'

export interface Judged {
  readonly stance: Stance
  /** Of the source towards the content, as FactBank has it. */
  readonly certainty: Certainty
  readonly channel: Channel
}

/**
 * Stance, certainty and channel of an attribution, whoever found its spans: the cue's row in the lexicon, what negates it or
 * keeps from it, its modal, then the head of the content with what hangs on it in the tree.
 * @param words the report's text and all of its tokens, by whose indexes `head` counts.
 */
export function judgeCue(
  words: { readonly text: string; readonly tokens: readonly Token[]; readonly cues?: CueIndex },
  cue: Span,
  source: Span | null,
  content: readonly Span[],
): Judged {
  const { tokens } = words
  const range = tokensWithin(tokens, cue)
  const contents = content.map((span) => tokensWithin(tokens, span))
  const complement = complementOf(tokens, contents, range)
  const row = rowOfCue(tokens, range, complement, words.cues ?? SHIPPED_CUES)
  const operators = cueOperators(tokens, range, source && tokensWithin(tokens, source), row)
  const kind = row === null ? 'saying' : row.row.kind
  const channel = channelOf(tokens, range, source && tokensWithin(tokens, source), row?.row ?? null)
  const plain = KINDS[kind]
  let stance = plain.stance
  let certainty: Certainty = row?.row.certainty ?? plain.certainty
  const keeps = operators.keptFrom !== null && !(row?.at === operators.keeper && row.row.certainty)
  const untold =
    kind === 'refusing' && complement.kind === 'infinitive' ? notTold(tokens, complement.head) : null
  if (keeps) {
    ;[stance, certainty] = keptFrom(tokens, range, complement, operators, row)
  } else if (untold !== null) {
    ;[stance, certainty] = [untold, 'Uu']
  } else if (operators.negated) {
    ;({ stance, certainty } = plain.negated)
    // "Would not consider selling": what one will not do is refused, what one does not plan is denied.
    if (kind === 'intending' && operators.willing) stance = 'refuses'
  }
  if (operators.negated && keeps) [stance, certainty] = ['asserts', 'Uu']
  if (stance === 'denies' && (operators.inPart || beginsInPart(tokens, contents[0]))) {
    ;[stance, certainty] = ['partly-denies', 'Uu']
  }
  if (kind === 'saying' && stance === 'asserts') {
    if (saysNothing(tokens, complement)) return { stance: 'declines', certainty: 'Uu', channel }
    if (isCommand(tokens, complement)) return { stance: 'demands', certainty: 'Uu', channel }
  }
  // An infinitive is no fact that somebody states ("announced plans to"), but in "is said to be", "claims to have seen".
  const stated = certainty === 'CT+' && kind === 'saying' && complement.kind === 'infinitive'
  if (stance === 'asserts' && stated && !isStated(tokens, range, contents[0])) certainty = 'Uu'
  if (stance === 'asserts' && deniesIntention(tokens, contents[0]))
    return { stance: 'denies', certainty: 'CT-', channel }
  if (operators.unreal) return { stance, certainty: 'Uu', channel }
  return { stance, certainty: certaintyOfContent(tokens, contents, complement, certainty), channel }
}

/** "is said to be", "claims to be", "claims to have seen": what is so or was, not what is wanted. */
function isStated(tokens: readonly Token[], cue: TokenRange, content: TokenRange | undefined): boolean {
  const verb = tokens[cue.to - 1]
  const at = content ? (tokens[content.from]?.lower === 'to' ? content.from + 1 : content.from) : -1
  const behind = tokens[at]
  if (behind?.lemma === 'have' && tokens[at + 1]?.xpos === 'VBN') return true
  return (
    behind?.lemma === 'be' && (verb?.xpos === 'VBN' || verb?.lemma === 'claim' || verb?.lemma === 'profess')
  )
}

function beginsInPart(tokens: readonly Token[], content: TokenRange | undefined): boolean {
  const first = tokens[content?.from ?? -1]
  const second = tokens[(content?.from ?? -1) + 1]
  if (!first || !second) return false
  if (IN_PART.has(first.lower) && (second.lower === 'of' || IN_PART.has(second.lower))) return true
  if (first.lower === 'some' && first.relation === 'det') return true
  return (A_PART_OF.has(first.lower) || first.upos === 'NUM') && second.lower === 'of'
}

/** "had no intention of …": a refusal, whatever verb brings it. */
function deniesIntention(tokens: readonly Token[], content: TokenRange | undefined): boolean {
  if (content === undefined) return false
  for (let at = content.from; at < Math.min(content.to, content.from + 8); at++) {
    if (tokens[at]?.lower === 'no' && /^(?:intentions?|plans?)$/.test(tokens[at + 1]?.lower ?? ''))
      return true
  }
  return false
}
