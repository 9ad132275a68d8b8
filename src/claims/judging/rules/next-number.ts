import { ARRIVING_VERBS, SENDING_VERBS } from '../../../lexicon/en/converse-verbs.ts'
import {
  BARE_NUMBER,
  COUNTED_ELSEWHERE,
  FORECASTING,
  NUMBER_IN_A_PLACE,
  OF_MORE_THAN_THIS,
  ONE_OF_THOSE,
} from '../../../lexicon/en/counting-words.ts'
import { CHANGING_VERBS } from '../../../lexicon/en/events/tolls.ts'
import { BEGINS_WITH_TO } from '../../../lexicon/en/grammar/clause-words.ts'
import { COUNTED_PRONOUNS, ONE_OF_POINTERS } from '../../../lexicon/en/grammar/pronouns.ts'
import { EMPTY_NUMBER_NOUNS, NUMBER_NOUNS, SHARE_NOUNS, UNITS_OF_TIME } from '../../../lexicon/en/measures.ts'
import { COUNTED_AT } from '../../../lexicon/en/place-words.ts'
import type { Quantity } from '../../../model/proposition.ts'
import { partMatch } from '../../compare/align.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { isTollWord, isWholeOf, measuresOf, tollOf, valuesOf } from '../../compare/measures.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { areSynonyms } from '../../compare/word-kin.ts'
import { writtenNumber } from '../../compare/written-number.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** How far behind a number another source's number of the same thing stands, in characters. */
const NEARBY = 450
/** A number that stands for another one's stands in few words, in characters. */
const LONGEST = 120
/** How far behind it one stands that names the thing itself, in characters. */
const FARTHEST = 1000
/** How far behind what was counted stands a number that names nothing that it counts, in characters. */
const NEXT = 150
/** Farther apart than so many times, two numbers are hardly of one thing. */
const FAR = 40

/** "Police put the crowd at 400; it had been 1,500, the organizers said": the second number says by its place what it is of. */
export function nextNumber({ a, b, oneReport, sameSource }: Comparison): Finding | null {
  if (!oneReport || sameSource || a.denies || b.denies) return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > FARTHEST || isForecast(a) !== isForecast(b)) return null
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
  const clash = clashOf(first, second, gap)
  if (!clash) return null
  const [one, other] = isBefore(a, b) ? clash : [clash[1], clash[0]]
  return {
    ...conflict('value'),
    clash: [one, other],
    by: 'claims/next-number',
    score: 0.7,
    reason: `Of what one source gives a number, the next gives another: ${writtenNumber(clash[0].value)} and ${writtenNumber(clash[1].value)}.`,
  }
}

/** "Analysts had forecast a loss of 35 million": what came about is no contradiction. */
function isForecast({ ledger: { cueWords = '' } }: Aspects): boolean {
  return FORECASTING.test(cueWords)
}

function clashOf(first: Aspects, second: Aspects, gap: number): readonly [Quantity, Quantity] | null {
  const later = numbersOf(second)
  const [only] = later
  if (
    !only ||
    later.length > 1 ||
    second.ledger.statement.quote.length > LONGEST ||
    speaksOfMore(second) ||
    speaksOfMore(first)
  )
    return null
  if (gap > NEXT && second.clauses[0]?.bare && EMPTY_NUMBER_NOUNS.has(second.clauses[0].core)) return null
  if (COUNTED_ELSEWHERE.test(second.ledger.statement.quote)) return null
  // "To be 9,084 billion": what is, stands outside of it.
  if (BEGINS_WITH_TO.test(second.ledger.statement.quote)) return null
  if (outermost(first) !== null && outermost(first) === outermost(second)) return null
  if (
    [first, second].some(({ clauses }) =>
      clauses.some(
        ({ proposition }, at) => CHANGING_VERBS.has(proposition.predicate) && !isState(clauses, at),
      ),
    )
  )
    return null
  for (const one of numbersOf(first)) {
    const [a, b] = [one.quantity, only.quantity]
    if (
      !(
        isOfWhatHasNumber(one, only, second) ||
        (gap <= NEARBY && (areOfOneKind(one, only) || isNumberTold(first, second, only))) ||
        (gap <= NEXT && isNothingElse(first, second, one))
      ) ||
      tollsApart(first, second) ||
      valuesOf(a, b) !== 'different'
    )
      continue
    if (Math.max(a.value, b.value) > FAR * Math.min(a.value, b.value)) continue
    return [a, b]
  }
  return null
}

/** "Fall ill" is no fall. */
function isState(clauses: readonly Clause[], at: number): boolean {
  return clauses.some(({ proposition: { within, relation } }) => within === at && relation === 'xcomp')
}

