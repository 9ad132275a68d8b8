import { ANOTHER_OF_ITS_KIND, ONE_MORE } from '../../lexicon/en/events/deeds.ts'
import { dayRange, type Edtf, mayOverlap } from '../../model/edtf.ts'
import type { EventSketch, LedgerEvent } from '../../model/ledger-event.ts'
import { likenessOfReports } from './pair-features.ts'
import { areComparable, scorePair } from './score-pair.ts'
import { sharesDeed, sharesDeedItself, sharesTold, sharesWord, wordsOf } from './shared-words.ts'
import { AHEAD, OVER } from './statuses.ts'

/** How surely two tellings of the ledger are of one event, 0 to 1. */
export function scoreOfPair(one: LedgerEvent, other: LedgerEvent): number {
  if (!canBeOne(one, other)) return 0
  const weighed = scoreOf(one, other)
  const sure = surelyOne(one, other)
  // Of those that are surely one the likelier come first.
  return sure === 0 ? weighed : Math.max(weighed, sure + LIKELIER * weighed)
}

function scoreOf(a: LedgerEvent, b: LedgerEvent): number {
  return scorePair(a.sketch, b.sketch, a.report === b.report)
}

/** How surely two tellings are one by what they tell, whatever the weights say of their words. */
function surelyOne(a: LedgerEvent, b: LedgerEvent): number {
  if (isAnother(a, b)) return 0
  if (isToldOfOneDay(a, b)) return ONE
  if (isDeniedAs(a, b) || isDeniedAs(b, a) || isGoingOnAs(a, b) || isGoingOnAs(b, a)) return ONE
  if (!sharesDeed(a, b)) return 0
  if (isMoved(a, b) || isMoved(b, a)) return ONE
  const likeness = a.report === b.report ? 1 : likenessOfReports(a.sketch, b.sketch)
  if (likeness < (sharesDeedItself(a, b) ? ONE_MATTER : ONE_STORY)) return 0
  const shares = sharesWord(a, b) || (likeness >= ONE_STORY && a.report !== b.report)
  if (isPending(a) && isPending(b)) return shares || isOfOneDay(a.scheduledFor, b.scheduledFor) ? ONE : 0
  if (isPending(a)) return shares && isHeldAs(a, b) ? ONE : 0
  if (isPending(b)) return shares && isHeldAs(b, a) ? ONE : 0
  return isOfOneDay(a.time, b.time) && sharesTold(a, b) ? ONE : 0
}

/** What is denied and what is told to have been, of one deed in one story. */
function isDeniedAs(denied: LedgerEvent, told: LedgerEvent): boolean {
  if (denied.status !== 'denied' || !OVER.has(told.status) || !sharesDeed(denied, told)) return false
  return sharesWord(denied, told) && isOfOneStory(denied, told)
}

/** What has begun, and the day on which it is to go on or end. */
function isGoingOnAs(going: LedgerEvent, ahead: LedgerEvent): boolean {
  if (going.status !== 'ongoing' || !AHEAD.has(ahead.status) || !sharesDeed(going, ahead)) return false
  return sharesWord(going, ahead) && isOfOneStory(going, ahead)
}

function isOfOneStory(a: LedgerEvent, b: LedgerEvent): boolean {
  return a.report === b.report || likenessOfReports(a.sketch, b.sketch) >= ONE_STORY
}

/** "The hearing, planned for October 16, was moved to October 30": of the day that it was told to be on. */
function isMoved(told: LedgerEvent, moved: LedgerEvent): boolean {
  return (
    moved.status === 'postponed' &&
    told.scheduledFor !== null &&
    moved.sketch.times.includes(told.scheduledFor)
  )
}

const LIKELIER = 0.15

/** What may still come, or was put off. */
function isPending({ status }: LedgerEvent): boolean {
  return AHEAD.has(status) || status === 'postponed' || status === 'cancelled'
}

/** From how alike on reports are taken to be of one matter, on the cosine of what they are about. */
const ONE_MATTER = 0.15
/** … and of one story, in which a deed of a kind is told of once. */
const ONE_STORY = 0.3
/** How surely two tellings are of one event where the deed, the matter and something told with it are shared. */
const ONE = 0.6

/** "The next meeting", "will meet again" is another than one that was told without such a word, but where both are for one day. */
function isAnother(a: LedgerEvent, b: LedgerEvent): boolean {
  const isNext = ({ sketch: { modifiers } }: LedgerEvent) =>
    modifiers.some((word) => ANOTHER_OF_ITS_KIND.has(word))
  return isNext(a) !== isNext(b) && !isOfOneDay(dayOf(a), dayOf(b))
}

function dayOf({ scheduledFor, time }: LedgerEvent): Edtf | null {
  return scheduledFor ?? time
}

