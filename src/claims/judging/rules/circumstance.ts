import { ONE_TIME_DEEDS, PLACED } from '../../../lexicon/en/events/one-time-deeds.ts'
import { DEFINITE_BEFORE, SPEAKING_AND_SPOKEN_TO } from '../../../lexicon/en/grammar/pronouns.ts'
import { NO_LONGER_SO } from '../../../lexicon/en/no-longer-so.ts'
import { AT_A_PLACE } from '../../../lexicon/en/place-words.ts'
import { type Edtf, mayOverlap } from '../../../model/edtf.ts'
import type { Span } from '../../../model/span.ts'
import { partMatch } from '../../compare/align.ts'
import type { Aspects } from '../../compare/aspects.ts'
import type { Clause, KeyedPart } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch } from '../../compare/entity-match.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { isMoved } from '../../compare/plans.ts'
import { daysTogether } from '../../compare/when.ts'
import { areSynonyms } from '../../compare/word-kin.ts'
import { areOfOneLine } from '../../origins/line-of-sources.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** How far apart in one report, in characters; so near a pronoun means what was told. */
const NEARBY = 900
const BESIDE = 450
/** In days. */
const SOON = 1

/** What is done once is done at one place and on one day: "died in Lom", "died in Tarnow"; "sank on Sunday", "sank on Monday". */
export function circumstance(comparison: Comparison): Finding | null {
  const { a, b, oneReport, oneStory, sameSource, daysApart } = comparison
  if (!oneStory || sameSource || a.stance !== 'asserts' || b.stance !== 'asserts') return null
  const gap = gapBetween(a, b)
  if (oneReport ? gap === null || gap > NEARBY : daysApart === null || daysApart > SOON || areOfOneLine(a, b))
    return null
  if ([a, b].some((one) => isMoved(one) || WAS_TO_BE.test(one.ledger.statement.quote))) return null
  for (const one of a.clauses)
    for (const other of b.clauses) {
      if (!isOneDeed(one, other, comparison, gap)) continue
      const clash = placesOf(one, other, a, b) ?? daysOf(one, other)
      if (!clash) continue
      return {
        ...conflict('value'),
        clash: clash.spans,
        by: 'claims/circumstance',
        score: 0.6,
        reason: `Of one deed two ${clash.what} are told: ${clash.told.join(' and ')}.`,
      }
    }
  return null
}

/** A day or place that is told as no longer so. */
const WAS_TO_BE = new RegExp(`\\b(?:${NO_LONGER_SO.join('|')})\\b`, 'i')

interface Clash {
  readonly what: 'places' | 'days'
  readonly told: readonly [string, string]
  readonly spans: readonly [Span, Span]
}

/** Both tell it for its own sake, as so or as to come, and of the same thing or person. */
function isOneDeed(one: Clause, other: Clause, { a, b, oneReport }: Comparison, gap: number | null): boolean {
  if (!one.main || !other.main || one.sign !== 1 || other.sign !== 1 || one.mode !== other.mode) return false
  if (one.mode !== 'told' && one.mode !== 'ahead') return false
  if (!areAlike(one, other) || one.proposition.quantities.length + other.proposition.quantities.length > 0)
    return false
  const [first, second] = isBefore(a, b) || !oneReport ? [one, other] : [other, one]
  const [early, late] = first === one ? [a, b] : [b, a]
  const [what, same] = [subjectOf(first), subjectOf(second)]
  // What is told first may be new ("a ferry"); what is told of it again is known.
  if (!what || !same || isIndefinite(same, late) || (!oneReport && isIndefinite(what, early))) return false
  if (same.upos === 'PRON') {
    if (
      !oneReport ||
      gap === null ||
      gap > BESIDE ||
      what.upos === 'PRON' ||
      SPEAKING_AND_SPOKEN_TO.has(same.head)
    )
      return false
    return same.key === null || late.source === null || entityMatch(same.key, late.source) === 0
  }
  return what.upos !== 'PRON' && partMatch(what, same) >= 0.7
}

