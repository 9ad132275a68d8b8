import { DEEDS_ON_A_DAY, FORECAST_VERBS, LIGHT_DEEDS, NO_DEEDS } from '../../lexicon/en/events/no-deeds.ts'
import type { EventStatus, TimeExpression, Token } from '../../model/annotation.ts'
import { factualityOf } from '../attributions/factuality/factuality-of.ts'
import {
  isCalledOff,
  isDeadline,
  isNobodys,
  isNotBefore,
  isPossible,
  isReportedFuture,
  isToBe,
  isUnderCondition,
  statusToBe,
} from './ahead.ts'
import { isPlace, mentionsAfter, mentionsBefore, placeAmong, timeNear } from './arguments.ts'
import type { Clause } from './clause.ts'
import { eventNoun } from './event-words.ts'
import type { FoundEvent } from './found-event.ts'
import { phraseAround } from './noun-phrase.ts'
import { isBefore } from './occasion-of.ts'
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
    .filter(({ at, score }) => score >= leastOf(clause, at))
  const verbs = clause.tokens.flatMap(({ upos }, at) => (upos === 'VERB' ? [at] : []))
  // A noun of a row that has its day is an event, whatever the model says: "a reception on May 14".
  const dated = clause.tokens.flatMap((token, at) =>
    eventNoun(token) !== undefined && token.upos === 'NOUN' && ownDay(clause, at) !== undefined ? [at] : [],
  )
  const scoreOf = new Map([
    ...dated.map((at) => [at, DATED] as const),
    ...sure.map(({ at, score }) => [at, score] as const),
  ])
  return [...new Set([...scoreOf.keys(), ...verbs])]
    .sort((a, b) => a - b)
    .filter((at) => !taken.some(([from, to]) => from <= at && at <= to))
    .flatMap((at) => eventAt(clause, tokens, at, scoreOf.get(at)) ?? [])
}

/** From how surely on the word is kept. */
function leastOf(clause: Clause, at: number): number {
  const token = clause.tokens[at]
  return token?.upos === 'NOUN' && ownDay(clause, at) !== undefined ? DATED : SURE
}

/** @param score how surely it names an event; none of a verb that is not sure to. */
function eventAt(
  clause: Clause,
  tokens: readonly Token[],
  at: number,
  score: number | undefined,
): FoundEvent | null {
  const token = clause.tokens[at]
  if (!token || clause.timeAt[at] !== undefined) return null
  const isVerb = token.upos === 'VERB'
  if (!isVerb && token.upos !== 'NOUN') return null
  // A name that is taken for a verb: "against Norsted in Verrin".
  if (isVerb && isCapitalInside(clause, at)) return null
  // "According to"; "the first such trip": a kind, not one of it.
  if (
    token.lower === 'according' ||
    (!isVerb && clause.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'such'))
  )
    return null
  const group = isVerb ? verbGroupAt(clause.tokens, at) : null
  const day = isVerb ? undefined : ownDay(clause, at)
  const until = isVerb ? untilBefore(clause, at) : undefined
  const time =
    until ??
    day ??
    (isVerb ? timeNear(clause, group?.first ?? at, group?.last ?? at) : undefined) ??
    deadlineNear(clause, at)
  const status = until ? 'planned' : statusOf(clause, tokens, at, group?.status ?? null, time)
  if (status === null) return null
  // "Levels of Monday", "stocks after the November vote": what hardly names a deed is not to come.
  if (!isVerb && isAhead(status) && (score ?? 0) < SURE && eventNoun(token) === undefined) return null
  if (isVerb && isAhead(status) && (FORECAST_VERBS.has(token.lemma.toLowerCase()) || isLoose(clause, at)))
    return null
  // "Would have results on Friday": what is had is the event.
  const had = token.lemma.toLowerCase() === 'have' && isVerb ? objectOf(clause, at) : null
  const isOnDay =
    isVerb && isAhead(status) && time !== undefined && DEEDS_ON_A_DAY.has(token.lemma.toLowerCase())
  if (NO_DEEDS.has(token.lemma.toLowerCase()) && had === null && !isOnDay) return null
  // "Will rebuild every school destroyed by the quake": what a participle tells beside its noun was before.
  if (isVerb && isAhead(status) && token.xpos === 'VBN' && /^acl/.test(token.relation) && group?.first === at)
    return null
  // Whatever a verb tells is to come on a day is due then; else the word must be sure to name a deed.
  const hasDay = (isAhead(status) || status === 'cancelled') && time !== undefined
  const isDenied = status === 'denied'
  if (
    !hasDay &&
    !isDenied &&
    (score === undefined || had !== null || LIGHT_DEEDS.has(token.lemma.toLowerCase()))
  )
    return null
  const before = mentionsBefore(clause, startOf(clause, group?.first ?? at, at))
  const after = mentionsAfter(clause, (group?.last ?? at) + 1)
  const place = placeAmong(after)
  const others = after
    .filter(({ mention }) => mention !== place && !isPlace(mention))
    .map(({ mention }) => mention)
  const [doers, done] = group?.passive ? [[], [...before, ...others]] : [before, others]
  const isAlone = before.length === 0 && after.length === 0 && time === undefined
  if (isAlone && !isDenied) return null
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
    head: had ?? at,
  }
}

