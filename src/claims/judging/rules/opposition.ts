import { CLAIM_NOUNS } from '../../../lexicon/en/claim-nouns.ts'
import { LASTING_VERBS } from '../../../lexicon/en/events/one-time-deeds.ts'
import { LIKELIHOOD_WORDS } from '../../../lexicon/en/grammar/clause-words.ts'
import { OF_BEFORE } from '../../../lexicon/en/time/other-times.ts'
import { VAGUE_NOUNS } from '../../../lexicon/en/vague-nouns.ts'
import { strengthOf } from '../../../model/certainty.ts'
import { type Alignment, partMatch, predicateWeight } from '../../compare/align.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import type { Clause } from '../../compare/clauses.ts'
import type { Comparison } from '../../compare/compare.ts'
import { gapBetween } from '../../compare/next-to.ts'
import { daysTogether } from '../../compare/when.ts'
import { areOfOneLine, laterOf, replacing } from '../../origins/line-of-sources.ts'
import { conflict, type Finding, neither } from '../make-judgement.ts'
import { isWhole, leavesRoom } from './narrower.ts'

/** How much two propositions must have in common to be of one thing, in one report and across reports. */
const WITHIN = 1.7
const ACROSS = 2
/** What it counts that two reports are of one story. */
const OF_ONE_STORY = 0.4
/** And how much of what both tell of it must agree. */
const AGREEING = 0.6

/** How far apart a claim and its denial may be where their contents tell no day, in days. */
const DENIAL_REACH = 45
/** Later than this, "is" and "is not" are of two times, in days. */
const SAME_TIME = 2

/** One thing, of which two sources say the opposite: by denying it, by negating it, or with an opposed word. */
export function opposition(comparison: Comparison): Finding | null {
  for (const alignment of comparison.aligned) {
    const finding = howOpposed(alignment, comparison) === 'surely' ? opposedAs(alignment, comparison) : null
    if (finding) return finding
  }
  return null
}

/** How much less than enough two may have in common to be perhaps of one thing. */
const NEARLY = 0.5

/**
 * Whether two propositions of one thing are told opposedly; `perhaps` where one denies what the other tells, and it may leave room for it, or
 * little says that they are of one thing.
 */
export function howOpposed(alignment: Alignment, comparison: Comparison): 'surely' | 'perhaps' | null {
  const { oneReport, oneStory, oneShortStory, aligned, a: one, b: other } = comparison
  if (!mayBeOpposed(alignment, comparison)) return null
  const { a, b, opposed, evidence, score } = alignment
  const [near, support] = [nearness(alignment, one, other), supportOf(alignment, aligned)]
  if ((!opposed && !alignment.anchored && near + support === 0) || score < AGREEING) return null
  const isDenied = one.denies !== other.denies
  const isOfOneStory = oneStory && !oneReport && isDenied
  const all = evidence + near + support + (isOfOneStory ? OF_ONE_STORY : 0)
  const enough = oneReport || oneShortStory ? WITHIN : ACROSS
  if (all >= enough && !leavesRoom(alignment, one, other)) return 'surely'
  return isDenied && !opposed && a.main && b.main && oneStory && all >= enough - NEARLY ? 'perhaps' : null
}

function mayBeOpposed(
  alignment: Alignment,
  { oneReport, oneStory, oneShortStory, overlap, a: one, b: other }: Comparison,
): boolean {
  const { a, b, opposed, mismatches } = alignment
  if (mismatches > 0 || !areToldOrTaken(alignment, one, other, oneReport)) return false
  if (signIn(a, other.denies && oneReport) * signIn(b, one.denies && oneReport) * (opposed ? -1 : 1) !== -1)
    return false
  if (
    CLAIM_NOUNS.has(a.core) ||
    CLAIM_NOUNS.has(b.core) ||
    isBareAssertion(a, alignment, one) ||
    isBareAssertion(b, alignment, other)
  )
    return false
  if (!one.denies && !other.denies && alignment.loose > 0) return false
  if (opposed && a.proposition.upos === 'VERB' && b.proposition.upos === 'VERB' && !alignment.sameAgent)
    return false
  if (LIKELIHOOD_WORDS.has(a.core) || speaksOfBefore(one) !== speaksOfBefore(other)) return false
  if (
    !oneReport &&
    !oneShortStory &&
    overlap.entities.length === 0 &&
    tellingIn(overlap) < (oneStory ? 1 : 2) + (one.denies === other.denies ? 1 : 0)
  )
    return false
  if ((a.existence || b.existence) && VAGUE_NOUNS.has(a.core)) return false
  return !((a.bare || b.bare) && !alignment.anchored)
}

/** Both tell it; or in one report one denies what the other takes for granted: "votes lent by banks"; denied that any had been lent. */
function areToldOrTaken({ a, b }: Alignment, one: Aspects, other: Aspects, oneReport: boolean): boolean {
  if (a.main && b.main) return true
  if (!oneReport || one.denies === other.denies) return false
  const [denied, taken] = one.denies ? [a, b] : [b, a]
  if (!denied.main || (denied.mode !== 'told' && denied.mode !== taken.mode)) return false
  if (!taken.proposition.relation.startsWith('acl') || taken.proposition.negated) return false
  const [what, same] = [denied, taken].map(({ parts }) => parts.find(({ role }) => role === 'patient'))
  return what !== undefined && same !== undefined && partMatch(what, same) >= 0.7
}

/** What is taken for granted is affirmed. */
function signIn({ sign, main, proposition }: Clause, denied: boolean): number {
  return !main && denied && proposition.relation.startsWith('acl') && !proposition.negated ? 1 : sign
}

