import type { ConflictKind, Judgement } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { type Aspects, isNegated, sum } from '../../compare/aspects.ts'
import { type Comparison, compareLoosely } from '../../compare/compare.ts'
import { contextsOf } from '../../compare/pair-context.ts'
import { areOfOneLine } from '../../origins/line-of-sources.ts'
import { conflict, type Finding, makeJudgement, neither } from '../make-judgement.ts'
import { chancesOfPair, numbersOfRead } from './chances-of-pair.ts'
import { numbersOfPair } from './numbers-of-pair.ts'
import { besideErrors, takenBackIn } from './taken-back.ts'
import { type Chances, CONFLICTS, chancesByNames, KINDS, shippedTrees } from './trees.ts'
import { isLater, mayClash, mayDeny, mayDescribe, maySame, mayTurn, mayUpdate, saysEnough } from './vetoes.ts'

/** From so much on it is believed: updates by counts of scenes (models/pairs-read.md), what says the same and conflicts by what news puts below (docs/adr/0045-real-news-read-by-the-network.md, 0046-longer-plain-stories.md). */
const SURE = { same: 0.6, denial: 0.62, other: 0.65, update: 0.45 }

/** Of two reports of a few sentences that tell of one thing far more of what looks like a conflict is one (docs/adr/0042-plain-stories.md). */
const SURE_OF_SHORT = {
  ...SURE,
  same: 0.5,
  denial: 0.4,
  other: 0.4,
  update: 0.52,
  turned: 0.6,
}

/** The network is asked of a pair where one of the two has, between the two reports, so many nearer to it at most: of others hardly anything is found. */
export const FARTHEST = 1
/** And where trees, which cost little, do not take it for nothing as surely as this. */
export const NOTHING = 0.9

const NOTHING_OF_SHORT = 0.98

const MAY_BE = { denial: mayDeny, value: mayClash, characterisation: mayDescribe }

/** How much of the weight of what is learnt counts beside what a rule finds. */
const BESIDE_RULES = 0.3

/**
 * What no rule knows of pairs of one story, by a network that reads both and trees that weigh how they lie to each other, both learnt from stories of which a
 * person judged every pair. They see all pairs between two reports at once, so that "each is the other's nearest" can be asked; what is
 * judged already takes part, and is not judged anew.
 */
export function judgeByNetwork(
  pairs: readonly (readonly [Aspects, Aspects])[],
  isJudged: (one: Aspects, other: Aspects) => boolean,
): readonly { readonly judgement: Judgement; readonly pair: readonly [Aspects, Aspects] }[] {
  const comparisons = pairs.flatMap(([one, other]) => {
    const [a, b] = one.ledger.address <= other.ledger.address ? [one, other] : [other, one]
    return compareLoosely(a, b) ?? []
  })
  const ofOneStory = comparisons.filter(({ oneStory }) => oneStory)
  const contexts = contextsOf(ofOneStory)
  const beside = besideErrorsOf(ofOneStory)
  return ofOneStory.flatMap((comparison, at) => {
    const { a, b } = comparison
    const context = contexts[at]
    if (!context || (context.rankLess ?? 0) > FARTHEST || isJudged(a, b)) return []
    const taken = takenBackIn(comparison, (one) => beside.get(reportsOf(comparison))?.has(one) ?? false)
    const finding =
      taken ?? (mayBeAnything(comparison) ? findingOf(comparison, numbersOfPair(comparison, context)) : null)
    return finding ? [{ judgement: makeJudgement(a, b, finding), pair: [a, b] as const }] : []
  })
}

/** Report by report, so that it does not matter which others are compared at once. */
function besideErrorsOf(comparisons: readonly Comparison[]): ReadonlyMap<string, ReadonlySet<Aspects>> {
  const byReports = new Map<string, Set<Aspects>>()
  for (const comparison of comparisons) {
    if (!comparison.oneShortStory) continue
    const sides = byReports.get(reportsOf(comparison)) ?? new Set()
    byReports.set(reportsOf(comparison), sides.add(comparison.a).add(comparison.b))
  }
  return new Map([...byReports].map(([reports, sides]) => [reports, besideErrors([...sides])]))
}

function reportsOf({ a, b }: Comparison): string {
  return `${a.ledger.report} ${b.ledger.report}`
}

function findingOf(comparison: Comparison, numbers: Readonly<Record<string, number>>): Finding | null {
  const nothing = comparison.oneShortStory ? NOTHING_OF_SHORT : NOTHING
  if (chancesByNames(shippedTrees('unread'), numbers).none > nothing) return null
  const { a, b } = comparison
  const read = numbersOfRead(chancesOfPair(a.ledger, b.ledger))
  const chances = chancesByNames(shippedTrees('read'), { ...numbers, ...read })
  const [left, right] = [a.ledger.statement.content[0], b.ledger.statement.content[0]]
  if (!left || !right) return null
  const kind = likeliest(chances)
  if (kind === 'update') return updateIn(comparison, chances.update, [left, right])
  if (kind === 'same') return sameIn(comparison, chances.same, [left, right])
  return conflictIn(comparison, kind, sum(CONFLICTS.map((each) => chances[each])), [left, right])
}

