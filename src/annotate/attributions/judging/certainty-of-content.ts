import {
  ABLE_PASSIVES,
  CHANCES,
  OBLIGATION,
  OWN_BELIEFS,
  OWN_WISHES,
  POSSIBILITY,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
} from '../../../lexicon/en/cues/around-cues.ts'
import type { Token } from '../../../model/annotation.ts'
import { type Certainty, polarityOf } from '../../../model/certainty.ts'
import { signsOf } from '../factuality/clause-signs.ts'
import { hangsOnCondition } from '../factuality/conditions.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import { deedOf } from '../factuality/to-come.ts'
import type { FoundComplement } from './complement-of.ts'
import type { TokenRange } from './tokens-within.ts'

const UNLIKELY = new Set(['unlikely'])
const FIRST = new Set(['i', 'we'])
const PERSONAL = new Set(['i', 'we', 'he', 'she', 'they'])
/** What a firm or a state may be, that plans and hopes as people do. */
const BODY = new Set(['it'])

/**
 * How sure a source is of a content, of which its cue tells that it is `cue` of a plain one: by the modals, hedges, negations and
 * conditions of the content's first clause. A wish, a question, a demand say nothing of whether it is so.
 */
export function certaintyOfContent(
  tokens: readonly Token[],
  contents: readonly TokenRange[],
  { kind, head, end }: FoundComplement,
  cue: Certainty,
): Certainty {
  const root = tokens[head]
  if (cue === 'Uu' || polarityOf(cue) !== '+' || !root || kind === 'noun') return cue
  // Who knows whether does not tell us; who knows why tells that it is so.
  if (kind === 'question') return openQuestion(tokens, contents) ? (cue === 'CT+' ? 'CTu' : 'Uu') : cue
  const signs = signsOf(tokens, head)
  const children = dependentsOf(tokens, head)
  const child = (words: ReadonlySet<string>) =>
    children.some((at) => at < end && tokens[at]?.relation === 'advmod' && words.has(tokens[at]?.lower ?? ''))
  if (tokens[end - 1]?.text === '?' || endsAsQuestion(tokens, contents, end)) return 'Uu'
  if (isImperative(root, tokens, children)) return 'Uu'
  if ((signs.modal !== null && OBLIGATION.has(signs.modal)) || isObligation(tokens, head)) return 'Uu'
  const personal = children.some(
    (at) => PERSONAL.has(tokens[at]?.lower ?? '') && tokens[at]?.relation.startsWith('nsubj'),
  )
  const wishes =
    personal ||
    children.some((at) => BODY.has(tokens[at]?.lower ?? '') && tokens[at]?.relation.startsWith('nsubj'))
  if (wishes && OWN_WISHES.has(root.lemma) && root.xpos !== 'VBG') return 'Uu'
  const polarity = signs.negated || isYetTo(tokens, head) ? '-' : '+'
  // "could not" tells that it was not; "could be seen", that one could.
  const able = signs.modal === 'could' && (signs.negated || (signs.be && ABLE_PASSIVES.has(root.lemma)))
  if (signs.modal !== null && POSSIBILITY.has(signs.modal) && !able) return `PS${polarity}`
  if (hangsOnCondition(tokens, head)) return 'Uu'
  if (child(POSSIBLE_WORDS) || POSSIBLE_WORDS.has(root.lemma)) return `PS${polarity}`
  if (polarity === '+' && tellsOfAChance(tokens, children)) return 'PS+'
  // "I thought" is past with them; "she thought", told by another, is what she thinks.
  const past = root.xpos === 'VBD' && children.some((at) => FIRST.has(tokens[at]?.lower ?? '') && at < head)
  const believes = OWN_BELIEFS.has(root.lemma) && ((personal && !past) || (root.xpos === 'VBN' && signs.be))
  const hedged = child(PROBABLE_WORDS) || PROBABLE_WORDS.has(root.lemma) || believes
  if (root.lower === 'unlikely' || child(UNLIKELY)) return 'PR-'
  const strength = hedged && cue.startsWith('CT') ? 'PR' : cue.slice(0, 2)
  return `${strength}${polarity}` as Certainty
}

/** "Has yet to open". */
function isYetTo(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.lemma === 'have' && deedOf(tokens, head) !== head
}

/** "There was a chance that": nothing but that it may be. */
function tellsOfAChance(tokens: readonly Token[], children: readonly number[]): boolean {
  return (
    children.some((at) => tokens[at]?.relation === 'expl') &&
    children.some((at) => CHANCES.has(tokens[at]?.lemma ?? '') && tokens[at]?.relation.startsWith('nsubj'))
  )
}

function openQuestion(tokens: readonly Token[], contents: readonly TokenRange[]): boolean {
  return /^(?:whether|if)$/.test(tokens[contents[0]?.from ?? -1]?.lower ?? '')
}

function endsAsQuestion(tokens: readonly Token[], contents: readonly TokenRange[], end: number): boolean {
  const content = contents[0]
  if (!content) return false
  const closing = tokens[end - 1]
  return closing !== undefined && /["”’']/.test(closing.text) && tokens[end - 2]?.text === '?'
}

/** Whether what is said is a command: "Leave the town at once". Set phrases of speech ("let me be clear", "look, …") command nothing. */
export function isCommand(tokens: readonly Token[], { kind, head }: FoundComplement): boolean {
  const root = tokens[head]
  if (!root || kind !== 'clause' || OF_SPEECH.has(root.lemma)) return false
  return isImperative(root, tokens, dependentsOf(tokens, head))
}

const OF_SPEECH: ReadonlySet<string> = new Set(
  'let look thank remember say believe imagine think see guess listen wait mind excuse'.split(' '),
)

/** A bare verb without subject or auxiliary: "Look at the figures". */
function isImperative(root: Token, tokens: readonly Token[], children: readonly number[]): boolean {
  if (root.xpos !== 'VB') return false
  return !children.some(
    (at) => /^(?:nsubj|aux|mark|csubj|expl)/.test(tokens[at]?.relation ?? '') && tokens[at]?.upos !== 'VERB',
  )
}

/** "has to", "needs to". */
function isObligation(tokens: readonly Token[], head: number): boolean {
  const root = tokens[head]
  return root?.lemma === 'have' && tokens[head + 1]?.lower === 'to' && tokens[head + 2]?.xpos === 'VB'
}
