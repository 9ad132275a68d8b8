import { PART_OF_A_CLAUSE } from '../../../lexicon/en/answering-stems.ts'
import { CHANGING_VERBS } from '../../../lexicon/en/events/tolls.ts'
import { TAKES_BACK_ITSELF } from '../../../lexicon/en/taking-back.ts'
import { dayRange } from '../../../model/edtf.ts'
import type { Quantity } from '../../../model/proposition.ts'
import { type Aspects, isNegated, signOf, weightOf } from '../../compare/aspects.ts'
import { type Comparison, compare, isOwnVoice } from '../../compare/compare.ts'
import { likenessOf } from '../../compare/likeness.ts'
import { measuresOf, valuesOf } from '../../compare/measures.ts'
import { areOfTwoAlike } from '../../compare/one-of-several.ts'
import { areOfOneLine } from '../../origins/line-of-sources.ts'
import { isDeniedAbove } from '../rules/same.ts'
import { tellOpposedStates } from '../rules/status.ts'
import { isWithdrawal } from '../rules/withdrawal.ts'
import { ownsError } from './taken-back.ts'

/** In days: what is told in one story later is no update of it, nor another word for it. */
const SOON = 60
/** Later still, in days, nothing is held for the same, nor for denied. */
const LATEST = 400
/** Later than this, in days, two accounts that nobody denies are of two times. */
const SAME_TIME = 2

/** Numbers, days and negations that differ are never the same, whatever trees say. */
export function maySame(comparison: Comparison): boolean {
  const { a, b, daysApart, times } = comparison
  if (times === 'different' || daysApart === null || daysApart > LATEST) return false
  if (
    a.denies !== b.denies ||
    tellsOfTakingBack(a, comparison) !== tellsOfTakingBack(b, comparison) ||
    isWithdrawal(a) ||
    isWithdrawal(b) ||
    isDeniedAbove(a) !== isDeniedAbove(b)
  )
    return false
  if (isBare(a) || isBare(b) || areOfTwoAlike(a, b) || isNegated(a) !== isNegated(b)) return false
  if (isOnlyPossible(a) !== isOnlyPossible(b) || tellOpposedStates(a, b)) return false
  const likeness = likenessOf(comparison)
  if (likeness.numbersDiffer || !numbersAgree(a, b)) return false
  return !likeness.words.some(([one, other]) => signOf(a, one) * signOf(b, other) < 0)
}

/** "The gates could move before Easter" is not that they are to be opened. */
function isOnlyPossible({ ledger: { statement } }: Aspects): boolean {
  return statement.certainty.startsWith('PS')
}

/** By its cue or in its own words: "took back his statement that P" is not P. */
function tellsOfTakingBack(aspects: Aspects, { oneShortStory }: Comparison): boolean {
  if (oneShortStory) return ownsError(aspects)
  return aspects.takesBack || TAKES_BACK_ITSELF.test(aspects.ledger.statement.quote)
}

/** Not what stands in what is denied ("denied a report that he had resigned"): there is nothing to hold against another by its words. */
export function saysEnough(a: Aspects): boolean {
  return tellsOfSomething(a) && !isDeniedAbove(a)
}

/** Of a thing, a number, or a deed that somebody does: "who is telling it", "to mediate" say nothing to hold against another. */
export function tellsOfSomething({ terms, ledger: { statement } }: Aspects): boolean {
  const telling = terms.filter(({ upos }) => upos !== 'PRON')
  if (telling.length > 1 || telling.some(({ upos }) => upos !== 'VERB')) return true
  return telling.length === 1 && !PART_OF_A_CLAUSE.test(statement.quote)
}

/** A thing named, and nothing said of it: "the deal". */
export function isBare({ clauses }: Aspects): boolean {
  return clauses.length > 0 && clauses.every(({ bare }) => bare)
}

/** Of one counted thing one number. */
function numbersAgree(a: Aspects, b: Aspects): boolean {
  const others = measuresOf(b.clauses)
  return measuresOf(a.clauses).every((one) => {
    const same = others.filter(({ of }) => of === one.of)
    return same.length === 0 || same.some((other) => valuesOf(one.quantity, other.quantity) !== 'different')
  })
}

/** Two sources, at any time of one story: what was is denied weeks later, too. What may have come about since, trees tell by who speaks later, and how much. */
export function mayDeny(comparison: Comparison): boolean {
  const { a, b, daysApart, times } = comparison
  if (!areTwoVoices(comparison) || daysApart === null || daysApart > LATEST) return false
  if (times !== 'shared' && daysApart > SAME_TIME && mayHaveComeAbout(a, b)) return false
  // "Denied that it had paid", "the government has paid nothing": they say one thing.
  return !(isNegated(a) && isNegated(b))
}

