import { createHash } from 'node:crypto'
import type { RuleId } from '../model/annotation.ts'
import type { ConflictKind, Judgement, Relation, Verdict } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Aspects } from './aspects.ts'

/** What a rule finds between two statements, in the order in which it was given them. */
export interface Finding {
  readonly verdict: Verdict
  readonly conflict: ConflictKind | null
  readonly relation?: Relation
  readonly clash: readonly [Span, Span]
  readonly by: RuleId
  readonly score: number
  readonly reason: string
}

/** Neither the same nor a conflict: told of another time, or of another part. */
export function neither(
  relation: 'update' | 'scope' | 'withdrawal',
): Pick<Finding, 'verdict' | 'conflict' | 'relation'> {
  return { verdict: 'unrelated', conflict: null, relation }
}

export function conflict(kind: ConflictKind): Pick<Finding, 'verdict' | 'conflict'> {
  return { verdict: 'contradicts', conflict: kind }
}

/** The judgement of a finding: the pair in the order of their addresses, under an id that follows from what it says. */
export function makeJudgement(a: Aspects, b: Aspects, finding: Finding): Judgement {
  const [first, second] = [a.ledger.address, b.ledger.address]
  const inOrder = first <= second
  const between = inOrder ? ([first, second] as const) : ([second, first] as const)
  const clash = finding.clash.map(({ start, end }) => ({ start, end }))
  const [one = finding.clash[0], other = finding.clash[1]] = clash
  return {
    id: `j${hash([...between, finding.verdict, finding.by].join('\n'))}`,
    between,
    verdict: finding.verdict,
    conflict: finding.conflict,
    ...(finding.relation === undefined ? {} : { relation: finding.relation }),
    clash: inOrder ? [one, other] : [other, one],
    by: finding.by,
    score: Math.round(Math.min(1, finding.score) * 1000) / 1000,
    reason: finding.reason,
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
