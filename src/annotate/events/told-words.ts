import type { Token } from '../../model/annotation.ts'
import { isToBe } from './ahead.ts'
import type { Clause } from './clause.ts'
import { phraseAround } from './noun-phrase.ts'

/** Indices of tokens, the last one included. */
type Range = readonly [first: number, last: number]

/** How many tokens after its verb a predicate may take. */
const MOST_AFTER = 9

/** Where a predicate ends: "would now go back into service on June 23" is told without its day. */
const ENDS = /^(?:PUNCT|SCONJ|PRON|VERB|AUX)$/

/**
 * The words for an event that a verb names, so that they can be read alone: its subject, and the verb with what follows up to the day
 * or the next clause. `null` where the anchor has no verb.
 */
export function toldWords(
  clause: Clause,
  anchor: Range,
): { readonly subject: Range | null; readonly predicate: Range } | null {
  const { tokens } = clause
  let verb = anchor[1]
  while (verb > anchor[0] && tokens[verb]?.upos !== 'VERB') verb--
  if (tokens[verb]?.upos !== 'VERB') return null
  const first = isToBe(tokens, verb) ? firstOfToBe(tokens, verb, anchor[0]) : anchor[0]
  const predicate: Range = [first, Math.max(anchor[1], lastOfPredicate(clause, verb))]
  const subject = subjectOf(clause, verb, first)
  if (subject === null) return { subject: null, predicate }
  const [from, to] = phraseAround(clause, subject)
  return { subject: [from, Math.min(to, first - 1)], predicate }
}

/** "Is due to be opened" from "is" on. */
function firstOfToBe(tokens: readonly Token[], verb: number, otherwise: number): number {
  let first = Math.min(otherwise, verb)
  while (first > 0 && verb - first < 6 && /^(?:AUX|PART|ADV|ADJ)$/.test(tokens[first - 1]?.upos ?? ''))
    first--
  return first
}

function lastOfPredicate({ tokens, timeAt }: Clause, verb: number): number {
  let last = verb
  for (let at = verb + 1; at < tokens.length && at <= verb + MOST_AFTER; at++) {
    const token = tokens[at]
    const isOwned = token?.relation === 'nmod:poss'
    if (!token || timeAt[at] !== undefined || (ENDS.test(token.upos) && !isOwned)) break
    if (/^(?:NOUN|PROPN|NUM)$/.test(token.upos) || isParticle(token)) last = at
  }
  return last
}

function isParticle({ lower, relation }: Token): boolean {
  return relation === 'compound:prt' || /^(?:back|down|up|out|off|through|again|way)$/.test(lower)
}

/** The noun that does it, also over a verb that it hangs on ("plans to deploy") and before a relative clause. */
function subjectOf({ tokens, first }: Clause, verb: number, before: number): number | null {
  let head = verb
  for (let steps = 0; steps < 3; steps++) {
    const at = tokens.findIndex(
      (token, index) => index < before && /^nsubj/.test(token.relation) && token.head - first === head,
    )
    const token = tokens[at]
    const above = (tokens[head]?.head ?? -1) - first
    const isRelative = token !== undefined && /^(?:that|which|who)$/.test(token.lower)
    if (token && !isRelative) return at
    if (isRelative) return above >= 0 && above < at && tokens[above]?.upos !== 'VERB' ? above : null
    if (!/^(?:xcomp|conj|ccomp)/.test(tokens[head]?.relation ?? '') || above < 0) return null
    head = above
  }
  return null
}
