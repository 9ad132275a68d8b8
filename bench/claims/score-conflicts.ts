import type { Address, Judgement } from '../../src/model/claim.ts'
import type { ExpectedStory, Pair, Ref } from './expected.ts'

type StatementsAt = (ref: Ref) => readonly Address[]

/** Conflicts between the two statements, or between others of the claims that they belong to. */
export function conflictsBetween(
  conflicts: readonly Judgement[],
  story: ExpectedStory,
  pair: Pair,
  statementsAt: StatementsAt,
): readonly Judgement[] {
  return between(
    conflicts,
    pair.map((ref) => claimMates(story, ref).flatMap(statementsAt)),
  )
}

/** Conflicts between just these two statements. */
export function conflictsBetweenJust(
  conflicts: readonly Judgement[],
  pair: Pair,
  statementsAt: StatementsAt,
): readonly Judgement[] {
  return between(conflicts, pair.map(statementsAt))
}

/** The statements of the expected claim that this one belongs to; it alone where it belongs to none. */
function claimMates({ claims }: ExpectedStory, ref: Ref): readonly Ref[] {
  return [ref, ...(claims.map(({ origins }) => origins.flat()).find((refs) => refs.includes(ref)) ?? [])]
}

function between(
  conflicts: readonly Judgement[],
  [left = [], right = []]: readonly (readonly Address[])[],
): readonly Judgement[] {
  return conflicts.filter(
    ({ between: [a, b] }) =>
      (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
  )
}
