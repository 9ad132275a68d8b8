import { LEADS, OF_A_WHOLE, OF_ANOTHER_COUNT, OF_OTHERS, POLL } from '../../../lexicon/en/counting-words.ts'
import { CHANGING_VERBS, RISING_VERBS } from '../../../lexicon/en/events/tolls.ts'
import { NUMBER_NOUNS, PAYING_VERBS, PHYSICAL_UNITS } from '../../../lexicon/en/measures.ts'
import { SCENE_NOUNS } from '../../../lexicon/en/place-words.ts'
import { dayRange } from '../../../model/edtf.ts'
import type { Quantity } from '../../../model/proposition.ts'
import { align } from '../../compare/align.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import { type Comparison, isOwnVoice } from '../../compare/compare.ts'
import { entityMatch, isOwn, nameOf } from '../../compare/entity-match.ts'
import { isTollWord, type Measure, measuresOf, valuesOf } from '../../compare/measures.ts'
import { areSynonyms } from '../../compare/word-kin.ts'
import { writtenNumber } from '../../compare/written-number.ts'
import { areOfOneLine, laterOf, replacing } from '../../origins/line-of-sources.ts'
import { conflict, type Finding, neither } from '../make-judgement.ts'
import { timesOf } from './opposition.ts'

/** How much beside the number must be shared: names, and words that tell. */
const CONTEXT_ACROSS = 2
/** The same of two reports of a few sentences that tell of one thing, where each tells one such number. */
const OF_SHORT = 1
/** So many times the other at most. */
const FARTHEST = 40
/** How sure it must be that two propositions are one, where the number is no toll. */
const ALIGNED = 2
const ALIGNED_ACROSS = 2.6

/** Numbers of one thing: different ones of one day are a conflict, of two days an update, of a part and a whole neither. */
export function quantity(comparison: Comparison): Finding | null {
  const { a, b } = comparison
  if (a.denies || b.denies) return null
  if ((speaksOfAnother(a, comparison) || speaksOfAnother(b, comparison)) && !isCountedOn(comparison))
    return null
  const others = measuresOf(b.clauses)
  for (const one of measuresOf(a.clauses)) {
    for (const other of others) {
      if (one.of !== other.of || !areOfOneThing(one, other, comparison)) continue
      const finding = judged(one, other, comparison)
      if (finding) return finding
      if (valuesOf(one.quantity, other.quantity) === 'equal') return null
    }
  }
  return null
}

/** One line of sources counts on, of one story: "since Sunday", and a day later again; both of the whole, or neither. */
function isCountedOn({ a, b, oneStory, daysApart }: Comparison): boolean {
  const [one, other] = [a, b].map(({ ledger }) => OF_A_WHOLE.test(ledger.statement.quote))
  return oneStory && daysApart !== null && daysApart > 0 && one === other && areOfOneLine(a, b)
}

/** "Another bomb killed three": its numbers are of something else than what was told before. "This year" is of one thing where both tell of hardly any other. */
function speaksOfAnother({ ledger: { statement } }: Aspects, { oneShortStory }: Comparison): boolean {
  return (oneShortStory ? OF_OTHERS : OF_ANOTHER_COUNT).test(statement.quote)
}

function areOfOneThing(one: Measure, other: Measure, comparison: Comparison): boolean {
  if (one.quantity.unit === 'percent' && areOfTwoPolls(comparison)) return false
  if (one.clause.mode !== other.clause.mode || one.clause.sign !== other.clause.sign) return false
  if (isOfThen(one, comparison.a) !== isOfThen(other, comparison.b)) return false
  const context = contextOf(comparison)
  if (one.kind === 'share') return comparison.oneReport || context >= CONTEXT_ACROSS
  if (one.kind === 'toll')
    return comparison.oneReport
      ? isOfOneEvent(one, other, comparison)
      : (context >= CONTEXT_ACROSS && sharesEvent(comparison)) ||
          isOfOneStory(one, other, comparison) ||
          isBareAndGrown(one, other, comparison)
  if (comparison.oneShortStory && !(isOwnVoice(comparison.a) && isOwnVoice(comparison.b)))
    return areTheOnlyTwo(one, other, comparison) && (context >= OF_SHORT || one.kind === 'count')
  const isOfOneMatter = comparison.oneStory && context >= CONTEXT_ACROSS
  if (!comparison.oneReport && comparison.overlap.entities.length === 0 && !isOfOneMatter) return false
  // Of counts that a report tells itself there are many.
  if (!comparison.oneReport && (isOwnVoice(comparison.a) || isOwnVoice(comparison.b)) && !isMeasured(one))
    return false
  const { a, b } = comparison
  if (!comparison.oneReport && (isOfSomebody(one, b) || isOfSomebody(other, a))) return false
  const alignment = align(one.clause, other.clause)
  return (
    alignment !== null &&
    !alignment.opposed &&
    alignment.mismatches === 0 &&
    alignment.evidence >= (comparison.oneReport || isOfOneMatter ? ALIGNED : ALIGNED_ACROSS) &&
    alignment.score >= 0.6
  )
}