/** "The cost at 3.4 billion", "the number as 76": a content that names a number, and gives it. */
function isNumberTold(first: Aspects, second: Aspects, { quantity }: Told): boolean {
  const [named] = second.clauses
  if (named?.bare !== true || quantity.unit !== null || quantity.counted !== null) return false
  // "The number in her district at nine" is of those there alone.
  const [, place] = NUMBER_IN_A_PLACE.exec(second.ledger.statement.quote) ?? []
  if (place !== undefined && (numbersOf(first).length > 1 || !first.ledger.statement.quote.includes(place)))
    return false
  return NUMBER_NOUNS.has(named.core) && !isOfSomethingElse(named, first)
}

/** "At least 15", of what was counted just before, or "the number of guests at 230": a content that is nothing but a number. */
function isNothingElse(
  { clauses: [named] }: Aspects,
  { ledger: { statement } }: Aspects,
  { quantity: { counted, unit } }: Told,
): boolean {
  const isOfSomething =
    counted !== null || unit !== null || (named?.bare === true && NUMBER_NOUNS.has(named.core))
  return isOfSomething && BARE_NUMBER.test(statement.quote)
}

/** "The tremor had a magnitude of 4.1", and of another "the tremor at 3.6". */
function isOfWhatHasNumber(
  { quantity: one, clause }: Told,
  { quantity: other }: Told,
  { clauses: [named] }: Aspects,
): boolean {
  if ([one, other].some(({ counted, unit }) => counted !== null || unit !== null)) return false
  return (
    named?.bare === true && clause.parts.some(({ head, role }) => role === 'agent' && head === named.core)
  )
}
/** "Its sale value", where the first number is not of a sale. */
function isOfSomethingElse({ parts }: Clause, { terms }: Aspects): boolean {
  const own = parts.flatMap(({ head, words, upos }) => (upos === 'PRON' ? [] : [head, ...words]))
  const telling = own.filter((word) => weightOf(word) === 1 && !isTollWord(word) && /^\p{L}{3,}/u.test(word))
  return telling.length > 0 && !terms.some(({ lemma }) => telling.includes(lemma))
}

interface Told {
  readonly quantity: Quantity
  readonly clause: Clause
}

/** Times; "one of those"; and "5 of 40", of which the number is a part. */
function isOfAnother({ unit, value, words, counted }: Quantity): boolean {
  if (unit !== null) return UNITS_OF_TIME.has(unit)
  return (
    (value === 1 && counted !== null && ONE_OF_POINTERS.has(counted)) ||
    words.some((word) => /^of \d/.test(word))
  )
}

/** Numbers that are told for their own sake. */
function numbersOf({ clauses }: Aspects): readonly Told[] {
  return clauses.flatMap((clause) =>
    (clause.main || isOfNamedNumber(clauses, clause)) && clause.sign === 1
      ? clause.proposition.quantities
          .filter(
            (quantity) =>
              quantity.bound !== 'other' &&
              // "One of the firms" counts nothing.
              quantity.value !== 1 &&
              !(quantity.preposition === 'by' && isDifference(clause)) &&
              !isOfAnother(quantity) &&
              !isWholeOf(quantity, clause),
          )
          .map((quantity) => ({ quantity, clause }))
      : [],
  )
}

/** "The number of passengers booked at 230": it describes the number, and tells it. */
function isOfNamedNumber(clauses: readonly Clause[], { proposition: { within, relation } }: Clause): boolean {
  const named = clauses[within]
  return named?.main === true && named.bare && relation.startsWith('acl') && NUMBER_NOUNS.has(named.core)
}

/** "The numbers vary by 15 billion." */
function isDifference({ proposition: { predicate } }: Clause): boolean {
  return CHANGING_VERBS.has(predicate) || predicate === 'vary' || predicate === 'differ'
}

/** The later number says by its place what it is of: "31 of them", "it had been 1,500", "the figure was 54 percent", "the cost at 3.4 billion". */
function areOfOneKind({ quantity: one, clause }: Told, { quantity: other, clause: later }: Told): boolean {
  // "There had been two": of things that were counted, and not of somebody's age.
  if (one.counted === null && one.unit === null && isThere(other, later)) return false
  const isAlone = other.counted === null || COUNTED_PRONOUNS.has(other.counted)
  if (
    (isPointing(other, later) && (isAlone || other.unit !== null)) ||
    (later.core === clause.core && other.counted === null && other.unit === null)
  )
    return other.unit === null || one.unit === other.unit
  // "Transferred 250 million", "210 million had arrived".
  if (one.unit !== null && one.unit === other.unit && later.parts.length <= 1 && areConverse(clause, later))
    return true
  // "Holds 52 of them", "has 40 prisoners": of whom it is told.
  if (
    one.counted !== null &&
    COUNTED_PRONOUNS.has(one.counted) &&
    other.counted !== null &&
    other.unit === null
  )
    return sharesAgent(clause, later)
  // "400 jobs would be lost": as short, and of the same thing.
  const isCount =
    other.unit === null &&
    one.unit === null &&
    other.counted !== null &&
    isToll(one, clause) === isToll(other, later)
  return (
    isCount &&
    !later.bare &&
    !liesElsewhere(clause, later) &&
    other.counted === one.counted &&
    sharesWords(one, other) &&
    later.parts.length <= 2
  )
}

