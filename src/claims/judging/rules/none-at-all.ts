import { OF_OTHERS } from '../../../lexicon/en/counting-words.ts'
import { PEOPLE, UNHARMED } from '../../../lexicon/en/events/tolls.ts'
import { PERSON_ENDING } from '../../../lexicon/en/grammar/affixes.ts'
import { LIGHT_WORDS } from '../../../lexicon/en/grammar/light-words.ts'
import {
  ALL_BEFORE,
  BEGINS_WITH_ALL,
  EVERYBODY,
  NOBODY,
  NOBODY_OR_NOTHING,
} from '../../../lexicon/en/grammar/none-and-all.ts'
import { type Alignment, align, predicateWeight } from '../../compare/align.ts'
import type { Aspects } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { isTollWord, measuresOf } from '../../compare/measures.ts'
import { gapBetween } from '../../compare/next-to.ts'
import { daysTogether } from '../../compare/when.ts'
import { laterOf } from '../../origins/line-of-sources.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** In days. */
const REACH = 45
/** And where nothing is denied, but told otherwise. */
const SOON = 2

/** "Two engineers were dismissed", and of one story: "denied that anyone had been sacked", "no one had been dismissed". */
export function noneAtAll(comparison: Comparison): Finding | null {
  const { a, b, oneStory, oneReport, sameSource, daysApart } = comparison
  const lost = sameSource ? null : (allWell(a, b, comparison, false) ?? allWell(b, a, comparison, true))
  if (lost) return lost
  if (oneReport) return sameSource ? null : sideBySide(comparison)
  if (!oneStory || sameSource || daysApart === null || daysApart > REACH) return null
  const later = laterOf(a, b)
  for (const one of a.clauses)
    for (const other of b.clauses) {
      const alignment = isOfOneDeed(one, other) ? align(one, other) : null
      if (!alignment || !isOfAllAndSome(alignment)) continue
      const none = one.sign === -1 ? a : b
      // Who says later that nobody was, speaks of what was told; who says it first may be overtaken.
      const isFirst = later !== null && (later === 0 ? b : a) === none
      if (daysApart > SOON && isFirst) continue
      return {
        ...conflict(none.denies ? 'denial' : 'polarity'),
        clash: alignment.clash,
        by: 'claims/none-at-all',
        score: 0.6,
        reason: `One says that nobody or nothing did what the other tells: “${alignment.a.core}”.`,
      }
    }
  return null
}

/** "All 23 are alive", where another tells that one of them died: said at one time, or that all are after it. */
function allWell(
  well: Aspects,
  lost: Aspects,
  { oneReport, oneStory, daysApart }: Comparison,
  turned: boolean,
): Finding | null {
  if (!oneStory || well.stance !== 'asserts' || lost.stance !== 'asserts') return null
  const isBefore = well.ledger.statement.said.edtf < lost.ledger.statement.said.edtf
  if (!oneReport && (daysApart === null || daysApart > SOON || (daysApart > 0 && isBefore))) return null
  const all = well.clauses.find(
    ({ main, sign, mode, proposition: { predicate } }) =>
      main && sign === 1 && mode === 'told' && UNHARMED.has(predicate),
  )
  if (!all || !BEGINS_WITH_ALL.test(well.ledger.statement.quote)) return null
  const one = measuresOf(lost.clauses).find(
    ({ of, clause: { main, sign, mode } }) => of === 'toll dead' && main && sign === 1 && mode === 'told',
  )
  // Not of another happening, of which more died than were there.
  const there = all.proposition.quantities[0]?.value ?? Number.POSITIVE_INFINITY
  if (!one || one.quantity.value > there || OF_OTHERS.test(lost.ledger.statement.quote)) return null
  const clash = [all.coreSpan, one.clause.coreSpan] as const
  return {
    ...conflict('value'),
    clash: turned ? [clash[1], clash[0]] : clash,
    by: 'claims/none-at-all',
    score: 0.6,
    reason: 'One says that all are alive, and the other that some have died.',
  }
}

/** How far apart in one report, in characters. */
const NEARBY = 450

/**
 * "A question that was settled in March", and beside it "nothing had been settled"; "it had not been informed", and beside it
 * "all members were told".
 */
function sideBySide({ a, b }: Comparison): Finding | null {
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY) return null
  for (const one of a.clauses)
    for (const other of b.clauses) {
      const [none, some] = one.sign === -1 ? [one, other] : [other, one]
      if (!isDeed(none) || !isTold(some) || none.sign !== -1 || some.sign !== 1) continue
      const alignment = none.main ? align(one, other) : null
      if (!alignment || alignment.opposed || alignment.loose > 0) continue
      if (daysTogether(one.times, other.times) === 'different') continue
      const isTelling = Math.max(predicateWeight(one.core), predicateWeight(other.core)) === 1
      const isTakenForGranted = !some.main && isOfNothing(none) && alignment.mismatches === 0
      if (!isTelling) continue
      if (!isTakenForGranted && !isOfEverybody(some, none, some === one ? a : b)) continue
      const denies = a.denies !== b.denies
      return {
        ...conflict(denies ? 'denial' : 'polarity'),
        clash: alignment.clash,
        by: 'claims/none-at-all',
        score: 0.6,
        reason: `One says of all, or of none, what the other tells otherwise: “${alignment.a.core}”.`,
      }
    }
  return null
}

function isOfNothing({ parts }: Clause): boolean {
  return parts.some(({ role, head }) => role !== 'other' && NOBODY_OR_NOTHING.has(head))
}

/** "All members were told", of one who says that he was not. */
function isOfEverybody(some: Clause, none: Clause, { ledger: { statement } }: Aspects): boolean {
  const patientOf = ({ parts }: Clause) =>
    parts.find(({ role }) => role === 'patient' || role === 'recipient')
  const [all, own] = [patientOf(some), patientOf(none)]
  if (!some.main || !all || !own || none.parts.some(({ head }) => NOBODY_OR_NOTHING.has(head))) return false
  const named = new RegExp(`${ALL_BEFORE.source}${all.head.replace(/\W/g, '')}`, 'i')
  return named.test(statement.quote) || EVERYBODY.has(all.head)
}

/** Told for its own sake, or taken for granted: "a question settled in March". */
function isTold(clause: Clause): boolean {
  return isDeed(clause) && (clause.main || clause.proposition.relation.startsWith('acl'))
}

function isDeed({ proposition, mode, core }: Clause): boolean {
  return mode === 'told' && proposition.upos === 'VERB' && !isTollWord(core) && !LIGHT_WORDS.has(core)
}

function isOfOneDeed(one: Clause, other: Clause): boolean {
  const isTelling = predicateWeight(one.core) === 1 && predicateWeight(other.core) === 1
  return isTelling && isDeed(one) && isDeed(other) && one.main && other.main && one.sign * other.sign === -1
}

/** Nobody or nothing stands in one where people or things stand in the other, in the same role; all else agrees. */
function isOfAllAndSome({ a, b, opposed, mismatches, loose }: Alignment): boolean {
  if (opposed || mismatches > 0 || loose > 0 || daysTogether(a.times, b.times) === 'different') return false
  const [none, some] = a.sign === -1 ? [a, b] : [b, a]
  return none.parts.some(
    ({ role, head }) =>
      role !== 'other' &&
      NOBODY_OR_NOTHING.has(head) &&
      some.parts.some(
        (part) => part.role === role && part.upos === 'NOUN' && NOBODY.has(head) === isPerson(part.head),
      ),
  )
}

function isPerson(head: string): boolean {
  return PEOPLE.has(head) || PERSON_ENDING.test(head)
}
