import type { EventStatus, TimeExpression, Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** Words with "to" after which a verb lies ahead: "due to open". */
const BOUND_TO = /^(?:is|are|was|were|'s|'re|due|set|scheduled|slated|expected|planned)$/

/** "The vote is to be held", "shareholders are due to meet". */
export function isToBe(tokens: readonly Token[], verb: number): boolean {
  const to = tokens[verb - 1]?.lower === 'be' ? verb - 2 : verb - 1
  return tokens[to]?.lower === 'to' && BOUND_TO.test(tokens[to - 1]?.lower ?? '')
}

/** What is set by others is scheduled, what somebody means to do planned: "is to be held", "is due to open"; "is to visit", "is expected to speak". */
export function statusToBe(tokens: readonly Token[], verb: number): EventStatus {
  const isPassive = tokens[verb - 1]?.lower === 'be'
  const word = tokens[isPassive ? verb - 3 : verb - 2]?.lower ?? ''
  if (/^(?:expected|planned)$/.test(word)) return 'planned'
  return isPassive || /^(?:due|set|scheduled|slated)$/.test(word) ? 'scheduled' : 'planned'
}

/** "Said that it would open": a future told in the past; no condition, and no denial. */
export function isReportedFuture(words: readonly string[]): boolean {
  return words.includes('would') && !words.some((word) => /^(?:not|n't|never|if|have)$/.test(word))
}

/** "If it is called off", "asked whether it would open". */
export function isUnderCondition({ tokens, first }: Pick<Clause, 'tokens' | 'first'>, verb: number): boolean {
  return tokens.some(
    ({ lower, head, relation }) =>
      head - first === verb && relation === 'mark' && /^(?:if|unless|whether)$/.test(lower),
  )
}

/** "May be opened", "might": what is only possible is worth a place in a calendar where its day is told. */
export function isPossible(words: readonly string[]): boolean {
  return (
    words.some((word) => /^(?:may|might|could)$/.test(word)) &&
    !words.some((word) => /^(?:not|n't|never|have)$/.test(word))
  )
}

/** "Will not be published tomorrow": what was to be on a day, and will not. */
export function isCalledOff(words: readonly string[]): boolean {
  return (
    words.some((word) => /^(?:will|wo|would|shall)$/.test(word)) &&
    words.some((word) => /^(?:not|n't)$/.test(word)) &&
    !words.includes('have')
  )
}

/** "Will not open before December", "not until May": it is not called off, it is to come then at the earliest. */
export function isNotBefore(clause: Times, time: TimeExpression | undefined): boolean {
  return time !== undefined && /^(?:before|until|till)$/.test(wordBefore(clause, time))
}

/** "By the end of the month" is when something is to be done, not when a thing beside it is. */
export function isDeadline(clause: Times, time: TimeExpression | undefined): boolean {
  return time !== undefined && /^(?:by|before|until|till)$/.test(wordBefore(clause, time))
}

type Times = Pick<Clause, 'tokens' | 'timeAt'>

function wordBefore({ tokens, timeAt }: Times, time: TimeExpression): string {
  return tokens[timeAt.indexOf(time) - 1]?.lower ?? ''
}

/** What the words of a verb tell of the state of what it tells of; `null` where they tell none. */
export function stateOfGroup(
  tokens: readonly Token[],
  at: number,
  {
    ofPast,
    hasDay,
    isOccasion = false,
  }: { readonly ofPast: EventStatus; readonly hasDay: boolean; readonly isOccasion?: boolean },
): { readonly group: VerbGroup; readonly status: EventStatus | null } {
  const group = verbGroupAt(tokens, at)
  if (isToBe(tokens, at)) return { group, status: statusToBe(tokens, at) }
  const words = tokens.slice(group.first, at).map(({ lower }) => lower)
  if (group.status === 'planned') return { group, status: 'planned' }
  if ((hasDay || isOccasion) && isCalledOff(words)) return { group, status: 'cancelled' }
  if (isReportedFuture(words)) return { group, status: 'planned' }
  if (hasDay && isPossible(words)) return { group, status: 'planned' }
  // "The championships begin on September 23": by the day it is seen whether that lies ahead.
  const isOnDay = hasDay && group.first === at && /^VB[PZ]$/.test(tokens[at]?.xpos ?? '')
  return { group, status: group.status === null && !isOnDay ? null : ofPast }
}

/** "No meeting took place" denies one, "no meeting will take place" calls it off. */
export function ofNone(status: EventStatus | null): EventStatus | null {
  if (status === 'planned' || status === 'scheduled') return 'cancelled'
  return status === 'occurred' || status === 'ongoing' ? 'denied' : null
}

/** "Nobody had been released", "no soldier crossed the river": it is not told to have been. */
export function isNobodys({ tokens, first }: Clause, verb: number): boolean {
  const subject = tokens.findIndex(({ relation, head }) => /^nsubj/.test(relation) && head - first === verb)
  const word = tokens[subject]?.lower ?? ''
  if (/^(?:nobody|none|nothing|neither)$/.test(word)) return true
  return tokens.some(
    ({ lower, head, relation }) =>
      head - first === subject &&
      subject >= 0 &&
      /^(?:det|advmod)/.test(relation) &&
      /^(?:no|not|neither)$/.test(lower),
  )
}