/** Each is the one number of that kind that its content tells, and neither is far from the other. */
function areTheOnlyTwo(one: Measure, other: Measure, { a, b }: Comparison): boolean {
  const [left, right] = [one.quantity.value, other.quantity.value]
  return isOnlyOne(one, a) && isOnlyOne(other, b) && Math.max(left, right) <= FARTHEST * Math.min(left, right)
}

function isOnlyOne({ of }: Measure, { clauses }: Aspects): boolean {
  return measuresOf(clauses).filter((measure) => measure.of === of).length === 1
}

/** Two polls ask two sets of people. */
function areOfTwoPolls({ a, b }: Comparison): boolean {
  return [a, b].some(({ source, ledger }) => POLL.test(source ?? '') || LEADS.test(ledger.statement.quote))
}

/** "Roe's contract": of one whom the other's report names nowhere. */
function isOfSomebody({ clause: { parts } }: Measure, { entities, ledger }: Aspects): boolean {
  const known = [...entities.keys(), ...(ledger.about?.names ?? [])]
  return parts.some(({ keys }) =>
    keys.some((key) => !isOwn(key) && !known.some((other) => entityMatch(key, other) > 0)),
  )
}

const DAY = 86_400_000
/** In days. */
const LONG_AGO = 60

/** Told of a day long before its report: "an earthquake killed 600 in 2003". */
function isOfThen({ clause: { times } }: Measure, { ledger }: Aspects): boolean {
  const published = dayRange(ledger.published).earliest
  if (published === null || times.length === 0) return false
  return times.every((time) => {
    const { latest } = dayRange(time)
    return latest !== null && Date.parse(published) - Date.parse(latest) > LONG_AGO * DAY
  })
}

/** Two tolls in one report are of one event, unless they are of two places, of two kinds of people, or of two sorts of act. */
function isOfOneEvent(one: Measure, other: Measure, { a, b, overlap }: Comparison): boolean {
  const [left, right] = [a, b].map(({ entities }) => [...entities.keys()].filter((key) => !isOwn(key)))
  const apart = (left?.length ?? 0) > 0 && (right?.length ?? 0) > 0 && overlap.entities.length === 0
  return !apart && one.of === other.of
}

/** In one story one line of sources counts one thing, where neither names another place. */
function isOfOneStory(one: Measure, other: Measure, comparison: Comparison): boolean {
  const { a, b, oneStory } = comparison
  return oneStory && areOfOneLine(a, b) && isOfOneEvent(one, other, comparison)
}

/** In days: so soon a number that another source gives speaks against the first. */
const SOON = 4

/** In days: a toll goes on being counted for so long. */
const COUNTED_ON = 30

/**
 * "The death toll has reached 89" names nothing: it is of what its report is about. Days after another report that names the same place or people
 * told fewer dead, it is of the same dead.
 */
function isBareAndGrown(one: Measure, other: Measure, { a, b, daysApart, times }: Comparison): boolean {
  if (one.of !== 'toll dead' || other.of !== 'toll dead' || times === 'different') return false
  if (daysApart === null || daysApart < 1 || daysApart > COUNTED_ON) return false
  // Bodies are found and laid out by and by: they are no toll.
  if ([one, other].some(({ quantity: { counted } }) => counted === 'body' || counted === 'corpse'))
    return false
  const later = grownIn(one, other, a, b)
  if (later === null || !isBareToll(later === 0 ? a : b)) return false
  const names = new Set(namesOf(a))
  return namesOf(b).some((name) => names.has(name))
}