/** Two things or people told with both, and one day for both: of deeds that are kindred, or whatever is still to come. */
function isToldOfOneDay(a: LedgerEvent, b: LedgerEvent): boolean {
  const [one, other] = [dayOf(a), dayOf(b)]
  if (one === null || one !== other || dayRange(one).earliest !== one) return false
  const isAlike = sharesDeed(a, b) || (isPending(a) && isPending(b) && a.report !== b.report)
  if (!isAlike || isPending(a) !== isPending(b)) return false
  const [ofA, ofB] = [wordsOf(a.sketch).told, wordsOf(b.sketch).told]
  const shared = [...ofA].filter((word) => ofB.has(word) && !/^\d+$/.test(word)).length
  // In one story one thing that is to be on one day is enough.
  const isOneThing = a.report !== b.report && isPending(a) && meetsThing(a, b) && isOfOneStory(a, b)
  return shared > 1 || isOneThing
}

/** What both are done to, or what does both. */
function meetsThing({ sketch: a }: LedgerEvent, { sketch: b }: LedgerEvent): boolean {
  const other = new Set([...b.doers, ...b.done, ...b.others, b.lemma])
  return [...a.doers, ...a.done, a.lemma].some((word) => other.has(word))
}

function isOfOneDay(a: Edtf | null, b: Edtf | null): boolean {
  return a !== null && b !== null && mayOverlap(a, b)
}

/**
 * What was to come, and a deed of that kind on its day or after it: it was held. Not if it was still to come when the deed was done, nor if it was
 * for a later day.
 */
function isHeldAs(pending: LedgerEvent, held: LedgerEvent): boolean {
  if (!OVER.has(held.status)) return false
  const [told, done] = [dayRange(pending.said).earliest, dayRange(held.time ?? held.said).latest]
  const due = pending.scheduledFor === null ? null : dayRange(pending.scheduledFor).earliest
  if (told === null || done === null) return false
  if (AHEAD.has(pending.status) && told > done) return false
  // Without a day only what was put off is waited for.
  return due === null ? !AHEAD.has(pending.status) && pending.report !== held.report : due <= done
}

/** "They met on Monday and will meet again": a plan that is told when the deed was done, for another day, is of another deed. */
function isToldAfter(plan: LedgerEvent, deed: LedgerEvent): boolean {
  if (
    !AHEAD.has(plan.status) ||
    deed.status !== 'occurred' ||
    deed.time === null ||
    plan.scheduledFor === null
  )
    return false
  const [told, done] = [dayRange(plan.said).earliest, dayRange(deed.time).latest]
  return told !== null && done !== null && told >= done && !mayOverlap(plan.scheduledFor, deed.time)
}

/** "The board's vote, on April 22", "the council will vote on May 6": who does the one has no part in the other, and their days are two. */
function isOfOthers(a: LedgerEvent, b: LedgerEvent): boolean {
  const [one, other] = [dayOf(a), dayOf(b)]
  if (!isPending(a) || !isPending(b) || one === null || other === null || mayOverlap(one, other)) return false
  if (isMoved(a, b) || isMoved(b, a)) return false
  const [some, others] = [partiesOf(a.sketch), partiesOf(b.sketch)]
  return some.length > 0 && others.length > 0 && !tellsOf(b.sketch, some) && !tellsOf(a.sketch, others)
}

/** "A second exchange of prisoners" is not the exchange that was told of before. */
function isNumbered({ sketch: { modifiers } }: LedgerEvent): boolean {
  return modifiers.some((word) => ONE_MORE.has(word))
}

/** In days: what is told of so much later is another of its kind, though people and places are the same. */
const YEARS = 800
const A_DAY = 86_400_000

function areYearsApart(a: LedgerEvent, b: LedgerEvent): boolean {
  const [one, other] = [dayRange(a.published).earliest, dayRange(b.published).earliest]
  return one !== null && other !== null && Math.abs(Date.parse(one) - Date.parse(other)) > YEARS * A_DAY
}

/** Those who do it, by names that the report has for them. */
function partiesOf({ isVerb, doers, others, names }: EventSketch): readonly string[] {
  return (isVerb ? doers : others).filter((word) => names.includes(word))
}

function tellsOf({ doers, done, others, names }: EventSketch, parties: readonly string[]): boolean {
  const told = [...doers, ...done, ...others, ...names]
  return parties.some((party) => told.some((word) => word === party || word.endsWith(` ${party}`)))
}

/** Happenings of different days are two; what lies ahead may slip. */
function canBeOne(a: LedgerEvent, b: LedgerEvent): boolean {
  if (!areComparable(a.sketch, b.sketch) && !sharesDeed(a, b)) return false
  if (areYearsApart(a, b) || isToldAfter(a, b) || isToldAfter(b, a) || isOfOthers(a, b)) return false
  if (isNumbered(a) !== isNumbered(b) && !isOfOneDay(dayOf(a), dayOf(b))) return false
  return a.time === null || b.time === null || a.time === b.time || mayOverlap(a.time, b.time)
}
