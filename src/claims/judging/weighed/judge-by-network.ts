import type { ConflictKind, Judgement } from '../../../model/claim.ts'
import { type Aspects, isNegated } from '../../compare/aspects.ts'
import { type Comparison, compareLoosely } from '../../compare/compare.ts'
import { contextsOf } from '../../compare/pair-context.ts'
import { pairFeatures } from '../../compare/pair-features.ts'
import { conflict, type Finding, makeJudgement } from '../make-judgement.ts'
import { chancesOfPair } from './chances-of-pair.ts'
import { chancesBy, KINDS, type Kind, shippedTrees } from './trees.ts'
import { mayClash, mayDeny, maySame } from './vetoes.ts'

/** From so much on a kind is believed. Chosen on scenes that nothing was learnt from: of what is called so, most is so (models/pair-network.md). */
const SURE: Readonly<Record<Exclude<Kind, 'none' | 'update'>, number>> = {
  same: 0.46,
  denial: 0.5,
  value: 0.5,
  characterisation: 0.5,
}

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
  const [kind, chance] = likeliest(KINDS.map((each, at) => ((byTrees[at] ?? 0) + byNetwork[each]) / 2))
  const [left, right] = [a.ledger.statement.content[0], b.ledger.statement.content[0]]
  if (!left || !right || kind === 'none' || kind === 'update' || chance < SURE[kind]) return null
  const percent = `${Math.round(100 * chance)} %`
  if (kind === 'same')
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
  const found = kindOf(kind, comparison)
  return {
    ...conflict(found),
    ...(found === 'denial' ? { later: denierIn(a, b) } : {}),
    clash: [left, right],
    by: 'claims/conflict-by-network',
    score: chance * 0.6,
    reason: `By their words and sources ${TOLD[found]}, as in stories that a person judged (${percent}).`,
  }
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
function likeliest(chances: readonly number[]): readonly [Kind, number] {
  let [kind, most]: [Kind, number] = ['none', 0]
  for (const [at, one] of KINDS.entries())
    if (one !== 'none' && (chances[at] ?? 0) > most) [kind, most] = [one, chances[at] ?? 0]
  return [kind, most]
}