/** What it is about, by name: not how many people ("26 people"), nor who has no name. */
function namesOf({ ledger: { about } }: Aspects): readonly string[] {
  return (about?.names ?? []).filter((key) => !key.startsWith('name:')).map(nameOf)
}

/** Nothing is told but how many there are: no name, and no word that tells of what. */
function isBareToll({ entities, words, source }: Aspects): boolean {
  if ([...entities.keys()].some((key) => !isOwn(key) && key !== source)) return false
  const telling = [...words.values()].filter(
    ({ lemma, upos }) =>
      /^(?:NOUN|PROPN)$/.test(upos) &&
      weightOf(lemma) === 1 &&
      !isTollWord(lemma) &&
      !NUMBER_NOUNS.has(lemma),
  )
  return telling.length <= 1
}

/** Both tell of what people died of, or where it was: a place alone sees many things. */
function sharesEvent({ overlap, a, b }: Comparison): boolean {
  const telling = overlap.words.some(
    ([{ upos, lemma }]) => upos === 'NOUN' && weightOf(lemma) === 1 && !isTollWord(lemma),
  )
  return telling || areOfOneLine(a, b)
}

/** What is shared beside the numbers and what is counted. A country is in many reports of a day. */
function contextOf({ overlap }: Comparison): number {
  const names = overlap.entities.map((key) => (key.startsWith('country:') ? 0.5 : 1))
  const words = overlap.words
    .filter(([{ upos, lemma }]) => upos !== 'NUM' && upos !== 'VERB' && !isTollWord(lemma))
    .map(([{ lemma }]) => weightOf(lemma))
  return [...names, ...words].reduce<number>((sum, weight) => sum + weight, 0)
}

function judged(
  one: Measure,
  other: Measure,
  { a, b, sameSource, daysApart, oneReport, oneStory, oneShortStory }: Comparison,
): Finding | null {
  const [left, right] = [one.quantity, other.quantity]
  const values = valuesOf(left, right)
  const gap = isBesideInReport(a, b, oneReport) ? 0 : (daysApart ?? (oneReport ? 0 : null))
  // A count goes on: "since Sunday", "by Wednesday".
  const goesOn = one.kind === 'toll' && oneStory && gap !== null && gap > 0 && areOfOneLine(a, b)
  if (values === 'equal') return null
  if (!goesOn && timesOf({ a: one.clause, b: other.clause }) === 'different') return null
  const told = `${wordsOf(left)} and ${wordsOf(right)} (${one.of})`
  const found = { clash: [left, right] as const, score: 0.8, by: 'claims/quantity' }
  const isOpen = goesOn || oneShortStory
  const apart = narrowedApart(one, other) && !(isOpen && (isUnnarrowed(one) || isUnnarrowed(other)))
  // "Nine remain missing" of the 16 that were, in two reports of a few sentences.
  const isPart = one.partial !== other.partial && !(oneShortStory && gap !== null && gap > 0)
  if (isPart || apart)
    return { ...found, ...neither('scope'), reason: `One counts a part of what the other counts: ${told}.` }
  if (
    values === 'compatible' &&
    !(gap !== null && (gap > 0 || risenIn(one, other) !== null) && isToldAnew(one, other, a, b))
  )
    return {
      ...found,
      ...neither('scope'),
      reason: `One number is a bound or a round figure, and leaves room for the other: ${told}.`,
    }
  if (one.kind === 'toll' && isFarApart(left, right)) return null
  if (gap === null) return null
  const changed = [one, other].some(({ clause }) => CHANGING_VERBS.has(clause.proposition.predicate))
  const isOfPast = oneStory && isMeasured(one) && isMeasured(other) && !areOfOneLine(a, b)
  const isSetBeside =
    oneShortStory &&
    one.kind !== 'toll' &&
    gap <= SOON &&
    !areOfOneLine(a, b) &&
    !(isOwnVoice(a) && isOwnVoice(b))
  if ((gap > 0 && !isOfPast && !isSetBeside) || (changed && !oneReport))
    return updated(found, replacing(a, b), grownIn(one, other, a, b), `${gap} days later: ${told}.`)
  if (sameSource || changed) return null
  return { ...found, ...conflict('value'), reason: `Of one thing on one day, two numbers are told: ${told}.` }
}