function areConverse({ proposition: one }: Clause, { proposition: other }: Clause): boolean {
  return (
    (SENDING_VERBS.has(one.predicate) && ARRIVING_VERBS.has(other.predicate)) ||
    (ARRIVING_VERBS.has(one.predicate) && SENDING_VERBS.has(other.predicate))
  )
}

/** "In the north", "in the neighboring district": counted in two places. */
function liesElsewhere({ parts: one }: Clause, { parts: other }: Clause): boolean {
  const [here, there] = [one, other].map((parts) =>
    parts.filter(({ role, preposition }) => role === 'other' && COUNTED_AT.has(preposition ?? '')),
  )
  if (!here?.length || !there?.length) return false
  return here.every((part) => there.every((two) => partMatch(part, two) <= 0))
}

function sharesAgent({ parts: one }: Clause, { parts: other }: Clause): boolean {
  const [a, b] = [one, other].map((parts) => parts.find(({ role }) => role === 'agent'))
  return a !== undefined && b !== undefined && partMatch(a, b) > 0.5
}

function isPointing({ counted, unit }: Quantity, { parts, proposition, core }: Clause): boolean {
  // "There were 31 of them" counts them; "some 50 of them left" counts those who left.
  if (counted !== null && COUNTED_PRONOUNS.has(counted))
    return proposition.upos !== 'VERB' || proposition.predicate === 'be'
  const nouns = unit === 'percent' ? SHARE_NOUNS : NUMBER_NOUNS
  // "Will have estimated revenues" estimates nothing that was told.
  const isNamed =
    proposition.upos !== 'VERB' || !nouns.has(proposition.predicate) || (counted === null && unit === null)
  if (isNamed && (nouns.has(proposition.predicate) || nouns.has(core))) return true
  // "Stood by its figure of 200 liters".
  if (parts.some(({ head, preposition }) => nouns.has(head) && preposition === 'by')) return true
  const subject = parts.find(({ role }) => role === 'agent') ?? parts.find(({ role }) => role === 'patient')
  if (subject === undefined) return false
  if (isThere({ unit, counted }, { parts, proposition })) return true
  return (
    nouns.has(subject.head) ||
    (COUNTED_PRONOUNS.has(subject.head) && (subject.key === null || proposition.upos === 'NUM'))
  )
}

/** "There had been two": of what was told just before. */
function isThere(
  { unit, counted }: Pick<Quantity, 'unit' | 'counted'>,
  { parts, proposition }: Pick<Clause, 'parts' | 'proposition'>,
): boolean {
  const subject = parts.find(({ role }) => role === 'agent')
  return proposition.predicate === 'be' && subject?.upos === 'NUM' && counted === null && unit === null
}

/** "Seven people were killed" and "21 people were taken to hospital" count two things. */
function isToll(quantity: Quantity, clause: Clause): boolean {
  return measuresOf([clause]).some((measure) => measure.quantity === quantity && measure.kind === 'toll')
}

/** Dead of one and injured of the other; "three were still missing", "the number of dead". */
function tollsApart(first: Aspects, second: Aspects): boolean {
  const [one, other] = [first, second].map(tollsIn)
  return (one?.length ?? 0) > 0 && (other?.length ?? 0) > 0 && !one?.some((of) => other?.includes(of))
}

/** Of those that are counted; where none is, of those that are named. */
function tollsIn({ clauses, terms }: Aspects): readonly string[] {
  const counted = measuresOf(clauses).flatMap(({ kind, of }) => (kind === 'toll' ? [of] : []))
  if (counted.length > 0) return counted
  return terms.flatMap(({ lemma }) => tollOf([lemma]) ?? []).map((toll) => `toll ${toll}`)
}

function outermost({ ledger }: Aspects): string | null {
  const entity = ledger.statement.chain[0].entity
  return entity === null ? null : (ledger.entityKeys[entity] ?? null)
}

/** "Two female guards" are some of the guards. */
function sharesWords({ words: one }: Quantity, { words: other }: Quantity): boolean {
  return other.length === 0 || one.some((word) => other.some((two) => word === two || areSynonyms(word, two)))
}

/** Numbers beside the first are not of it. "One of those" is of those that are counted. */
function speaksOfMore({ ledger: { statement } }: Aspects): boolean {
  const told = statement.quote.replace(ONE_OF_THOSE, '')
  return OF_MORE_THAN_THIS.test(told)
}
