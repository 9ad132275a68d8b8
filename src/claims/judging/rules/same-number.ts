import { PEOPLE } from '../../../lexicon/en/events/tolls.ts'
import { UNITS_OF_LENGTH } from '../../../lexicon/en/measures.ts'
import type { Quantity } from '../../../model/proposition.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { type Comparison, isOwnVoice } from '../../compare/compare.ts'
import { isExact, type Measure, measuresOf } from '../../compare/measures.ts'
import { areSynonyms } from '../../compare/word-kin.ts'
import { areOfOneLine } from '../../origins/line-of-sources.ts'
import type { Finding } from '../make-judgement.ts'

/** In days. */
const REACH = 30
/** Smaller numbers are often alike by chance. */
const TELLING = 10

/** One number of one thing in one story: "400 jobs would be lost", "the number of jobs to be cut at 400". */
export function sameNumber(comparison: Comparison): Finding | null {
  const { a, b, oneStory, oneReport, daysApart, times } = comparison
  if (!oneStory || oneReport || a.denies || b.denies || times === 'different') return null
  // Of what reports tell themselves many numbers are alike.
  if (isOwnVoice(a) || isOwnVoice(b)) return null
  if (daysApart === null || daysApart > REACH) return null
  const exact = exactShared(a, b)
  if (exact) return exact
  const others = measuresOf(b.clauses)
  for (const one of measuresOf(a.clauses)) {
    const other = others.find((measure) => isOne(one, measure, areOfOneLine(a, b)))
    if (!other) continue
    const reason = `Both give one number of one thing: ${told(one.quantity)} (${one.of}).`
    return sameBy(one.quantity, other.quantity, 0.65, reason)
  }
  return null
}

/**
 * A number that is told to the last figure is of one thing in one story, whatever words stand around it: "50.8 percent of the voters", "the
 * result was 50.8 percent"; "31 of them", "31 ballots".
 */
function exactShared(a: Aspects, b: Aspects): Finding | null {
  const others = exactNumbers(b)
  for (const one of exactNumbers(a)) {
    const other = others.find(
      ({ quantity, sign }) =>
        quantity.value === one.quantity.value && sign === one.sign && isOfOne(one.quantity, quantity),
    )
    if (!other) continue
    const reason = `Both give one number to the last figure: ${told(one.quantity)}.`
    return sameBy(one.quantity, other.quantity, 0.62, reason)
  }
  return null
}

function sameBy(one: Quantity, other: Quantity, score: number, reason: string): Finding {
  return { verdict: 'same', conflict: null, clash: [one, other], by: 'claims/same-number', score, reason }
}

/** "400 jobs". */
function told({ value, unit, counted }: Quantity): string {
  return [value, unit ?? counted ?? ''].join(' ').trim()
}

function exactNumbers({
  clauses,
}: Aspects): readonly { readonly quantity: Quantity; readonly sign: number }[] {
  return clauses.flatMap(({ main, sign, proposition: { quantities } }) =>
    main
      ? quantities
          .filter(({ value, bound }) => bound === 'exact' && isExact(value))
          .map((quantity) => ({ quantity, sign }))
      : [],
  )
}

/** Of one unit, and with a decimal point; or one points with a pronoun to what the other counts. */
function isOfOne(one: Quantity, other: Quantity): boolean {
  if (one.unit !== null || other.unit !== null) return one.unit === other.unit && !Number.isInteger(one.value)
  return [one.counted, other.counted].some((counted) => counted === 'they' || counted === 'them')
}

function isOne(one: Measure, other: Measure, oneLine: boolean): boolean {
  const [a, b] = [one.quantity, other.quantity]
  // "Five of 40".
  const isShare = one.kind === 'share' && Number(/\d+/.exec(one.of)?.[0] ?? 0) >= TELLING
  const isTelling = a.value >= TELLING || !Number.isInteger(a.value) || isShare
  if (!areOfOneThing(one, other) || a.value !== b.value || !isTelling) return false
  if (countsOthers(a.counted, b.counted)) return false
  // Many places lie 30 kilometers from another.
  if (!oneLine && a.unit !== null && UNITS_OF_LENGTH.has(a.unit) && one.clause.core !== other.clause.core)
    return false
  if (one.clause.sign !== other.clause.sign || one.partial !== other.partial) return false
  return one.kind !== 'share' || isShare || one.clause.core === other.clause.core
}

/** Civilians, and militants. */
function countsOthers(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other || areSynonyms(one, other)) return false
  return !PEOPLE.has(one) && !PEOPLE.has(other)
}

/** "1,900 jobs", "1,900 redundancies". */
function areOfOneThing(one: Measure, other: Measure): boolean {
  if (one.of === other.of) return true
  const [a, b] = [one.quantity.counted, other.quantity.counted]
  return one.kind === 'count' && other.kind === 'count' && a !== null && b !== null && areSynonyms(a, b)
}