function areAlike({ proposition: one, core: a }: Clause, { proposition: other, core: b }: Clause): boolean {
  const [left, right] = [one.predicate, other.predicate]
  if (!isOneTime(left) || !isOneTime(right)) return false
  return left === right || areSynonyms(left, right) || a === b
}

/** Whether of deeds that are alike each tells where it was done: "held in Lom", "held in a school near Lom". Whether it is one, done once, is asked closely. */
export function tellPlacesOfAlikeDeeds(a: Aspects, b: Aspects): boolean {
  const isPlaced = ({ parts }: Clause) =>
    parts.some(({ role, preposition }) => role === 'other' && AT_A_PLACE.has(preposition ?? ''))
  return a.clauses.some((one) =>
    b.clauses.some(
      (other) =>
        one.proposition.predicate === other.proposition.predicate && isPlaced(one) && isPlaced(other),
    ),
  )
}

function isOneTime(predicate: string): boolean {
  return ONE_TIME_DEEDS.has(predicate) || PLACED.has(predicate) || predicate === 'take place'
}

/** What it is done to, else who does it. */
function subjectOf({ parts }: Clause): KeyedPart | undefined {
  return parts.find(({ role }) => role === 'patient') ?? parts.find(({ role }) => role === 'agent')
}

/** "A bomb", "two men": another one may be meant. */
function isIndefinite({ start, upos, key }: KeyedPart, { ledger: { statement } }: Aspects): boolean {
  if (
    upos === 'PROPN' ||
    upos === 'PRON' ||
    (key !== null && !/:(?:group|other):/.test(key) && upos !== 'NOUN')
  )
    return false
  const [content] = statement.content
  const before = statement.quote.slice(0, Math.max(0, start - (content?.start ?? 0)))
  return !DEFINITE_BEFORE.test(before)
}

function placesOf(one: Clause, other: Clause, a: Aspects, b: Aspects): Clash | null {
  if (daysTogether(one.times, other.times) === 'different') return null
  const [left, right] = [one, other].map(({ parts }) => parts.filter(isPlace))
  const [here, there] = [left?.at(-1), right?.at(-1)]
  if (!left || !right || !here || !there || kindOf(here) !== kindOf(there)) return null
  // One may lie in the other, where both tell of it.
  const known = (part: KeyedPart, { entities }: Aspects) =>
    [part.key, ...part.keys].some(
      (key) => key !== null && [...entities.keys()].some((two) => entityMatch(key, two) > 0),
    )
  if (left.some((part) => known(part, b)) || right.some((part) => known(part, a))) return null
  if (left.some((part) => right.some((two) => partMatch(part, two) > 0))) return null
  return { what: 'places', told: [shown(here), shown(there)], spans: [here, there] }
}

/** "In Lom", "near the Aune": by name. */
function isPlace({ role, preposition, upos, key }: KeyedPart): boolean {
  return (
    role === 'other' &&
    AT_A_PLACE.has(preposition ?? '') &&
    upos === 'PROPN' &&
    key !== null &&
    kindOfKey(key) !== null
  )
}

function kindOf({ key }: KeyedPart): string | null {
  return key === null ? null : kindOfKey(key)
}

function kindOfKey(key: string): string | null {
  return /(?:^|:)(place|country):/.exec(key)?.[1] ?? null
}

function shown({ head }: KeyedPart): string {
  return head.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/** One day each, or one month or year, and not the same. */
function daysOf(one: Clause, other: Clause): Clash | null {
  const [left, right] = [one.times, other.times]
  const [day, another] = [left[0], right[0]]
  if (left.length !== 1 || right.length !== 1 || day === undefined || another === undefined) return null
  if (!isDated(day) || !isDated(another) || day.length !== another.length || mayOverlap(day, another))
    return null
  return { what: 'days', told: [day, another], spans: [one.coreSpan, other.coreSpan] }
}

function isDated(time: Edtf): boolean {
  return /^[\dX]{4}(?:-\d\d){0,2}$/.test(time)
}
