import {
  AUXILIARIES,
  FORMS_OF_BE,
  FUTURE_AUXILIARIES,
  IRREGULAR_PASTS,
  UNREAL_AUXILIARIES,
  VERB_NEGATIONS,
} from '../../lexicon/en/grammar/auxiliaries.ts'
import type { EventStatus, Token } from '../../model/annotation.ts'

/** A verb with its auxiliaries and adverbs: "were also largely rebuffed". Indices of tokens, the last one included. */
export interface VerbGroup {
  readonly first: number
  readonly verb: number
  readonly last: number
  readonly passive: boolean
  /** Whether it stands after "to" and tells nothing of its own. */
  readonly infinitive: boolean
  /** What its tense says of the event; `null` where it is not said to happen (negated, modal, present). */
  readonly status: EventStatus | null
}

/** The words before a verb that may belong to its group. */
const MOST_WORDS = 6

export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  const first = firstOfGroup(tokens, verb)
  const words = tokens.slice(first, verb).map(({ lower }) => lower)
  const token = tokens[verb]
  const passive = isPastForm(token) && words.some((word) => FORMS_OF_BE.has(word))
  const adverb = tokens[verb + 1]
  const last = adverb?.upos === 'ADV' && adverb.lower.endsWith('ly') ? verb + 1 : verb
  const infinitive = tokens[verb - 1]?.lower === 'to'
  return { first, verb, last, passive, infinitive, status: infinitive ? null : statusOf(words, token) }
}

function firstOfGroup(tokens: readonly Token[], verb: number): number {
  let first = verb
  for (let at = verb - 1; at >= 0 && at >= verb - MOST_WORDS; at--) {
    const token = tokens[at]
    if (!token) break
    if (AUXILIARIES.has(token.lower)) first = at
    else if (token.upos !== 'ADV' && !VERB_NEGATIONS.has(token.lower)) break
    else if (VERB_NEGATIONS.has(token.lower)) first = at
  }
  return first
}

function statusOf(words: readonly string[], verb: Token | undefined): EventStatus | null {
  if (words.some((word) => VERB_NEGATIONS.has(word) || UNREAL_AUXILIARIES.has(word))) return null
  if (words.some((word) => FUTURE_AUXILIARIES.has(word))) return 'planned'
  if (isPastForm(verb)) return 'occurred'
  return verb?.lower.endsWith('ing') && words.some((word) => FORMS_OF_BE.has(word)) ? 'ongoing' : null
}

/** By its tag too: "came", "sank" have no ending that tells. */
function isPastForm(token: Token | undefined): boolean {
  if (token === undefined) return false
  return /^VB[DN]$/.test(token.xpos) || token.lower.endsWith('ed') || IRREGULAR_PASTS.has(token.lower)
}
