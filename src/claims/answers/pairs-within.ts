import { type Aspects, weightOf } from '../compare/aspects.ts'
import { isInside } from '../compare/compare.ts'
import { conceptOf } from '../compare/word-kin.ts'

/** Two statements of one report, the earlier first, and how many of its statements lie between. */
export interface PairWithin {
  readonly told: Aspects
  readonly answer: Aspects
  readonly apart: number
}

/** Each statement is held against so many before it, and against those farther back that share a telling word or a name with it. */
const NEXT = 8
const FARTHER = 12
/** So many they must share. */
const SHARED = 1

/** The pairs of a report's statements of which the later may speak against the earlier one: linear in their number. */
export function pairsWithin(statements: readonly Aspects[]): readonly PairWithin[] {
  const ordered = statements.toSorted(
    (a, b) => startOf(a) - startOf(b) || (a.ledger.address < b.ledger.address ? -1 : 1),
  )
  const marks = ordered.map(marksOf)
  return ordered.flatMap((answer, at) => {
    const own = marks[at] ?? new Set<string>()
    return ordered.slice(Math.max(0, at - FARTHER), at).flatMap((told, index) => {
      const before = Math.max(0, at - FARTHER) + index
      const apart = at - before - 1
      if (apart >= NEXT && sharedBy(own, marks[before] ?? new Set()) < SHARED) return []
      return mayAnswer(told, answer) ? [{ told, answer, apart }] : []
    })
  })
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((mark) => other.has(mark)).length
}

/** Two voices, neither within the other. */
export function mayAnswer(told: Aspects, answer: Aspects): boolean {
  if (told.takesBack || answer.takesBack) return false
  if (told.source !== null && told.source === answer.source) return false
  return !(told.ledger.report === answer.ledger.report && (isInside(told, answer) || isInside(answer, told)))
}

function marksOf({ entities, words }: Aspects): ReadonlySet<string> {
  return new Set([
    ...entities.keys(),
    ...[...words.values()]
      .filter(({ lemma, upos }) => upos !== 'NUM' && upos !== 'ADV' && weightOf(lemma) === 1)
      .map(({ lemma }) => conceptOf(lemma)),
  ])
}

function startOf({ ledger: { statement } }: Aspects): number {
  return statement.content[0]?.start ?? 0
}