/** "Will interrupt having any opportunity of 2024": a participle that no verb begins with. */
function isLoose({ tokens }: Clause, at: number): boolean {
  const token = tokens[at]
  if (token?.xpos !== 'VBG' || /^(?:xcomp|conj)/.test(token.relation)) return false
  return !tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => lemma.toLowerCase() === 'be')
}

/** A capital that is not the first of a sentence or a quotation. */
function isCapitalInside({ tokens }: Clause, at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && !/^["“‘:]$/.test(before.text)
  )
}

/** "There would have been a debate on May 6". */
function isUnreal({ tokens }: Clause, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 7), at).map(({ lower }) => lower)
  return words.some(
    (word, index) => /^(?:would|could|should|might)$/.test(word) && words[index + 1] === 'have',
  )
}

function isAhead(status: EventStatus): boolean {
  return status === 'planned' || status === 'scheduled' || status === 'announced'
}

/** By the tense and the words above it; what may be, or is not, is no event, but on a day to come. */
function statusOf(
  clause: Clause,
  tokens: readonly Token[],
  at: number,
  byTense: EventStatus | null,
  time: TimeExpression | undefined,
): EventStatus | null {
  const { tokens: own, first } = clause
  const isVerb = own[at]?.upos === 'VERB'
  if (isVerb && isToBe(own, at)) return statusToBe(own, at)
  if (isVerb && isNobodys(clause, at)) return null
  if (!isVerb && (isBefore(clause, at) || isOfVerbAhead(clause, at) || isUnreal(clause, at))) return null
  const factuality = factualityOf(tokens, first + at)
  if (!isVerb && factuality !== 'to-happen' && ownDay(clause, at) !== undefined) return 'occurred'
  if (factuality === 'to-happen') return isPurpose(tokens[first + at], own[at - 1]) ? null : 'planned'
  if (factuality === 'happened') return byTense === 'ongoing' ? 'ongoing' : 'occurred'
  const group = own.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  if (factuality === 'did-not' && isVerb && isUnderDenial(tokens, first + at)) return 'denied'
  if (factuality === 'did-not') {
    if (!isVerb || time === undefined || !isCalledOff(group)) return null
    return isNotBefore(clause, time) ? 'planned' : 'cancelled'
  }
  if (isUnderCondition(clause, at)) return null
  if (isReportedFuture(group)) return 'planned'
  const isTold =
    isPossible(group) ||
    (!group.includes('not') &&
      (group.includes('must') || (group.includes('should') && isDeadline(clause, time))))
  return isVerb && time !== undefined && isTold ? 'planned' : null
}

/** "Used a blade to force the door": what something was done for is no plan. */
function isPurpose(token: Token | undefined, before: Token | undefined): boolean {
  return token?.relation.startsWith('advcl') === true && before?.lower === 'to'
}

/** "A conference is to meet on Monday": the verb tells when and whether, not the noun that it is told of. */
function isOfVerbAhead({ tokens, first }: Clause, noun: number): boolean {
  const token = tokens[noun]
  const verb = (token?.head ?? -1) - first
  if (!token || !/^nsubj/.test(token.relation) || verb <= noun || tokens[verb]?.upos !== 'VERB') return false
  const words = tokens.slice(Math.max(noun + 1, verb - 4), verb).map(({ lower }) => lower)
  return isToBe(tokens, verb) || words.includes('will') || isReportedFuture(words)
}

/** "Denied that a valve had leaked": what a denial says. */
function isUnderDenial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.relation === 'ccomp' && tokens[token.head]?.lemma.toLowerCase() === 'deny'
}

