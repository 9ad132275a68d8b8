import { PEOPLE } from '../../../lexicon/en/events/tolls.ts'
import { type Comparison, isOwnVoice } from '../../compare/compare.ts'
import { type Measure, measuresOf } from '../../compare/measures.ts'
import { areSynonyms } from '../../compare/word-kin.ts'
import type { Finding } from '../make-judgement.ts'

/** In days. */
const REACH = 30
/** Smaller numbers are often alike by chance. */
const TELLING = 10

/** One number of one thing in one story: "400 jobs would be lost", "the number of jobs to be cut at 400". */
export function sameNumber({ a, b, oneStory, oneReport, daysApart, times }: Comparison): Finding | null {
  if (!oneStory || oneReport || a.denies || b.denies || times === 'different') return null
  // Of what reports tell themselves many numbers are alike.
  if (isOwnVoice(a) || isOwnVoice(b)) return null
  if (daysApart === null || daysApart > REACH) return null
  const others = measuresOf(b.clauses)
  for (const one of measuresOf(a.clauses)) {
    const other = others.find((measure) => isOne(one, measure))
    if (!other) continue
    const { value, unit, counted } = one.quantity
    return {
      verdict: 'same',
      conflict: null,
      clash: [one.quantity, other.quantity],
      by: 'claims/same-number',
      score: 0.65,
      reason: `Both give one number of one thing: ${[value, unit ?? counted ?? ''].join(' ').trim()} (${one.of}).`,
    }
  }
  return null
}

function isOne(one: Measure, other: Measure): boolean {
  const [a, b] = [one.quantity, other.quantity]
  const isTelling = a.value >= TELLING || !Number.isInteger(a.value)
  if (!areOfOneThing(one, other) || a.value !== b.value || !isTelling) return false
  if (countsOthers(a.counted, b.counted)) return false
  if (one.clause.sign !== other.clause.sign || one.partial !== other.partial) return false
  return one.kind !== 'share' || one.clause.core === other.clause.core
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
