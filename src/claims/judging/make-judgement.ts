import { createHash } from 'node:crypto'
import { PERCEIVING } from '../../lexicon/en/perceiving-verbs.ts'
import type { RuleId } from '../../model/annotation.ts'
import type { ConflictKind, Judgement, Relation, Verdict } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Aspects } from '../compare/aspects.ts'

/** What a rule finds between two statements, in the order in which it was given them. */
export interface Finding {
  readonly verdict: Verdict
  readonly conflict: ConflictKind | null
  readonly relation?: Relation
  /** Which of the two it was given takes the other's place. */
  readonly later?: 0 | 1 | null
  readonly clash: readonly [Span, Span]
  readonly by: RuleId
  readonly score: number
  readonly reason: string
}

function laterIn({ later }: Finding, inOrder: boolean): Pick<Judgement, 'later'> {
  if (later === undefined || later === null) return {}
  return { later: (later === 0) === inOrder ? 0 : 1 }
}

/** Neither the same nor a conflict: told of another time, or of another part. */
export function neither(
  relation: 'update' | 'scope' | 'withdrawal',
  later: 0 | 1 | null = null,
): Pick<Finding, 'verdict' | 'conflict' | 'relation' | 'later'> {
  return { verdict: 'unrelated', conflict: null, relation, later }
}

export function conflict(kind: ConflictKind): Pick<Finding, 'verdict' | 'conflict'> {
  return { verdict: 'contradicts', conflict: kind }
}

/** The judgement of a finding: the pair in the order of their addresses, under an id that follows from what it says. */
export function makeJudgement(a: Aspects, b: Aspects, found: Finding): Judgement {
  const at = found.later === 0 ? 0 : 1
  const finding = asAccount(found, at === 0 ? a : b, found.clash[at])
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
    ...laterIn(finding, inOrder),
    clash: inOrder ? [one, other] : [other, one],
    by: finding.by,
    score: Math.round(Math.min(1, finding.score) * 1000) / 1000,
    reason: finding.reason,
  }
}

/** "They had heard no siren" speaks against the siren, and denies it not: an account, as any other. */
function asAccount(finding: Finding, denier: Aspects, word: Span): Finding {
  const { conflict: kind, later } = finding
  if ((kind !== 'denial' && kind !== 'polarity') || later === undefined || later === null) return finding
  if (denier.denies || !tellsOfNothingSeen(denier, word)) return finding
  return { ...finding, conflict: 'polarity', later: null }
}

/** All that it negates is that something was perceived, and no other word of it clashes. */
function tellsOfNothingSeen({ clauses, ledger }: Aspects, word: Span): boolean {
  const negated = clauses.filter(({ main, sign }) => main && sign === -1)
  const isOfAll = word.start === ledger.statement.content[0]?.start
  return (
    negated.length > 0 &&
    negated.every(({ proposition: { predicate } }) => PERCEIVING.has(predicate)) &&
    (isOfAll ||
      negated.some(({ coreSpan, proposition }) =>
        [coreSpan, proposition].some(({ start }) => start === word.start),
      ))
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