/** A noun beside its day, in the tree or straight behind its phrase: "the collapse of the bridge on Tuesday", "last month's vote". Whatever is said of it, it was, or will be, on that day. */
function ownDay(clause: Clause, at: number): TimeExpression | undefined {
  const { tokens, timeAt, first } = clause
  const index = tokens.findIndex(
    ({ head, relation }, index) =>
      /^(?:nmod|obl)/.test(relation) &&
      timeAt[index]?.type === 'DATE' &&
      timeAt[index]?.edtf !== null &&
      !isDeadline({ tokens, timeAt }, timeAt[index]) &&
      (head - first === at ||
        isPartOf(tokens[head - first], first + at) ||
        isBetween({ tokens, first }, at, index, head - first)),
  )
  return timeAt[index] ?? besideNoun(clause, at)
}

/** A day straight behind a noun's phrase: "the deaths of two men at the river last week". */
function besideNoun({ tokens, timeAt, first }: Clause, at: number): TimeExpression | undefined {
  for (let index = at + 1; index <= at + REACH; index++) {
    const time = timeAt[index]
    // "Will hear the complaint on Monday": the day is that of the verb before.
    const head = time ? headOf({ tokens, timeAt, first }, index, time) : -1
    if (time && head >= 0 && head < at && tokens[head]?.upos === 'VERB') return undefined
    if (time)
      return time.edtf !== null && time.type === 'DATE' && !isDeadline({ tokens, timeAt }, time)
        ? time
        : undefined
    if (!IN_PHRASE.test(tokens[index]?.upos ?? '')) return undefined
  }
  return undefined
}

/** What a time hangs on. */
function headOf(
  { tokens, timeAt, first }: Pick<Clause, 'tokens' | 'timeAt' | 'first'>,
  from: number,
  time: TimeExpression,
): number {
  let at = from
  while (timeAt[at] === time) {
    const head = (tokens[at]?.head ?? -1) - first
    if (head < 0 || timeAt[head] !== time) return head
    if (head <= at) return -1
    at = head
  }
  return -1
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/

/** "The collapse of the bridge on Tuesday cost 14 lives": before the verb the day is its subject's. */
function isBetween(
  { tokens, first }: Pick<Clause, 'tokens' | 'first'>,
  noun: number,
  day: number,
  verb: number,
): boolean {
  const token = tokens[noun]
  const isSubject = token !== undefined && /^nsubj/.test(token.relation) && token.head - first === verb
  return isSubject && noun < day && day < verb && tokens.slice(noun, day).every(({ text }) => text !== ',')
}

/** "Of the bridge" under "collapse". */
function isPartOf(token: Token | undefined, noun: number): boolean {
  return token?.head === noun && token.relation === 'nmod' && token.upos === 'NOUN'
}

/** "Has until June 1 to reply", "gave them until June 1 to leave". */
function untilBefore({ tokens, timeAt }: Clause, at: number): TimeExpression | undefined {
  const day = tokens[at - 2]?.text === ',' ? at - 3 : at - 2
  const time = tokens[at - 1]?.lower === 'to' ? timeAt[day] : undefined
  if (time === undefined || time.edtf === null || time.type !== 'DATE') return undefined
  return /^(?:until|till)$/.test(tokens[timeAt.indexOf(time) - 1]?.lower ?? '') ? time : undefined
}

/** "Within 30 days": a stretch in which something is to be done. */
function deadlineNear({ tokens, timeAt }: Clause, at: number): TimeExpression | undefined {
  for (let index = at + 1; index < tokens.length && index <= at + REACH; index++) {
    const token = tokens[index]
    const time = timeAt[index]
    if (time?.type === 'DURATION' && time !== timeAt[index - 1] && tokens[index - 1]?.lower === 'within')
      return time
    if (!token || token.upos === 'VERB' || /^[;(]$/.test(token.text)) return undefined
  }
  return undefined
}

/** How far behind its verb a stretch is looked for. */
const REACH = 12

/** "Agreed to merge": who does it stands before the verb that it hangs on. */
function startOf({ tokens, first }: Clause, start: number, at: number): number {
  const token = tokens[at]
  const above = token ? token.head - first : -1
  const isBound = token?.relation === 'xcomp' && above >= 0 && above < start && start - above <= 3
  return isBound ? verbGroupAt(tokens, above).first : start
}

function objectOf({ tokens, first }: Clause, at: number): number | null {
  const object = tokens.findIndex(({ head, relation }) => relation === 'obj' && head - first === at)
  return tokens[object]?.upos === 'NOUN' ? object : null
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