/** Whether the vetoes leave anything that it could be: else it is not worth reading. */
function mayBeAnything(comparison: Comparison): boolean {
  const may = [...Object.values(MAY_BE), mayUpdate, ...(comparison.oneShortStory ? [mayTurn] : [])]
  return maySame(comparison) || may.some((each) => mayConflict(comparison, each))
}

function mayConflict(comparison: Comparison, may: (comparison: Comparison) => boolean): boolean {
  return saysEnough(comparison.a) && saysEnough(comparison.b) && may(comparison)
}

type Clash = readonly [Span, Span]

function sameIn(comparison: Comparison, chance: number, clash: Clash): Finding | null {
  const sure = comparison.oneShortStory ? SURE_OF_SHORT : SURE
  if (chance < sure.same || !maySame(comparison)) return null
  return {
    verdict: 'same',
    conflict: null,
    clash,
    by: 'claims/same-by-network',
    score: BESIDE_RULES * chance,
    reason: `In other words they tell one thing, as contents do that a person called the same (${percent(chance)}).`,
  }
}

/** What is told later takes the place of what was told before. */
function updateIn(comparison: Comparison, chance: number, clash: Clash): Finding | null {
  const least = comparison.oneShortStory ? SURE_OF_SHORT.update : SURE.update
  if (chance < least || !mayConflict(comparison, mayUpdate)) return null
  return {
    ...neither('update', isLater(comparison.a, comparison.b) ? 0 : 1),
    clash,
    by: 'claims/update-by-network',
    score: BESIDE_RULES * chance,
    reason: `What is told later takes the place of the other, as in stories that a person judged (${percent(chance)}).`,
  }
}

/** Where nobody denies, what looks like a conflict is one less often, and more is asked. */
function conflictIn(
  comparison: Comparison,
  kind: (typeof CONFLICTS)[number],
  chance: number,
  clash: Clash,
): Finding | null {
  if (comparison.oneShortStory && areOfOneLine(comparison.a, comparison.b))
    return turnedIn(comparison, chance, clash)
  const found = kindOf(kind, comparison)
  const sure = comparison.oneShortStory ? SURE_OF_SHORT : SURE
  if (chance < (found === 'denial' ? sure.denial : sure.other)) return null
  if (!mayConflict(comparison, MAY_BE[kind])) return null
  return {
    ...conflict(found),
    ...(found === 'denial' ? { later: denierIn(comparison.a, comparison.b) } : {}),
    clash,
    by: 'claims/conflict-by-network',
    score: chance * 0.6,
    reason: `By their words and sources ${TOLD[found]}, as in stories that a person judged (${percent(chance)}).`,
  }
}

/** One source, which tells it otherwise later: nobody speaks against it, and what it said last counts. */
function turnedIn(comparison: Comparison, chance: number, clash: Clash): Finding | null {
  const { a, b } = comparison
  if (chance < SURE_OF_SHORT.turned || !mayConflict(comparison, mayTurn)) return null
  return {
    ...neither('update', isLater(a, b) ? 0 : 1),
    clash,
    by: 'claims/update-by-network',
    score: BESIDE_RULES * chance,
    reason: `The same source tells it otherwise later, as in stories that a person judged (${percent(chance)}).`,
  }
}

function percent(chance: number): string {
  return `${Math.round(100 * chance)} %`
}

/** Which of the two denies: whose source is said to deny; else who negates. */
function denierIn(a: Aspects, b: Aspects): 0 | 1 {
  if (a.denies !== b.denies) return a.denies ? 0 : 1
  return isNegated(a) ? 0 : 1
}

/** Without a word that denies or negates, one tells the opposite of what the other does. */
function kindOf(kind: (typeof CONFLICTS)[number], { a, b }: Comparison): ConflictKind {
  return kind !== 'denial' || a.denies || b.denies || isNegated(a) !== isNegated(b) ? kind : 'polarity'
}

const TOLD: Readonly<Record<ConflictKind, string>> = {
  denial: 'one denies the other',
  polarity: 'one tells the opposite of what the other tells',
  value: 'they give one thing two values',
  characterisation: 'they describe one thing in words that clash',
}

/** The likeliest of what is not nothing. */
function likeliest(chances: Chances) {
  const kinds = KINDS.filter((kind) => kind !== 'none')
  return kinds.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best))
}
