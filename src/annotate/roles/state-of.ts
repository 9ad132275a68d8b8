import { ROLE_STATES } from '../../lexicon/en/names/role-states.ts'
import type { RoleState, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** Whether a role is still, not yet or not fully held, by the words in it, right before and right behind it. `at` is its first token. */
export function stateOf(tokens: readonly Token[], at: number, title: Span, predicate: boolean): RoleState {
  let end = at
  while (end < tokens.length && (tokens[end]?.start ?? 0) < title.end) end++
  const behind = tokens[end]?.text === '-' ? end + 2 : end
  for (let one = Math.max(0, at - BEFORE); one < behind; one++) {
    const token = tokens[one]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) continue
    const state = STATES.get(token.lower)
    if (state !== undefined && (one >= at || joins(tokens, one, at))) return state
  }
  return predicate && wasSaid(tokens, at) ? 'then' : 'held'
}

/** How many tokens before a title a word may stand that tells its state: "then", "-". */
const BEFORE = 2

/** Nothing but hyphens between the word and the title. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.text !== '-') return false
  return true
}

/** "Jane Roe was the mayor", "had been mayor". */
function wasSaid(tokens: readonly Token[], at: number): boolean {
  for (let one = at - 1; one >= 0 && one > at - BE; one--) {
    const token = tokens[one]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false
    if (token.lemma === 'be') return /^(?:was|were|been)$/.test(token.lower)
  }
  return false
}

/** How far before what somebody is said to be its "is" may stand. */
const BE = 8

const STATES: ReadonlyMap<string, RoleState> = new Map(
  ROLE_STATES.flatMap(({ state, words }) => words.map((word) => [word, state] as const)),
)
