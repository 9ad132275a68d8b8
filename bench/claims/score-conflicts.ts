import type { Address, Judgement } from '../../src/model/claim.ts'
import { type ExpectedStory, type Pair, parseRef, type Ref } from './expected.ts'

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

/** The statements of the expected claim that this one belongs to, perhaps named by fewer words; it alone where it belongs to none. */
function claimMates({ claims }: ExpectedStory, ref: Ref): readonly Ref[] {
  const claim = claims
    .map(({ origins }) => origins.flat())
    .find((refs) => refs.some((one) => isOne(one, ref)))
  return [ref, ...(claim ?? [])]
}

/** Whether both name words of one place: the words of one are among those of the other. */
function isOne(one: Ref, other: Ref): boolean {
  const [a, b] = [parseRef(one), parseRef(other)]
  return a.report === b.report && (a.words.includes(b.words) || b.words.includes(a.words))
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