/** Of two sources in one report, of which the later is given no day of its own: the report sets the two beside each other. */
function isBesideInReport(a: Aspects, b: Aspects, oneReport: boolean): boolean {
  const later = laterOf(a, b)
  if (!oneReport || later === null || areOfOneLine(a, b)) return false
  const { evidence } = (later === 0 ? a : b).ledger.statement.said
  return evidence.every(({ why }) => why === 'date of the report')
}

/** A speed, a height, a weight of what happened does not change afterwards, as tolls do and costs to come; nor does what was paid. */
function isMeasured({ quantity: { unit }, clause: { mode, proposition } }: Measure): boolean {
  if (unit === null || mode !== 'told' || proposition.upos !== 'VERB') return false
  return PHYSICAL_UNITS.has(unit) || PAYING_VERBS.has(proposition.predicate)
}

/** Told anew: by one line of sources, or of a toll that grew, by whoever tells the higher number. */
function updated(
  found: Pick<Finding, 'clash' | 'score' | 'by'>,
  ofLine: 0 | 1 | null,
  grown: 0 | 1 | null,
  told: string,
): Finding {
  const isGrown = grown !== null && (ofLine === null || ofLine === grown)
  return {
    ...found,
    ...neither('update', ofLine ?? grown),
    ...(isGrown && { by: 'claims/grown-toll' }),
    reason: isGrown ? `The toll has grown since: ${told}` : `The number was told anew ${told}`,
  }
}

/** "At least 14 were killed", and by the same source a day later "the number of dead has risen to 23": the later one takes its place. */
function isToldAnew(one: Measure, other: Measure, a: Aspects, b: Aspects): boolean {
  const later = replacing(a, b) ?? grownIn(one, other, a, b)
  if (later === null) return false
  const [after, before] = later === 0 ? [one, other] : [other, one]
  return before.quantity.bound === 'at least' && before.quantity.value < after.quantity.value
}

/** The dead of one happening grow more: whoever tells a higher number on a later day, it takes the place of the lower one. */
function grownIn(one: Measure, other: Measure, a: Aspects, b: Aspects): 0 | 1 | null {
  const later = laterOf(a, b) ?? risenIn(one, other)
  if (later === null || one.of !== 'toll dead' || other.of !== 'toll dead') return null
  const [after, before] = later === 0 ? [one, other] : [other, one]
  return after.quantity.value > before.quantity.value ? later : null
}

/** Of one day, the one that is told to have risen to a higher number is the later one: "at least 31", "rose to 47". */
function risenIn(one: Measure, other: Measure): 0 | 1 | null {
  const [a, b] = [one, other].map(({ clause }) => RISING_VERBS.has(clause.proposition.predicate))
  return a === b ? null : a ? 0 : 1
}

/** Tolls of one event differ by little: one that is four times the other is of something else. */
function isFarApart({ value: a }: Quantity, { value: b }: Quantity): boolean {
  return Math.max(a, b) > 4 * Math.min(a, b)
}

function isUnnarrowed({ narrowed }: Measure): boolean {
  return narrowed.every((word) => SCENE_NOUNS.has(word))
}

function narrowedApart(one: Measure, other: Measure): boolean {
  const [a, b] = [one, other].map(
    ({ narrowed }) => new Set(narrowed.filter((word) => !SCENE_NOUNS.has(word))),
  ) as [Set<string>, Set<string>]
  const isIn = (word: string, words: ReadonlySet<string>) =>
    words.has(word) || [...words].some((other) => areSynonyms(word, other))
  return [...a].some((word) => !isIn(word, b)) || [...b].some((word) => !isIn(word, a))
}

function wordsOf({ value, bound, unit }: Quantity): string {
  return [bound === 'exact' ? '' : bound, writtenNumber(value), unit ?? '']
    .filter((part) => part !== '')
    .join(' ')
}
