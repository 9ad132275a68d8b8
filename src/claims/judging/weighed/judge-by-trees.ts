import type { Judgement } from '../../../model/claim.ts'
import type { Aspects } from '../../compare/aspects.ts'
import { type Comparison, compareLoosely } from '../../compare/compare.ts'
import { contextsOf } from '../../compare/pair-context.ts'
import { pairFeatures } from '../../compare/pair-features.ts'
import { conflict, type Finding, makeJudgement } from '../make-judgement.ts'
import { chancesBy, KINDS, type Kind, shippedTrees } from './trees.ts'
import { mayClash, mayDeny, maySame } from './vetoes.ts'

/** From so much on a kind is believed. Chosen on scenes that the trees had not learnt from: of what they call so, most is so (models/pairs.md). */
const SURE: Readonly<Record<Exclude<Kind, 'none' | 'update'>, number>> = {
  same: 0.6,
  denial: 0.65,
  value: 0.5,
  characterisation: 0.55,
}

/** Trees are asked of a pair where one of the two has, between the two reports, so many nearer to it at most: of others they have never found anything. */
const FARTHEST = 1

/** How much of the weight of what trees find counts beside what a rule finds. */
const BESIDE_RULES = 0.3

/**
 * What no rule knows of pairs of one story, by trees learnt from scenes of which a person judged every pair. They see all pairs between two
 * reports at once, so that "each is the other's nearest" can be asked; what is judged already takes part, and is not judged anew.
 */
export function judgeByTrees(
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
  const chances = chancesBy(
    trees,
    trees.numbers.map((name) => numbers[name] ?? 0),
  )
  const [kind, chance] = likeliest(chances)
  const { a, b } = comparison
  const [left, right] = [a.ledger.statement.content[0], b.ledger.statement.content[0]]
  if (!left || !right || kind === 'none' || kind === 'update' || chance < SURE[kind]) return null
  const percent = `${Math.round(100 * chance)} %`
  if (kind === 'same')
    return maySame(comparison)
      ? {
          verdict: 'same',
          conflict: null,
          clash: [left, right],
          by: 'claims/same-by-trees',
          score: BESIDE_RULES * chance,
          reason: `In other words they tell one thing, as contents do that a person called the same (${percent}).`,
        }
      : null
  const fits = kind === 'denial' ? mayDeny(comparison) : mayClash(comparison)
  if (!fits) return null
  return {
    ...conflict(kind),
    clash: [left, right],
    by: 'claims/conflict-by-trees',
    score: chance * 0.6,
    reason: `By their words and sources ${TOLD[kind]}, as in stories that a person judged (${percent}).`,
  }
}

const TOLD = {
  denial: 'one denies the other',
  value: 'they give one thing two values',
  characterisation: 'they describe one thing in words that clash',
} as const

/** The likeliest of what is not nothing. */
function likeliest(chances: readonly number[]): readonly [Kind, number] {
  let [kind, most]: [Kind, number] = ['none', 0]
  for (const [at, one] of KINDS.entries())
    if (one !== 'none' && (chances[at] ?? 0) > most) [kind, most] = [one, chances[at] ?? 0]
  return [kind, most]
}
