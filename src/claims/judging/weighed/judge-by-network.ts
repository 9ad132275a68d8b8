import type { ConflictKind, Judgement } from '../../../model/claim.ts'
import { type Aspects, isNegated, sum } from '../../compare/aspects.ts'
import { type Comparison, compareLoosely } from '../../compare/compare.ts'
import { contextsOf } from '../../compare/pair-context.ts'
import { pairFeatures } from '../../compare/pair-features.ts'
import { conflict, type Finding, makeJudgement } from '../make-judgement.ts'
import { chancesOfPair } from './chances-of-pair.ts'
import { chancesBy, KINDS, type Kind, shippedTrees } from './trees.ts'
import { mayClash, mayDeny, maySame } from './vetoes.ts'

/**
 * From so much on it is believed: that two tell one thing, by trees and network together; that they conflict, by the network alone, or by both together.
 * Chosen by the counts of scenes that nothing was learnt from, where of what is called so most is so (models/pair-network.md).
 */
const SURE = { same: 0.46, denial: { network: 0.92, both: 0.56 }, other: { network: 0.96, both: 0.7 } }

/** The network is asked of a pair where one of the two has, between the two reports, so many nearer to it at most: of others hardly anything is found. */
const FARTHEST = 1
/** And where trees, which cost little, do not take it for nothing as surely as this. */
const NOTHING = 0.95

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
  return ofOneStory.flatMap((comparison, at) => {
    const { a, b } = comparison
    const context = contexts[at]
    if (!context || (context.rankLess ?? 0) > FARTHEST || isJudged(a, b)) return []
    const finding = findingOf(comparison, { ...pairFeatures(comparison), ...context })
    return finding ? [{ judgement: makeJudgement(a, b, finding), pair: [a, b] as const }] : []
  })
}

function findingOf(comparison: Comparison, numbers: Readonly<Record<string, number>>): Finding | null {
  const trees = shippedTrees()
  const byTrees = chancesBy(
    trees,
    trees.numbers.map((name) => numbers[name] ?? 0),
  )
  if ((byTrees[KINDS.indexOf('none')] ?? 0) > NOTHING) return null
  const { a, b } = comparison
  const byNetwork = chancesOfPair(a.ledger, b.ledger)
  const both = (kind: Kind) => ((byTrees[KINDS.indexOf(kind)] ?? 0) + byNetwork[kind]) / 2
  const [left, right] = [a.ledger.statement.content[0], b.ledger.statement.content[0]]
  if (!left || !right) return null
  const kind = likeliest(both)
  if (kind === 'update') return null
  const found = kind === 'same' ? null : kindOf(kind, comparison)
  const chance = kind === 'same' ? both(kind) : sum(CONFLICTS.map(both))
  if (!isSure(found, chance, sum(CONFLICTS.map((each) => byNetwork[each])))) return null
  const percent = `${Math.round(100 * chance)} %`
  if (kind === 'same' || found === null)
    return maySame(comparison)
      ? {
          verdict: 'same',
          conflict: null,
          clash: [left, right],
          by: 'claims/same-by-network',
          score: BESIDE_RULES * chance,
          reason: `In other words they tell one thing, as contents do that a person called the same (${percent}).`,
        }
      : null
  const fits = kind === 'denial' ? mayDeny(comparison) : mayClash(comparison)
  if (!fits) return null
  return {
    ...conflict(found),
    ...(found === 'denial' ? { later: denierIn(a, b) } : {}),
    clash: [left, right],
    by: 'claims/conflict-by-network',
    score: chance * 0.6,
    reason: `By their words and sources ${TOLD[found]}, as in stories that a person judged (${percent}).`,
  }
}

/** Where nobody denies, what looks like a conflict is one less often. */
function isSure(conflict: ConflictKind | null, both: number, network: number): boolean {
  if (conflict === null) return both >= SURE.same
  const least = conflict === 'denial' ? SURE.denial : SURE.other
  return both >= least.both || network >= least.network
}

/** Which of the two denies: whose source is said to deny; else who negates. */
function denierIn(a: Aspects, b: Aspects): 0 | 1 {
  if (a.denies !== b.denies) return a.denies ? 0 : 1
  return isNegated(a) ? 0 : 1
}

/** Without a word that denies or negates, one tells the opposite of what the other does. */
function kindOf(kind: Exclude<Kind, 'none' | 'same' | 'update'>, { a, b }: Comparison): ConflictKind {
  return kind !== 'denial' || a.denies || b.denies || isNegated(a) !== isNegated(b) ? kind : 'polarity'
}

const TOLD: Readonly<Record<ConflictKind, string>> = {
  denial: 'one denies the other',
  polarity: 'one tells the opposite of what the other tells',
  value: 'they give one thing two values',
  characterisation: 'they describe one thing in words that clash',
}

/** The likeliest of what is not nothing. */
function likeliest(chanceOf: (kind: Kind) => number): Exclude<Kind, 'none'> {
  const kinds = KINDS.filter((kind) => kind !== 'none')
  return kinds.reduce((best, kind) => (chanceOf(kind) > chanceOf(best) ? kind : best))
}

const CONFLICTS = ['denial', 'value', 'characterisation'] as const
