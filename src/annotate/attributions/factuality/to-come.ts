import {
  AHEAD_IF_A_DEED,
  DAYS_AHEAD,
  MODALS,
  SEMI_AUXILIARIES,
  SPANS_AHEAD,
} from '../../../lexicon/en/factuality-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { signsOf } from './clause-signs.ts'
import { dependentsOf } from './dependents.ts'
import { governanceOf } from './governance.ts'

/**
 * Whether an event is told of as one to come: by its modal ("will"), by "going to", "is to", by a word of planning above it, or by a
 * day ahead beside a verb of the present.
 */
export function isToCome(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  const { modal } = signsOf(tokens, at)
  if (modal !== null) return MODALS.get(modal) === 'future'
  if (own === undefined) return false
  const head = own.head
  const above = tokens[head]
  const hasInfinitive = own.relation.startsWith('xcomp')
  if (above?.lower === 'going' && hasInfinitive) return true
  if (above && governanceOf(tokens, at, head) === 'future') return true
  if (above && hasInfinitive && AHEAD_IF_A_DEED.has(above.lemma) && own.xpos === 'VB' && isDeed(tokens, at))
    return true
  if (isToBe(tokens, at) || isOnADayAhead(tokens, at)) return true
  const tenseless = own.upos === 'NOUN' || hasInfinitive || own.relation === 'conj'
  return tenseless && above !== undefined && MODALS.get(signsOf(tokens, head).modal ?? '') === 'future'
}

/** The deed of which a clause tells whose head only lends it tense or likelihood: of "is likely to rise" the rise. */
export function deedOf(tokens: readonly Token[], head: number): number {
  const token = tokens[head]
  if (!token) return head
  const children = dependentsOf(tokens, head)
  const deed = children.find(
    (at) => at > head && at - head < NEAR && tokens[at]?.relation === 'xcomp' && tokens[at]?.xpos === 'VB',
  )
  if (deed === undefined) return head
  const isYet = token.lemma === 'have' && dependentsOf(tokens, deed).some((at) => tokens[at]?.lower === 'yet')
  const lends = isYet || SEMI_AUXILIARIES.has(token.lower === 'going' ? 'going' : token.lemma.toLowerCase())
  return lends ? deed : head
}

/** How far behind such a word its infinitive stands. */
const NEAR = 8

function isDeed(tokens: readonly Token[], at: number): boolean {
  return !dependentsOf(tokens, at).some((child) => /^(?:aux|cop)$/.test(tokens[child]?.relation ?? ''))
}

/** "Is to visit". */
export function isToBe(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.xpos !== 'VB' && tokens[at]?.xpos !== 'VBN') return false
  return dependentsOf(tokens, at).some(
    (child) =>
      tokens[child]?.lemma === 'be' &&
      tokens[child]?.relation === 'aux' &&
      tokens[child + 1]?.lower === 'to' &&
      tokens[child + 1]?.relation === 'mark',
  )
}

/** "Flights resume on Monday", "is leaving tomorrow". */
function isOnADayAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const children = dependentsOf(tokens, at)
  const bePresent = children.some((child) => /^(?:is|are|am|'s|'re|’s|’re)$/.test(tokens[child]?.lower ?? ''))
  const bePast = children.some(
    (child) => /^aux/.test(tokens[child]?.relation ?? '') && tokens[child]?.xpos !== 'VBG',
  )
  const isPresent =
    token?.xpos === 'VBG'
      ? bePresent
      : /^VB[ZP]?$/.test(token?.xpos ?? '') && !bePast && !isInfinitive(tokens, children)
  if (!isPresent) return false
  return children.some((child) => {
    const { lower = '', relation = '' } = tokens[child] ?? {}
    if (!/^(?:obl|advmod|nmod)/.test(relation)) return false
    if (DAYS_AHEAD.has(lower)) return !isOfThePast(tokens, child)
    return SPANS_AHEAD.has(lower) && tokens[child - 1]?.lower === 'next'
  })
}

function isInfinitive(tokens: readonly Token[], children: readonly number[]): boolean {
  return children.some((child) => tokens[child]?.relation === 'mark' && tokens[child]?.lower === 'to')
}

/** "Last Monday", "since Monday". */
function isOfThePast(tokens: readonly Token[], at: number): boolean {
  return /^(?:last|since|every|each|of)$/.test(tokens[at - 1]?.lower ?? '')
}
