import { NO_OBJECT } from '../../../lexicon/en/grammar/none-and-all.ts'
import {
  ADMITTING,
  AFTER_DENIAL,
  BEHIND_DENIED,
  GIVES_UP_DENYING,
  NO_PART,
  POINTS_BEHIND_DENIED,
} from '../../../lexicon/en/taking-back.ts'
import { type Alignment, align, predicateWeight } from '../../compare/align.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { weightOf } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import { conceptOf } from '../../compare/word-kin.ts'
import { areOfOneLine, laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'
import { areOfOneMatter } from '../one-matter.ts'

/** How much a deed and what is told with it must have in common to be the one that was denied. */
const LEAST = 1.2

/**
 * A source acknowledges what it had denied: "there was no leak", and three weeks later "acknowledged that a valve had leaked"; or its sentence tells of the
 * denial: "said that they held the ship, a day after they had denied it". It takes the denial back, though it does not say so.
 */
export function admission(one: Aspects, other: Aspects): Finding | null {
  return admitted(one, other, 0) ?? admitted(other, one, 1)
}

function admitted(later: Aspects, earlier: Aspects, at: 0 | 1): Finding | null {
  const isAfterDenial = tellsOfDenial(later)
  if (!isAfterDenial && !ADMITTING.test(later.ledger.cueWords ?? '')) return null
  if (later.denies || !(later.stance === 'asserts' || givesUpDenying(later))) return null
  if (earlier.stance !== 'asserts' && !earlier.denies) return null
  if (laterOf(later, earlier) !== 0 || !areOfOneLine(later, earlier)) return null
  if (!areOfOneMatter(later, earlier)) return null
  const pair = later.clauses.flatMap((yes) =>
    earlier.clauses.flatMap((no) =>
      isOpposite(asTold(yes, later), no, later) || (isAfterDenial && isMeantBy(yes, no, later))
        ? [[yes.coreSpan, no.coreSpan] as const]
        : [],
    ),
  )[0]
  if (!pair) return null
  return {
    ...neither('withdrawal', at),
    clash: at === 0 ? pair : [pair[1], pair[0]],
    by: 'claims/admission',
    score: 0.7,
    reason: 'The source acknowledges what it had denied.',
  }
}

/** "No longer disputes that P" denies P no more, and does not say it either. */
function givesUpDenying({ stance, ledger: { cueWords = '' } }: Aspects): boolean {
  return stance === 'non-denial' && GIVES_UP_DENYING.test(cueWords)
}

function asTold(clause: Clause, later: Aspects): Clause {
  return clause.main && givesUpDenying(later)
    ? { ...clause, sign: clause.proposition.negated ? -1 : 1 }
    : clause
}

function tellsOfDenial({ ledger: { besideDenial = '' } }: Aspects): boolean {
  return besideDenial !== '' && AFTER_DENIAL.some((pattern) => pattern.test(besideDenial))
}

/**
 * What the sentence says was denied: that one had to do with it at all, or something told in the same words; the deed that it names ("which had denied
 * paying a ransom"); or, where it says no more than "it", what shares a telling word with what is told now.
 */
function isMeantBy(yes: Clause, no: Clause, later: Aspects): boolean {
  if (!yes.main || !no.main || yes.sign !== 1 || no.sign !== -1) return false
  if (NO_PART.has(no.core) || isToldOf(no, later)) return true
  const [, denied = ''] = BEHIND_DENIED.exec(later.ledger.besideDenial ?? '') ?? []
  if (POINTS_BEHIND_DENIED.test(denied)) return sharesWord(no, later)
  const { predicate, upos } = no.proposition
  return upos === 'VERB' && predicate.length >= 3 && namesDeed(denied, predicate)
}

/** "Paying", "that it had paid", of "pay". */
function namesDeed(denied: string, predicate: string): boolean {
  return denied
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        word === predicate || word === `${predicate.replace(/e$/, '')}ing` || word === `${predicate}ed`,
    )
}

/** A word that tells something of it. */
function sharesWord({ core, parts }: Clause, { words }: Aspects): boolean {
  const told = new Set([...words.keys()].map(conceptOf))
  return [core, ...parts.flatMap(({ head, words: own }) => [head, ...own])].some(
    (word) => word.length > 3 && weightOf(word) === 1 && told.has(conceptOf(word)),
  )
}

function isOpposite(yes: Clause, no: Clause, later: Aspects): boolean {
  if (!yes.main || !no.main || yes.sign !== 1 || no.sign !== -1 || yes.mode === 'conditional') return false
  if (no.existence) return weightOf(no.core) === 1 && isToldOf(no, later)
  if (isNothing(yes, no)) return true
  const alignment = surer(align(yes, no), align(no, yes))
  if (!alignment || alignment.opposed || alignment.mismatches + alignment.loose > 0) return false
  return (
    alignment.evidence >= LEAST || (predicateWeight(no.core) === 1 && alignment.a.core === alignment.b.core)
  )
}

/** The same two, by the weight of whichever verb tells more: "had been told", "had not been informed". */
function surer(one: Alignment | null, other: Alignment | null): Alignment | null {
  return one !== null && other !== null && other.evidence > one.evidence ? other : one
}

/** "Had known nothing of the effects", "had known of the effects": nothing is done to no thing, and what it is told of is told of both. */
function isNothing(yes: Clause, no: Clause): boolean {
  if (yes.core !== no.core) return false
  const [nothing] = no.parts.filter(({ head }) => NO_OBJECT.has(head))
  if (!nothing) return false
  const told = new Set(yes.parts.flatMap(({ head, words }) => [head, ...words].map(conceptOf)))
  const own = no.parts
    .flatMap(({ head, words, role }) => (role === 'agent' ? [] : [head, ...words]))
    .filter((word) => !NO_OBJECT.has(word) && weightOf(word) === 1)
  return own.length > 0 && own.every((word) => told.has(conceptOf(word)))
}

/** "There was no leak": the word, or the deed that it is the noun of, with what is told of it. */
function isToldOf({ core, parts }: Clause, { words }: Aspects): boolean {
  const told = new Set([...words.keys()].map(conceptOf))
  const with_ = parts.flatMap(({ words: own }) => own).filter((word) => weightOf(word) === 1)
  return told.has(conceptOf(core)) && with_.every((word) => told.has(conceptOf(word)))
}