/** "Nobody had been sacked", and weeks later two are: nobody denies what was not yet so. */
function mayHaveComeAbout(a: Aspects, b: Aspects): boolean {
  if (a.denies || b.denies || isNegated(a) === isNegated(b)) return false
  const [no, yes] = isNegated(a) ? [a, b] : [b, a]
  return isLater(yes, no)
}

/** Whether the first was said on a later day. */
export function isLater(a: Aspects, b: Aspects): boolean {
  return dayOf(a) > dayOf(b)
}

function dayOf({ ledger }: Aspects): string {
  return dayRange(ledger.statement.said.edtf).earliest ?? ''
}

/** Two numbers, days, states or names of one thing at one time: what changes is an update, and belongs to the rules. */
export function mayClash(comparison: Comparison): boolean {
  const { a, b, daysApart } = comparison
  if (!areTwoVoices(comparison) || daysApart === null || daysApart > SAME_TIME) return false
  return !isChanging(a) && !isChanging(b)
}

/** Two words for one thing: what a happening is called does not come about as numbers and states do. */
export function mayDescribe(comparison: Comparison): boolean {
  const { daysApart } = comparison
  return areTwoVoices(comparison) && daysApart !== null && daysApart <= SOON
}

/** Told on two days, and nobody denies: what was so may be otherwise. */
export function mayUpdate(comparison: Comparison): boolean {
  const { a, b, daysApart } = comparison
  if (isBare(a) || isBare(b) || sharesOnlyTheDay(comparison) || differBeyondChange(a, b)) return false
  if (daysApart === null || daysApart > SOON || isLater(a, b) === isLater(b, a)) return false
  return (
    !a.denies && !b.denies && !a.takesBack && !b.takesBack && !areOfTwoAlike(a, b) && mayBeCountedOn(a, b)
  )
}

/** "The trial is set to open on May 4", "the book fair, planned for May 4, has been moved". */
function sharesOnlyTheDay({ times, overlap: { entities, words } }: Comparison): boolean {
  return (
    times === 'shared' &&
    entities.length === 0 &&
    words.every(([{ lemma }]) => /^\d/.test(lemma) || weightOf(lemma) < 1)
  )
}

/** So many times the other at most may the later number be. */
const FARTHEST = 40

/** "Owes it 310 million crowns", "cut the price to 9 crowns": of one unit, and none of the one is near to one of the other. */
function differBeyondChange(a: Aspects, b: Aspects): boolean {
  const [some, others] = [a, b].map(({ clauses }) =>
    clauses.flatMap(({ proposition: { quantities } }) => quantities.filter(({ unit }) => unit !== null)),
  ) as [Quantity[], Quantity[]]
  const alike = some.flatMap((one) =>
    others.filter(({ unit }) => unit === one.unit).map((other) => [one.value, other.value] as const),
  )
  return (
    alike.length > 0 && alike.every(([one, other]) => Math.max(one, other) > FARTHEST * Math.min(one, other))
  )
}

/** "12 guests were killed", "31 were left injured": what both count is not one thing, and the dead of one happening grow more. */
function mayBeCountedOn(a: Aspects, b: Aspects): boolean {
  const [one, other] = [measuresOf(a.clauses), measuresOf(b.clauses)]
  const tolls = one.filter(({ kind }) => kind === 'toll')
  const others = other.filter(({ kind }) => kind === 'toll')
  if (tolls.length === 0 || others.length === 0) return true
  const [before, after] = isLater(a, b) ? [others, tolls] : [tolls, others]
  return before.some((toll) =>
    after.some(
      ({ of, quantity }) => of === toll.of && (of !== 'toll dead' || quantity.value > toll.quantity.value),
    ),
  )
}

/** Of one line of sources, told on two days. */
export function mayTurn({ a, b, daysApart }: Comparison): boolean {
  if (daysApart === null || daysApart > SOON || isLater(a, b) === isLater(b, a)) return false
  return !a.takesBack && !b.takesBack && !areOfTwoAlike(a, b) && !isChanging(a) && !isChanging(b)
}

/** Both are held against others, of one thing, and are not of one line of sources. */
function areTwoVoices({ a, b, sameSource }: Comparison): boolean {
  if (sameSource || a.takesBack || b.takesBack || compare(a, b) === null || areOfTwoAlike(a, b)) return false
  if (isOwnVoice(a) && isOwnVoice(b) && a.ledger.report === b.ledger.report) return false
  return !areOfOneLine(a, b)
}

function isChanging({ clauses }: Aspects): boolean {
  return clauses.some(({ proposition: { predicate } }) => CHANGING_VERBS.has(predicate))
}
