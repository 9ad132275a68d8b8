import { nameOf, type PlainRelation, type PlainStory, sceneOfPlain } from '../../bench/plain/plain-story.ts'
import { statementsOf } from '../../bench/scenes/read-scene.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'

/**
 * Plain stories as those of `bench/plain`, for training alone: what the pair network learns from, and what it never reads, for the trees that weigh what it says. The
 * longer ones have three to five reports of up to a dozen sentences.
 */
export const PLAIN_OF_NETWORK = 'training/plain/of-network.txt'
export const LONGER_OF_NETWORK = 'training/plain/longer-of-network.txt'
export const PLAIN_OF_TREES = 'training/plain/of-trees.txt'
export const LONGER_OF_TREES = 'training/plain/longer-of-trees.txt'

/** A plain story read report by report, each by itself: whether two are of one story is part of what is asked. */
export interface PlainRead {
  readonly statements: readonly (readonly LedgerStatement[])[]
  /** What is written of two statements; `null` where nothing is. */
  readonly relationOf: (one: LedgerStatement, other: LedgerStatement) => PlainRelation | null
  /** Whether a pair names it. */
  readonly isNamed: (statement: LedgerStatement) => boolean
}

export function readPlain(story: PlainStory): PlainRead {
  const { statements, carriers } = statementsOf(sceneOfPlain(story), (statement) => statement)
  const written = new Map<string, PlainRelation>()
  for (const { between, relation } of story.pairs) {
    const [left = [], right = []] = between.map((told) => [...(carriers.get(nameOf(told)) ?? [])])
    for (const one of left) for (const other of right) written.set(keyOf(one, other), relation)
  }
  const named = new Set([...carriers.values()].flatMap((some) => [...some]))
  return {
    statements,
    relationOf: (one, other) => written.get(keyOf(one.address, other.address)) ?? null,
    isNamed: ({ address }) => named.has(address),
  }
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join(' ')
}
