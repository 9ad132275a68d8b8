import type { Mention, Token } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import { phraseAround } from './noun-phrase.ts'

/** How far from its words of state an event's noun may stand. */
const REACH = 12

/** Whose state a verb tells: its subject, that of the verb it hangs on ("remained set for"), or what it is told of ("a visit scheduled for May"). */
export function subjectOf(clause: Clause, verb: number): number | null {
  const { tokens, first } = clause
  let head = verb
  for (let steps = 0; steps < 3; steps++) {
    const subject = tokens.findIndex(
      ({ relation, head: above }, index) => index < verb && /^nsubj/.test(relation) && above - first === head,
    )
    const token = tokens[head]
    const above = token ? token.head - first : -1
    // "The march that had been planned": what "that" stands for.
    if (subject >= 0) return isRelative(tokens[subject]) && above >= 0 && above < verb ? above : subject
    if (!token || above < 0) return null
    if (/^acl/.test(token.relation)) return above < verb ? above : null
    if (!/^(?:xcomp|conj|advcl)/.test(token.relation)) return null
    head = above
  }
  return null
}

function isRelative(token: Token | undefined): boolean {
  return /^(?:that|which)$/.test(token?.lower ?? '')
}

export function objectOf({ tokens, first }: Clause, verb: number): number | null {
  const found = tokens.findIndex(
    ({ relation, head }, index) => relation === 'obj' && head - first === verb && index > verb,
  )
  return found < 0 ? null : found
}

/** "The next meeting of the two ministers, planned for May": the noun of an event that it is a part of. */
function eventAround({ tokens, first }: Pick<Clause, 'tokens' | 'first'>, noun: number): number | null {
  let at = noun
  for (let steps = 0; steps < 3; steps++) {
    if (isOfRow(tokens, at)) return at
    const token = tokens[at]
    if (!token || !/^nmod/.test(token.relation) || token.head - first < 0) return null
    at = token.head - first
  }
  return null
}

/** The noun of the event that a phrase is part of, or that it is about: "plans for a referendum", "the date of the vote". */
export function carriedBy({ tokens, first }: Clause, noun: number | null): number | null {
  const token = noun === null ? undefined : tokens[noun]
  if (noun === null || !token) return noun
  const around = eventAround({ tokens, first }, noun)
  if (around !== null || !CARRIERS.has(token.lemma.toLowerCase())) return around ?? noun
  const about = tokens.findIndex(
    (one, index) =>
      index > noun && one.head - first === noun && /^nmod/.test(one.relation) && isOfRow(tokens, index),
  )
  if (about >= 0) return about
  // "Dropped plans for a second concert": whatever the parser joins it to.
  const isOfNext = /^(?:for|of)$/.test(tokens[noun + 1]?.lower ?? '')
  return (isOfNext ? nounAfter({ tokens }, noun + 2) : null) ?? noun
}

/** "The verdict in the trial of the minister, which was expected on Monday": behind a comma more is told of the whole, not of the last noun in it. */
export function aroundAside({ tokens, first }: Clause, verb: number, noun: number | null): number | null {
  if (noun === null) return null
  const which = tokens.findLastIndex(({ lower }, index) => lower === 'which' && index > noun && index < verb)
  if (which < 1 || tokens[which - 1]?.text !== ',') return noun
  let [at, whole] = [noun, noun]
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at]
    if (!token || !/^nmod/.test(token.relation) || token.head - first < 0) break
    at = token.head - first
    if (isOfRow(tokens, at)) whole = at
  }
  return whole
}

const CARRIERS: ReadonlySet<string> = new Set(['plan', 'date', 'day', 'idea', 'proposal', 'preparation'])

/** The nearest noun of an event before, in its clause. */
export function nounBefore({ tokens }: Clause, at: number): number | null {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index]
    if (!token || token.upos === 'VERB') return null
    if (eventNoun(token)) return index
  }
  return null
}

/** The next noun of an event, in its clause; or a pronoun straight after the verb, which stands for one. */
export function nounAfter({ tokens }: Pick<Clause, 'tokens'>, at: number): number | null {
  if (PRONOUNS.has(tokens[at]?.lower ?? '')) return at
  for (let index = at; index < tokens.length && index <= at + REACH; index++) {
    const token = tokens[index]
    if (!token || token.upos === 'VERB' || token.upos === 'ADP' || /^[;:.]$/.test(token.text)) return null
    if (eventNoun(token)) return index
  }
  return null
}

/** A pronoun stands for a noun that was told before: "postponed it to May". */
const PRONOUNS = new Set(['it', 'them', 'this', 'that', 'they'])

/** "Nine minutes before liftoff": it is not told to have been. */
export function isBefore({ tokens, first }: Pick<Clause, 'tokens' | 'first'>, noun: number): boolean {
  return tokens
    .slice(Math.max(0, noun - 5), noun)
    .some(
      ({ relation, head, lower }) =>
        relation === 'case' && head - first === noun && /^(?:before|until|till|without|pending)$/.test(lower),
    )
}

export function isOfRow(tokens: readonly Token[], at: number | null): boolean {
  const token = at === null ? undefined : tokens[at]
  return token !== undefined && eventNoun(token) !== undefined
}

/** A noun or what stands for one, not somebody: "the report is due on Friday", "postponed it". */
export function isThing({ tokens, mentionAt }: Clause, at: number | null): boolean {
  const token = at === null ? undefined : tokens[at]
  if (at === null || token === undefined) return false
  return (token.upos === 'NOUN' && mentionAt[at]?.type !== 'person') || PRONOUNS.has(token.lower)
}

/** Whose it is: "Kim's visit", "the visit of Kim". */
export function possessors(clause: Clause, noun: number): readonly Mention[] {
  const [first] = phraseAround(clause, noun)
  const before = clause.mentionAt.slice(first, noun).filter((mention) => mention !== undefined)
  return [...new Set(before)]
}
