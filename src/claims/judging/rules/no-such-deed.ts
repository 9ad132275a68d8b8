import { GETTING_VERBS, GIVING_VERBS, KNOWING_WORDS } from '../../../lexicon/en/converse-verbs.ts'
import { VAGUE_NOUNS } from '../../../lexicon/en/vague-nouns.ts'
import type { Span } from '../../../model/span.ts'
import { partMatch } from '../../compare/align.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Clause, KeyedPart } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { isTollWord } from '../../compare/measures.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { areOfOneDeed, areSynonyms } from '../../compare/word-kin.ts'
import { laterOf } from '../../origins/line-of-sources.ts'
import { conflict, type Finding } from '../make-judgement.ts'

/** In days. */
const REACH = 45
/** Who says first that there was none may be overtaken so soon, in days. */
const SOON = 2
/** How far apart in one report, in characters. */
const NEARBY = 900

/**
 * "There was no leak", "received no reply", "knew of no invitation", where another source of the story tells the deed with a verb: "the tank
 * leaked", "had answered", "had invited them".
 */
export function noSuchDeed(comparison: Comparison): Finding | null {
  const { a, b, oneReport, oneStory, sameSource, daysApart } = comparison
  if (!oneStory || sameSource) return null
  const gap = gapBetween(a, b)
  if (oneReport ? gap === null || gap > NEARBY : daysApart === null || daysApart > REACH) return null
  return found(a, b, comparison, false) ?? found(b, a, comparison, true)
}

function found(no: Aspects, yes: Aspects, comparison: Comparison, turned: boolean): Finding | null {
  const { oneReport, daysApart } = comparison
  const later = laterOf(comparison.a, comparison.b)
  const isFirst = later !== null && (later === 0 ? comparison.a : comparison.b) !== no
  if (!oneReport && isFirst && (daysApart ?? 0) > SOON) return null
  for (const none of no.clauses) {
    const noun = deedDenied(none, oneReport)
    if (!noun || (!oneReport && !isOfTheStory(noun.head, no, comparison))) continue
    // That there was none is told of what was told before.
    if (oneReport && none.existence && isBefore(no, yes)) continue
    const deed = yes.clauses.find((some) => isThatDeed(noun, some) && mayBeBy(none, some))
    const span = deed?.coreSpan ?? wordOf(noun.head, yes)
    if (!span) continue
    return {
      ...conflict(no.denies ? 'denial' : 'polarity'),
      clash: turned ? [span, noun] : [noun, span],
      by: 'claims/no-such-deed',
      score: 0.6,
      reason: `One says that there was none of what the other tells: “${noun.head}”.`,
    }
  }
  return null
}

/** The noun of a deed of which a clause says that there was none; not where only one sort of it is meant: "no written warning". */
function deedDenied(clause: Clause, oneReport: boolean): KeyedPart | undefined {
  const { main, sign, mode, existence, coreSpan, proposition, parts } = clause
  if (!main || sign !== -1 || mode !== 'told') return undefined
  const noun = existence
    ? parts.find(({ start }) => start === coreSpan.start)
    : GETTING_VERBS.has(proposition.predicate) || GIVING_VERBS.has(proposition.predicate)
      ? parts.find(({ role }) => role === 'patient')
      : KNOWING_WORDS.has(proposition.predicate) && oneReport
        ? parts.find(({ preposition }) => preposition === 'of' || preposition === 'about')
        : undefined
  if (noun?.upos !== 'NOUN' || noun.key !== null || noun.words.length > 0) return undefined
  if (weightOf(noun.head) < 1 || VAGUE_NOUNS.has(noun.head) || isTollWord(noun.head)) return undefined
  const isNarrowed = parts.some(
    ({ role, start, upos }) => role === 'other' && start !== noun.start && upos !== 'PRON',
  )
  return isNarrowed ? undefined : noun
}

/** Across reports the deed must be what its report is about, or the two share a name. */
function isOfTheStory(noun: string, no: Aspects, { overlap }: Comparison): boolean {
  return overlap.entities.length > 0 || (no.ledger.about?.nouns.includes(noun) ?? false)
}

function isThatDeed({ head }: KeyedPart, { main, sign, mode, core, proposition }: Clause): boolean {
  if (!main || sign !== 1 || mode !== 'told' || proposition.upos !== 'VERB') return false
  return areOfOneDeed(proposition.predicate, head) || areSynonyms(core, head)
}

/** "It made no offer", of who is told to have offered it; whom one got none from is not told. */
function mayBeBy({ proposition, parts }: Clause, some: Clause): boolean {
  if (!GIVING_VERBS.has(proposition.predicate)) return true
  const [one, other] = [parts, some.parts].map((all) => all.find(({ role }) => role === 'agent'))
  return one === undefined || other === undefined || partMatch(one, other) >= 0
}

/** Where the parser took the verb for something else. */
function wordOf(noun: string, { terms, denies }: Aspects): Span | undefined {
  return denies
    ? undefined
    : terms.find(({ lemma, upos, negated }) => lemma === noun && upos === 'VERB' && !negated)
}
