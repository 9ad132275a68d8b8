/** A tree of yes-or-no questions: which feature, up to which value the left branch is taken; or what it comes to. */
export type Tree = number | readonly [feature: number, atMost: number, left: Tree, right: Tree]

/** Boosted trees: what they come to is added up. */
export interface Forest {
  readonly base: number
  readonly trees: readonly Tree[]
}

/** 0 to 1. Features stand in the order of the forest's own. */
export function probabilityIn({ base, trees }: Forest, features: readonly number[]): number {
  const score = trees.reduce<number>((sum, tree) => sum + leafOf(tree, features), base)
  return 1 / (1 + Math.exp(-score))
}

/** What a tree comes to. */
export function leafOf(tree: Tree, features: readonly number[]): number {
  let at = tree
  while (typeof at !== 'number') {
    const [feature, atMost, left, right]: readonly [number, number, Tree, Tree] = at
    at = (features[feature] ?? 0) <= atMost ? left : right
  }
  return at
}
