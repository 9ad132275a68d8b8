import type { Address, LedgerStatement, Origin } from '../../model/claim.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { copiedStatements } from '../copies/copied-statements.ts'
import { ofBareBodies } from './bodies.ts'
import { creditedStatements } from './credited-statements.ts'
import { labelOf } from './origin-label.ts'
import { oneByPerson, toldApart } from './told-by-people.ts'
import { voicesOf } from './voices.ts'

/**
 * The origins of statements that say the same: each statement in one, those that share a voice together, and those whose words
 * were copied from one report to the other.
 * @param copies what their reports are to each other as texts; others are left out of account.
 */
export function originsOf(
  statements: readonly LedgerStatement[],
  copies: readonly ReportCopy[] = [],
): readonly Origin[] {
  const sorted = [...statements].sort((a, b) => (a.address < b.address ? -1 : 1))
  const parents = sorted.map((_, at) => at)
  const whys = sorted.map(() => new Set<string>())
  const areTold = toldApart(sorted, copies)
  const join = (at: number, other: number, why: string) => {
    const [one, two] = [rootOf(parents, at), rootOf(parents, other)]
    if (!areTold.join(one, two)) return
    parents[one] = two
    whys[at]?.add(why)
  }
  for (const { at, other, why } of oneByPerson(sorted, copies)) join(at, other, why)
  const firstWith = new Map<string, number>()
  for (const [at, statement] of sorted.entries()) {
    for (const { key, why } of voicesOf(statement)) {
      const other = firstWith.get(key)
      if (other === undefined) firstWith.set(key, at)
      else if (other !== at) join(at, other, why)
    }
  }
  for (const [at, other, why] of [
    ...copiedStatements(sorted, copies),
    ...creditedStatements(sorted),
    ...ofBareBodies(sorted),
  ])
    join(at, other, why)
  const groups = new Map<number, number[]>()
  for (const at of sorted.keys()) {
    const root = rootOf(parents, at)
    const group = groups.get(root)
    if (group) group.push(at)
    else groups.set(root, [at])
  }
  return [...groups.values()]
    .map((members) =>
      originFrom(
        members.flatMap((at) => sorted[at] ?? []),
        members.flatMap((at) => [...(whys[at] ?? [])]),
      ),
    )
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
}

/** The root of a tree of parents, with the path to it made shorter on the way. */
function rootOf(parents: number[], at: number): number {
  let root = at
  for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
    parents[root] = parents[parent] ?? parent
    root = parent
  }
  return root
}

function originFrom(members: readonly LedgerStatement[], whys: readonly string[]): Origin {
  // Of one chain the innermost source is where the claim comes from; the others passed it on.
  const [deepest] = [...members].sort((a, b) => b.statement.chain.length - a.statement.chain.length)
  const carriers = [...new Set(members.flatMap(carriersOf))].sort()
  return {
    statements: members.map(({ address }) => address),
    label: deepest ? labelOf(deepest) : '',
    carriers,
    why: [...new Set(whys)].sort().join('; ') || 'one statement',
  }
}

function carriersOf({ publication, citedAs }: LedgerStatement): readonly string[] {
  return [...(publication === null ? [] : [publication]), ...citedAs.map(({ outlet }) => outlet)]
}

function firstOf({ statements }: Origin): Address {
  return statements[0] ?? ''
}
