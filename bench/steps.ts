/**
 * `npm run bench steps`: of the pairs of statements of two reports that conflict by the keys of the long stories from which nothing is learnt, how many are left
 * behind each step on the way to what is learnt (src/claims/judging/weighed/), and how many are told to contradict.
 */

import { aspectsOf } from '../src/claims/compare/aspects.ts'
import { type Comparison, compareLoosely } from '../src/claims/compare/compare.ts'
import { contextsOf, type PairContext } from '../src/claims/compare/pair-context.ts'
import { areOfOneStory } from '../src/claims/compare/story.ts'
import { judgeAgainst } from '../src/claims/index.ts'
import { keysOfAspects } from '../src/claims/judging/candidates.ts'
import { FARTHEST, NOTHING } from '../src/claims/judging/weighed/judge-by-network.ts'
import { numbersOfPair } from '../src/claims/judging/weighed/numbers-of-pair.ts'
import { CONFLICTS, chancesByNames, shippedTrees } from '../src/claims/judging/weighed/trees.ts'
import { mayClash, mayDeny, saysEnough } from '../src/claims/judging/weighed/vetoes.ts'
import type { LedgerStatement } from '../src/model/claim.ts'
import { longStories } from '../training/pairs/long-stories.ts'
import { readLongStory } from '../training/pairs/read-long-story.ts'
import { LONG_APART } from './claims/expected.ts'

/** A pair that conflicts, and how it lies among all that its two reports tell; `null` where the two are not compared. */
interface Between {
  readonly pair: readonly [LedgerStatement, LedgerStatement]
  readonly laid: { readonly comparison: Comparison; readonly context: PairContext } | null
  /** Whether each of the two shares a key with something in the other report. */
  readonly sharesKeys: boolean
  readonly isFound: boolean
}

type Laid = NonNullable<Between['laid']>

const STEPS: Readonly<Record<string, (one: Between) => boolean>> = {
  'may be compared': ({ laid }) => laid !== null,
  'reports of one story': ({ pair }) => areOfOneStory(...pair),
  'each shares a key': ({ sharesKeys }) => sharesKeys,
  'near enough': whereLaid(({ context }) => (context.rankLess ?? 0) <= FARTHEST),
  'no veto': whereLaid(({ comparison }) => mayConflict(comparison)),
  'trees see something': whereLaid(
    ({ comparison, context }) =>
      chancesByNames(shippedTrees('unread'), numbersOfPair(comparison, context)).none <= NOTHING,
  ),
}

const all = (await longStories([LONG_APART])).flatMap((long) => {
  const { statements: told, isOf } = readLongStory(long)
  const reports = [...new Set(told.map(({ report }) => report))].map((report) =>
    told.filter((one) => one.report === report),
  )
  return reports.flatMap((later, at) =>
    reports
      .slice(0, at)
      .flatMap((earlier) =>
        conflictsBetween(earlier, later, (one, other) =>
          CONFLICTS.some((kind) => kind === isOf(one, other).kind),
        ),
      ),
  )
})

console.log(`${all.length} pairs of statements of two reports that conflict`)
console.log(`${''.padEnd(24)}left  alone`)
let left = all
for (const [step, isPassed] of Object.entries(STEPS)) {
  left = left.filter(isPassed)
  console.log(
    `${step.padEnd(24)}${String(left.length).padStart(4)}${String(all.filter(isPassed).length).padStart(7)}`,
  )
}
console.log(
  `${'told to contradict'.padEnd(24)}${' '.repeat(4)}${String(all.filter(({ isFound }) => isFound).length).padStart(7)}`,
)

function conflictsBetween(
  earlier: readonly LedgerStatement[],
  later: readonly LedgerStatement[],
  isConflict: (one: LedgerStatement, other: LedgerStatement) => boolean,
): readonly Between[] {
  // As if nobody had told that they are of one story.
  const [known, fresh] = [earlier, later].map((some) => some.map(untold))
  const pairs = earlier.flatMap((one, row) =>
    later.flatMap((other, column) => {
      const [a, b] = [known?.[row], fresh?.[column]]
      return a && b
        ? [{ pair: [a, b] as const, comparison: compared(a, b), isOne: isConflict(one, other) }]
        : []
    }),
  )
  if (!pairs.some(({ isOne }) => isOne)) return []
  const comparisons = pairs.flatMap(({ comparison }) => comparison ?? [])
  const contexts = new Map(contextsOf(comparisons).map((context, at) => [comparisons[at], context]))
  const found = new Set(
    judgeAgainst(fresh ?? [], known ?? [])
      .filter(({ verdict }) => verdict === 'contradicts')
      .map(({ between }) => between.join(' ')),
  )
  const [ofKnown, ofFresh] = [known, fresh].map((some) => new Set((some ?? []).flatMap(keysIn)))
  return pairs
    .filter(({ isOne }) => isOne)
    .map(({ pair, comparison }) => {
      const context = comparison && contexts.get(comparison)
      return {
        pair,
        laid: comparison && context ? { comparison, context } : null,
        sharesKeys:
          keysIn(pair[0]).some((key) => ofFresh?.has(key)) &&
          keysIn(pair[1]).some((key) => ofKnown?.has(key)),
        isFound: found.has(
          pair
            .map(({ address }) => address)
            .sort()
            .join(' '),
        ),
      }
    })
}

function whereLaid(is: (laid: Laid) => boolean): (one: Between) => boolean {
  return ({ laid }) => laid !== null && is(laid)
}

function mayConflict(comparison: Comparison): boolean {
  return [comparison.a, comparison.b].every(saysEnough) && (mayDeny(comparison) || mayClash(comparison))
}

function untold(statement: LedgerStatement): LedgerStatement {
  if (!statement.about) return statement
  const { names, nouns } = statement.about
  return { ...statement, about: { names, nouns } }
}

function compared(one: LedgerStatement, other: LedgerStatement): Comparison | null {
  const [a, b] = one.address <= other.address ? [one, other] : [other, one]
  return compareLoosely(aspectsOf(a), aspectsOf(b))
}

function keysIn(statement: LedgerStatement): readonly string[] {
  return keysOfAspects(aspectsOf(statement))
}