/** "In the past we allowed it, but not this time." */
function speaksOfBefore({ ledger: { statement } }: Aspects): boolean {
  return OF_BEFORE.test(statement.quote)
}

/** How many words that tell something both share: without a name, reports of two things share two. */
function tellingIn({ words }: Comparison['overlap']): number {
  return words.filter(([{ lemma, upos }]) => upos !== 'NUM' && weightOf(lemma) === 1).length
}

/** How far apart in their report two accounts of one thing stand, in characters. */
const NEARBY = 900

/**
 * What stands side by side in one report is of one thing sooner than what does not: "it was an accident", "the collapse was a crime";
 * "the sides agreed on a line", "nothing was agreed". Of what is negated all must be, or it must be denied.
 */
function nearness({ opposed, a, b }: Alignment, one: Aspects, other: Aspects): number {
  const gap = gapBetween(one, other)
  if (gap === null || gap > NEARBY) return 0
  if (opposed) return 1
  const negated = a.sign < 0 ? a : b
  const denied = one.denies || other.denies
  const isTelling = denied || predicateWeight(a.core) === 1
  return (denied || isWhole(negated)) && isTelling ? 0.7 : 0
}

/** Something that hangs on both, and agrees too: "in talks to buy the firm". */
function supportOf(alignment: Alignment, aligned: readonly Alignment[]): number {
  return aligned.some(
    (other) =>
      other.a !== alignment.a && other.b !== alignment.b && other.mismatches === 0 && other.evidence >= 1.4,
  )
    ? 1
    : 0
}

/** "The enduring defeat of the rebels" says nothing of whether there was one; "denied any defeat" does. */
function isBareAssertion(clause: Clause, { a, b }: Alignment, { denies }: Aspects): boolean {
  if (clause.proposition.upos === 'PROPN') return true
  return clause.bare && !denies && (a === clause || b === clause)
}

function opposedAs(alignment: Alignment, comparison: Comparison): Finding | null {
  const { a, b, sameSource, daysApart, oneReport, oneStory } = comparison
  const gap = daysApart ?? (oneReport ? 0 : null)
  const times = timesOf(alignment)
  if (times === 'different' || (gap === null && times !== 'shared')) return null
  const apart = times === 'shared' ? 0 : (gap ?? 0)
  const words = `“${alignment.a.core}”${alignment.opposed ? ` and “${alignment.b.core}”` : ''}`
  const found = { clash: alignment.clash, score: alignment.score, by: 'claims/opposition' }
  if (sameSource || (gap !== null && gap >= 1 && a.denies === b.denies && areOfOneLine(a, b))) {
    if (gap === null || gap < 1 || alignment.evidence < ACROSS) return null
    const takenBack = alignment.a.mode === 'told' && alignment.b.mode === 'told' && times === 'shared'
    return takenBack
      ? {
          ...found,
          ...neither('withdrawal', laterOf(a, b)),
          reason: `One source says later that it was not so: ${words}.`,
        }
      : {
          ...found,
          ...neither('update', laterOf(a, b)),
          reason: `One source says otherwise ${gap} days later: ${words}.`,
        }
  }
  if (a.denies !== b.denies) {
    if (apart > DENIAL_REACH) return null
    // What was denied before it came about is told anew, not contradicted.
    const [denied, asserted] = a.denies ? [a, b] : [b, a]
    const wasAhead = (a.denies ? alignment.a : alignment.b).mode !== 'told'
    if (wasAhead && apart > SAME_TIME && isEarlier(denied.ledger.published, asserted.ledger.published))
      return {
        ...found,
        ...neither('update', replacing(a, b)),
        reason: `It was denied beforehand, and told ${apart} days later: ${words}.`,
      }
    return { ...found, ...conflict('denial'), reason: `One denies what the other asserts: ${words}.` }
  }
  // Of two that nobody is named for, one report may tell both.
  if (oneReport && a.source === null && b.source === null) return null
  if (alignment.a.mode !== alignment.b.mode || alignment.a.mode === 'possible') return null
  if (Math.min(strengthOf(a.ledger.statement.certainty), strengthOf(b.ledger.statement.certainty)) < 2)
    return null
  if (apart > SAME_TIME && !(oneStory && apart <= DENIAL_REACH && isUndone(alignment, laterOf(a, b))))
    return {
      ...found,
      ...neither('update', replacing(a, b)),
      reason: `It is told otherwise ${apart} days later: ${words}.`,
    }
  return alignment.opposed
    ? { ...found, ...conflict('characterisation'), reason: `The same is told in opposed words: ${words}.` }
    : {
        ...found,
        ...conflict('polarity'),
        reason: `The same is affirmed by one and negated by the other: ${words}.`,
      }
}

/** What has happened does not unhappen: a deed that was told, and later is told not to have been done. */
function isUndone({ a, b, opposed }: Alignment, later: 0 | 1 | null): boolean {
  if (later === null || opposed) return false
  const [after, before] = later === 0 ? [a, b] : [b, a]
  const isDeed = ({ proposition: { upos, predicate }, mode }: Clause) =>
    upos === 'VERB' && mode === 'told' && !LASTING_VERBS.has(predicate)
  return after.sign < 0 && before.sign > 0 && isDeed(after) && isDeed(before)
}

export function timesOf({ a, b }: Pick<Alignment, 'a' | 'b'>): 'shared' | 'different' | 'not told' {
  return daysTogether(a.times, b.times)
}

function isEarlier(one: string, other: string): boolean {
  return one < other
}
