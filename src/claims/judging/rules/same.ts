import type { Quantity } from '../../../model/proposition.ts'
import type { Alignment } from '../../compare/align.ts'
import { type Aspects, signOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { entityMatch, isOwn, nameOf } from '../../compare/entity-match.ts'
import { type Likeness, likenessOf, OF_ONE_DAY } from '../../compare/likeness.ts'
import { measuresOf, valuesOf } from '../../compare/measures.ts'
import { modalityOf } from '../../compare/modality.ts'
import { outletName } from '../../origins/outlet-names.ts'
import type { Finding } from '../make-judgement.ts'

/** How much must be shared, and how much of both or of the lighter one that must be, for two contents to say the same. */
interface Bar {
  readonly shared: number
  readonly dice: number
  readonly containment: number
}

/** Nearly all is shared, whoever says it. */
const ALL_BUT_THE_SAME: Bar = { shared: 3.3, dice: 0.62, containment: 0 }
/** Who is known by name says one thing in few words, a few days apart. */
const OF_ONE_VOICE: Bar = { shared: 1.9, dice: 0.62, containment: 0.9 }
/** One is all but told in the other, and what is done is the same. */
const WITHIN: Bar = { shared: 3, dice: 0.45, containment: 0.75 }
const WITHIN_OF_ONE_VOICE: Bar = { shared: 1.9, dice: 0.4, containment: 0.75 }
/** The same words from first to last. */
const WORD_FOR_WORD: Bar = { shared: 1.9, dice: 0.98, containment: 1 }

/** In one story, and weeks apart. */
const OF_ONE_STORY: Bar = { shared: 2.3, dice: 0.5, containment: 0.8 }
const OF_ONE_STORY_AND_VOICE: Bar = { shared: 1.4, dice: 0.5, containment: 0.85 }

/** How much of two contents that only name a thing must be shared. */
const ALIKE = 0.85
const ALIKE_OF_ONE_VOICE = 0.75

/** In days: how far apart one voice, or the same words, still tell the same. */
const SOON = 7
/** In days: how far apart what is told in one story is still told of one thing. */
const OF_STORY = 60

/** Both say the same: what is done, who and what is told with it are shared, nothing is negated by one alone, and numbers and days agree. */
export function same(comparison: Comparison): Finding | null {
  const { a, b, times } = comparison
  if (times === 'different' || isDeniedAbove(a) !== isDeniedAbove(b)) return null
  const likeness = likenessOf(comparison)
  if (!isEnough(likeness, comparison)) return null
  if (likeness.words.some(([one, other]) => signOf(a, one) !== signOf(b, other))) return null
  if (likeness.numbersDiffer || !countsAgree(a, b) || !areToldAlike(comparison)) return null
  const [left, right] = [a.ledger.statement.content, b.ledger.statement.content]
  if (!left[0] || !right[0]) return null
  const score = Math.max(likeness.dice, 0.95 * Math.min(1, likeness.containment))
  return {
    verdict: 'same',
    conflict: null,
    clash: [left[0], right[0]],
    by: 'claims/same',
    score,
    reason: `They share ${Math.round(Math.min(1, likeness.dice) * 100)} % of what their words weigh, and nothing is negated by one alone.`,
  }
}

/** "They denied that Kim had agreed to …": what stands inside a denial is not told by it, and lends nothing to what is. */
export function isDeniedAbove({ ledger }: Aspects): boolean {
  return ledger.statement.chain.slice(0, -1).some(({ stance }) => stance === 'denies')
}

function isEnough(likeness: Likeness, comparison: Comparison): boolean {
  const { a, b, daysApart, aligned, times } = comparison
  if ((isBare(a) || isBare(b)) && likeness.dice < (areOneVoice(a, b) ? ALIKE_OF_ONE_VOICE : ALIKE))
    return false
  if (reaches(likeness, ALL_BUT_THE_SAME) && isTelling(likeness)) return true
  if (comparison.oneReport) return a.source !== b.source && aligned.some(isTwiceTold)
  if (daysApart === null) return false
  const oneVoice = areOneVoice(a, b) || isCreditedTo(a, b) || isCreditedTo(b, a)
  if (comparison.oneStory && daysApart <= OF_STORY && isEnoughInStory(likeness, comparison, oneVoice))
    return true
  if (daysApart > SOON) return false
  if (reaches(likeness, WORD_FOR_WORD) && (oneVoice || isSpokenAlike(a, b))) return true
  if (oneVoice && likeness.shared >= 1 && isSpokenAlike(a, b)) return true
  if (oneVoice && reaches(likeness, OF_ONE_VOICE)) return true
  const best = aligned.find(agrees)
  if (!best) return false
  const evidence = best.evidence + (times === 'shared' ? OF_ONE_DAY : 0)
  if (oneVoice && evidence >= 1.4 && reaches(likeness, WITHIN_OF_ONE_VOICE)) return true
  if (oneVoice && daysApart <= 3 && saysAllOf(best, 1.7)) return true
  return best.evidence >= 1.8 && reaches(likeness, WITHIN) && isTelling(likeness)
}

/** "They agreed on a hotline", "there was an agreement on the hotline": two sources side by side tell one deed with one thing. */
function isTwiceTold(alignment: Alignment): boolean {
  return agrees(alignment) && saysAllOf(alignment, 1.4)
}

/** Reports of one story need less of it, since they speak of one thing; of two voices the deed must agree too. */
function isEnoughInStory(likeness: Likeness, { a, b, aligned }: Comparison, oneVoice: boolean): boolean {
  if (isBare(a) || isBare(b)) return false
  const best = aligned.find(agrees)
  if (best && saysAllOf(best, 2)) return true
  const agreeing = best !== undefined
  if ((oneVoice || areOneByName(a, b)) && agreeing && reaches(likeness, OF_ONE_STORY_AND_VOICE)) return true
  return agreeing && reaches(likeness, OF_ONE_STORY) && isTelling(likeness)
}

/** "The police" and "the police": in one story they are one. */
function areOneByName(a: Aspects, b: Aspects): boolean {
  return a.source !== null && b.source !== null && nameOf(a.source) === nameOf(b.source)
}

function reaches({ shared, dice, containment }: Likeness, bar: Bar): boolean {
  return shared >= bar.shared && dice >= bar.dice && containment >= bar.containment
}

/** Whether two propositions are one: the same deed, no role filled by two, both affirmed or both negated. */
function agrees({ a, b, opposed, mismatches, loose, score }: Alignment): boolean {
  return !opposed && mismatches === 0 && loose === 0 && score >= 0.6 && a.sign === b.sign && a.mode === b.mode
}

/** Whether each tells it for its own sake, with the same people and things in all that is told with it. */
function saysAllOf({ a, b, evidence, score, anchored }: Alignment, least: number): boolean {
  return evidence >= least && score >= 0.85 && anchored && a.main && b.main && !a.bare && !b.bare
}

/** A thing named, and nothing said of it: "the human rights record"; two of those are one only where nearly every word is shared. */
function isBare({ clauses }: Aspects): boolean {
  return clauses.length > 0 && clauses.every(({ bare, main }) => bare || !main)
}

/** Who is known by a name that holds in every report. */
function areOneVoice(a: Aspects, b: Aspects): boolean {
  if (a.source === null || b.source === null) return false
  return !isOwn(a.source) && !isOwn(b.source) && entityMatch(a.source, b.source) === 1
}

/** "The Courier reported that …", and the Courier has it. */
function isCreditedTo(
  { ledger: { statement, entityKeys } }: Aspects,
  { ledger: { publication } }: Aspects,
): boolean {
  if (publication === null) return false
  const outlet = outletName(publication)
  return statement.chain.some(({ entity }) => {
    const key = entity === null ? undefined : entityKeys[entity]
    return key !== undefined && outletName(nameOf(key)) === outlet
  })
}

/** The same words in the same order, enough of them that it is no figure of speech. */
function isSpokenAlike(a: Aspects, b: Aspects): boolean {
  const [one, other] = [a, b].map(
    ({ ledger }) => ledger.statement.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return one !== undefined && one.length >= 5 && one.join(' ') === other?.join(' ')
}

function isTelling({ words }: Likeness): boolean {
  return words.filter(([{ upos }]) => upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ').length >= 2
}

/** Both as so, both as to come, both under a condition: by the propositions that agree, else by the words. */
function areToldAlike({ a, b, aligned }: Comparison): boolean {
  return aligned.some(agrees) || modalityOf(a.ledger) === modalityOf(b.ledger)
}

function countsAgree(a: Aspects, b: Aspects): boolean {
  const others = measuresOf(b.clauses)
  return measuresOf(a.clauses).every((one) => {
    if (others.some((other) => isInOtherUnit(one.quantity, other.quantity))) return false
    const same = others.filter(({ of }) => of === one.of)
    return same.length === 0 || same.some((other) => valuesOf(one.quantity, other.quantity) !== 'different')
  })
}

/** "14 miles", "14 kilometers". */
function isInOtherUnit(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.unit !== null && other.unit !== null && one.unit !== other.unit
}
