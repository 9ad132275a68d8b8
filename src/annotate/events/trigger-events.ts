import { LIGHT_DEEDS, NO_DEEDS } from '../../lexicon/en/no-deeds.ts'
import type { EventStatus, Token } from '../../model/annotation.ts'
import { factualityOf } from '../attributions/factuality/factuality-of.ts'
import { isPlace, mentionsAfter, mentionsBefore, placeAmong, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import { verbGroupAt } from './verb-group.ts'

/** Surer than for counting: what is kept in the ledger as an event, though no row of the lexicon has its word. */
const SURE = 0.5

/** Of a noun beside its day. */
const DATED = 0.2

/**
 * Events whose words no row of the lexicon has, found by the trigger model: those that are told to have been or to come, with
 * somebody, some place or some time beside them.
 * @param tokens all of the report.
 */
export function triggerEvents(
  clause: Clause,
  tokens: readonly Token[],
  triggers: readonly { readonly at: number; readonly score: number }[],
  taken: readonly (readonly [number, number])[],
): readonly FoundEvent[] {
  const sure = triggers
    .map(({ at, score }) => ({ at: at - clause.first, score }))
    .filter(({ at, score }) => score >= SURE || (score >= DATED && hasOwnDay(clause, at)))
    .map(({ at }) => at)
  const verbs = clause.tokens.flatMap(({ upos }, at) => (upos === 'VERB' ? [at] : []))
  return [...new Set([...sure, ...verbs])]
    .sort((a, b) => a - b)
    .filter((at) => !taken.some(([from, to]) => from <= at && at <= to))
    .flatMap((at) => eventAt(clause, tokens, at, sure.includes(at)) ?? [])
}

function eventAt(clause: Clause, tokens: readonly Token[], at: number, isSure: boolean): FoundEvent | null {
  const token = clause.tokens[at]
  if (!token || clause.timeAt[at] !== undefined || NO_DEEDS.has(token.lemma.toLowerCase())) return null
  const isVerb = token.upos === 'VERB'
  if (!isVerb && token.upos !== 'NOUN') return null
  const group = isVerb ? verbGroupAt(clause.tokens, at) : null
  const status = statusOf(clause, tokens, at, group?.status ?? null)
  if (status === null) return null
  const time = timeNear(clause, group?.first ?? at, group?.last ?? at)
  // Whatever a verb tells is to come on a day is due then; else the word must be sure to name a deed.
  const hasDay = (status === 'planned' || status === 'scheduled') && time !== undefined
  if (!hasDay && (!isSure || LIGHT_DEEDS.has(token.lemma.toLowerCase()))) return null
  const before = mentionsBefore(clause, group?.first ?? at)
  const after = mentionsAfter(clause, (group?.last ?? at) + 1)
  const place = placeAmong(after)
  const others = after
    .filter(({ mention }) => mention !== place && !isPlace(mention))
    .map(({ mention }) => mention)
  const [doers, done] = group?.passive ? [[], [...before, ...others]] : [before, others]
  if (before.length === 0 && after.length === 0 && time === undefined) return null
  return {
    rule: 'events/trigger',
    type: eventNoun(token)?.type ?? null,
    status,
    anchor: group ? [group.first, group.last] : [at, at],
    what: isVerb ? [group?.first ?? at, lastOfObject(clause.tokens, at)] : phraseAround(clause, at),
    actors: [
      ...(isVerb ? doers : []).map((mention) => ({ role: 'actor' as const, mention })),
      ...done.map((mention) => ({ role: 'recipient' as const, mention })),
    ],
    place,
    time,
    head: at,
  }
}

/** By the tense and the words above it; what may be, or is not, is no event. "Would" after a past verb of saying is a future. */
function statusOf(
  clause: Clause,
  tokens: readonly Token[],
  at: number,
  byTense: EventStatus | null,
): EventStatus | null {
  const { tokens: own, first } = clause
  if (own[at]?.upos === 'VERB' && isToBe(own, at)) return 'scheduled'
  const factuality = factualityOf(tokens, first + at)
  if (own[at]?.upos === 'NOUN' && factuality !== 'to-happen' && hasOwnDay(clause, at)) return 'occurred'
  if (factuality === 'to-happen') return 'planned'
  if (factuality === 'happened') return byTense === 'ongoing' ? 'ongoing' : 'occurred'
  if (factuality === 'did-not') return null
  const group = own.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  const isReportedFuture =
    group.includes('would') && !group.some((word) => /^(?:not|n't|never|if|have)$/.test(word))
  return isReportedFuture ? 'planned' : null
}

/** A noun beside its day: "the collapse on Tuesday", "last month's vote". Whatever is said of it, it was, or will be, on that day. */
function hasOwnDay({ tokens, timeAt, first }: Clause, at: number): boolean {
  return tokens.some(
    ({ head, relation }, index) =>
      head - first === at &&
      /^(?:nmod|obl)/.test(relation) &&
      timeAt[index]?.type === 'DATE' &&
      timeAt[index]?.edtf !== null,
  )
}

/** "The vote is to be held", "shareholders are due to meet". */
function isToBe(tokens: readonly Token[], verb: number): boolean {
  const to = tokens[verb - 1]?.lower === 'be' ? verb - 2 : verb - 1
  return (
    tokens[to]?.lower === 'to' &&
    /^(?:is|are|was|were|due|set|scheduled|slated|expected|planned)$/.test(tokens[to - 1]?.lower ?? '')
  )
}

/** How far a verb's object is read. */
const OBJECT = 8

function lastOfObject(tokens: readonly Token[], verb: number): number {
  let last = verb
  for (let at = verb + 1; at < tokens.length && at <= verb + OBJECT; at++) {
    const token = tokens[at]
    if (!token || /^(?:VERB|PUNCT|SCONJ|ADP|CCONJ)$/.test(token.upos)) break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') last = at
  }
  return last
}
