import type { PlainRelation, PlainStory } from '../../bench/plain/plain-story.ts'
import { statementsOf } from '../../bench/scenes/read-scene.ts'
import { type Label, labelOf, type Scene } from '../../bench/scenes/scene.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { compareLoosely } from '../../src/claims/compare/compare.ts'
import { contextsOf } from '../../src/claims/compare/pair-context.ts'
import type { PairFeatures } from '../../src/claims/compare/pair-features.ts'
import { textOfPair } from '../../src/claims/judging/weighed/chances-of-pair.ts'
import { numbersOfPair } from '../../src/claims/judging/weighed/numbers-of-pair.ts'
import { KINDS, type Kind } from '../../src/claims/judging/weighed/trees.ts'
import type { PairText } from '../../src/claims/pair-network/pair-text.ts'
import type { Address, LedgerStatement } from '../../src/model/claim.ts'
import { type LongStory, longStories } from './long-stories.ts'
import type { NewsPair } from './news-pairs.ts'
import { readPlain } from './plain-stories.ts'
import { likeliestOf, readLongStory } from './read-long-story.ts'

/** A pair of statements of two reports of one story, and what a person says of it. */
export interface Example {
  readonly numbers: PairFeatures
  /** As the pair network, which never saw it, reads it. */
  readonly text: () => PairText
  readonly kind: Kind
  /** How much it counts: of what nobody wrote anything down less than of what somebody did. */
  readonly weight: number
  /** The scene or the story. */
  readonly group: string
}

/** Where nothing is written down of one of the two, or of both. */
const OF_ONE = 0.7
const OF_NONE = 0.5

/** What a pair is; `null` where it is better left out. */
type Teller = (one: LedgerStatement, other: LedgerStatement) => Pick<Example, 'kind' | 'weight'> | null

export function examplesOfScene(scene: Scene): readonly Example[] {
  const { statements, carriers } = statementsOf(scene)
  const carried = new Map<Address, string[]>()
  for (const [name, addresses] of carriers)
    for (const address of addresses) carried.set(address, [...(carried.get(address) ?? []), name])
  return examplesOf(scene.id, statements.flat(), (one, other) => {
    const [left, right] = [carried.get(one.address) ?? [], carried.get(other.address) ?? []]
    if (left.some((name) => right.includes(name))) return null
    const labels = left.flatMap((a) => right.map((b) => labelOf(scene, a, b)))
    const label = labels.find((each) => each !== null)
    return { kind: label ? KIND_OF[label] : 'none', weight: label ? 1 : weightOf(left, right) }
  })
}

/** What nobody labelled counts less, and stands for all the pairs that were not drawn; of what is nothing there is far more in news than in stories. */
const OF_NEWS = { isRead: 1, isDrawn: 0.7, isNone: 2 }

export function exampleOfNews({ comparison, context, label, isRead, group }: NewsPair): Example {
  const { a, b } = comparison
  const kind = KINDS.find((one) => one === label) ?? 'none'
  const weight = isRead ? OF_NEWS.isRead : OF_NEWS.isDrawn
  return {
    numbers: numbersOfPair(comparison, context),
    text: () => textOfPair(a.ledger, b.ledger),
    kind,
    weight: kind === 'none' ? weight * OF_NEWS.isNone : weight,
    group,
  }
}

/** Days, places and states are values; what a source takes back is told later, and another scope is nothing. */
const KIND_OF: Readonly<Record<Label, Kind>> = {
  ...{ same: 'same', denial: 'denial', value: 'value', day: 'value', place: 'value', status: 'value' },
  ...{ characterisation: 'characterisation', update: 'update', withdrawal: 'update', scope: 'none' },
}

/** In a long story nearly all pairs are nothing: of those of which nothing is written down one in so many is learnt from. */
const ONE_IN = [10, 4, 1]
const WEIGHTS = [OF_NONE, OF_ONE, 1]

export async function examplesOfCasebook(): Promise<readonly Example[]> {
  return (await longStories()).flatMap(examplesOfStory)
}

function examplesOfStory(long: LongStory): readonly Example[] {
  const { statements, isOf } = readLongStory(long)
  let count = 0
  return examplesOf(long.story, statements, (one, other) => {
    const { kind, weight, named } = isOf(one, other)
    if (weight !== null) return { kind, weight }
    count++
    return count % (ONE_IN[named] ?? 1) === 0 ? { kind, weight: WEIGHTS[named] ?? 1 } : null
  })
}

/** Reports by themselves, as they come in. */
export function examplesOfPlain(story: PlainStory): readonly Example[] {
  const { statements, relationOf, isNamed } = readPlain(story)
  return examplesOf(`plain ${story.id}`, statements.flat(), (one, other) => {
    const relation = relationOf(one, other)
    if (relation === null)
      return { kind: 'none', weight: WEIGHTS[Number(isNamed(one)) + Number(isNamed(other))] ?? 1 }
    return { kind: KIND_OF_RELATION[relation] ?? likeliestOf(one, other), weight: 1 }
  })
}

/** Of conflicts it is not written which. */
const KIND_OF_RELATION: Readonly<Record<PlainRelation, Kind | null>> = {
  ...{ same: 'same', update: 'update', withdrawal: 'update', neither: 'none', conflict: null },
}

function weightOf(left: readonly string[], right: readonly string[]): number {
  return WEIGHTS[Math.min(1, left.length) + Math.min(1, right.length)] ?? 1
}

function examplesOf(group: string, statements: readonly LedgerStatement[], tell: Teller): readonly Example[] {
  const comparisons = statements.flatMap((one, at) =>
    statements.slice(0, at).flatMap((other) => {
      if (one.report === other.report) return []
      const [a, b] = one.address <= other.address ? [one, other] : [other, one]
      return compareLoosely(aspectsOf(a), aspectsOf(b)) ?? []
    }),
  )
  const contexts = contextsOf(comparisons)
  return comparisons.flatMap((comparison, at) => {
    const { a, b } = comparison
    const told = tell(a.ledger, b.ledger)
    const context = contexts[at]
    if (!told || !context) return []
    const numbers = numbersOfPair(comparison, context)
    return [{ ...told, group, numbers, text: () => textOfPair(a.ledger, b.ledger) }]
  })
}
