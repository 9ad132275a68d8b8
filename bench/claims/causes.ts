import { alignments } from '../../src/claims/compare/align.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { compare } from '../../src/claims/compare/compare.ts'
import { keysOfAspects } from '../../src/claims/judging/candidates.ts'
import type { Address, Claim, Judgement, LedgerStatement } from '../../src/model/claim.ts'
import { type ExpectedStory, type Pair, parseRef, type Ref } from './expected.ts'
import { isGathered } from './score-claims.ts'
import { conflictsBetween } from './score-conflicts.ts'
import type { StoryLedger } from './story-ledger.ts'

/** Where what a person expected was lost, in the order in which a pair of statements goes through them. */
export const CAUSES = [
  'no statement',
  'content cut',
  'no shared key',
  'stance or certainty',
  'no proposition in common',
  'roles differ',
  'no rule knows',
  'judged otherwise',
] as const

export type Cause = (typeof CAUSES)[number]

/** What is known of the ledger where a pair was lost. */
export interface Losses {
  readonly ledger: StoryLedger
  readonly statements: ReadonlyMap<Address, LedgerStatement>
  readonly judgements: ReadonlyMap<string, readonly Judgement[]>
}

export function lossesIn(
  ledger: StoryLedger,
  statements: readonly LedgerStatement[],
  judgements: readonly Judgement[],
): Losses {
  const byPair = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const key = judgement.between.join(' ')
    byPair.set(key, [...(byPair.get(key) ?? []), judgement])
  }
  return {
    ledger,
    statements: new Map(statements.map((statement) => [statement.address, statement])),
    judgements: byPair,
  }
}

/** How far the nearest of the two references' statements came: the last step that any pair of them reached. */
export function causeOfPair(
  losses: Losses,
  [one, other]: Pair,
): { readonly cause: Cause; readonly told: string } {
  const [left, right] = [one, other].map((ref) => losses.ledger.statementsAt(ref))
  if (!left?.length || !right?.length)
    return {
      cause: 'no statement',
      told: [one, other].filter((_, at) => ![left, right][at]?.length).join('; '),
    }
  const cut = [one, other].filter((ref) => isCut(losses, ref))
  const reached = left
    .flatMap((a) => right.filter((b) => b !== a).map((b) => reachedBy(losses, a, b)))
    .sort((a, b) => CAUSES.indexOf(b.cause) - CAUSES.indexOf(a.cause))[0]
  if (cut.length > 0 && reached?.cause !== 'judged otherwise')
    return { cause: 'content cut', told: cut.join('; ') }
  return reached ?? { cause: 'content cut', told: 'one statement for both' }
}

export function reachedBy(
  { statements, judgements }: Pick<Losses, 'statements' | 'judgements'>,
  a: Address,
  b: Address,
): { readonly cause: Cause; readonly told: string } {
  const told = `${a} ${b}`
  const judged = judgements.get([a, b].sort().join(' ')) ?? []
  if (judged.length > 0)
    return {
      cause: 'judged otherwise' as const,
      told: `${told}: ${judged.map((one) => [one.verdict, one.conflict ?? one.relation ?? '', one.by].join(' ')).join(', ')}`,
    }
  const [one, other] = [statements.get(a), statements.get(b)]
  if (!one || !other) return { cause: 'no statement' as const, told }
  const [left, right] = [aspectsOf(one), aspectsOf(other)]
  const keys = new Set(keysOfAspects(left))
  if (one.report !== other.report && !keysOfAspects(right).some((key) => keys.has(key)))
    return { cause: 'no shared key' as const, told }
  if (!compare(left, right))
    return { cause: 'stance or certainty' as const, told: `${told}: ${left.stance}, ${right.stance}` }
  const aligned = alignments(left.clauses, right.clauses)
  if (aligned.length === 0) return { cause: 'no proposition in common' as const, told }
  if (aligned.every(({ mismatches }) => mismatches > 0)) return { cause: 'roles differ' as const, told }
  return { cause: 'no rule knows' as const, told }
}

/** Of the conflicts that were expected and not found, and of the claims that were not gathered, how many were lost where. */
export function lostWhere(
  losses: Losses,
  story: ExpectedStory,
  found: {
    readonly conflicts: readonly Judgement[]
    readonly claims: readonly Claim[]
  },
): readonly { readonly layer: 'conflicts' | 'claims'; readonly cause: Cause; readonly told: string }[] {
  const { statementsAt } = losses.ledger
  const conflicts = story.conflicts
    .filter(({ between }) => conflictsBetween(found.conflicts, story, between, statementsAt).length === 0)
    .map(({ between }) => ({ layer: 'conflicts' as const, pair: between }))
  const claims = story.claims
    .filter(({ origins }) => origins.flat().length > 1)
    .filter((claim) => !isGathered(found.claims, claim, story.claims, statementsAt))
    .flatMap(({ origins }) => nearestLost(losses, origins.flat()))
    .map((pair) => ({ layer: 'claims' as const, pair }))
  return [...conflicts, ...claims].map(({ layer, pair }) => {
    const { cause, told } = causeOfPair(losses, pair)
    return { layer, cause, told: `${pair.join(' / ')} (${told})` }
  })
}

/** Of the pairs of a claim that were not judged the same the one that came nearest to it. */
function nearestLost(losses: Losses, refs: readonly Ref[]): readonly Pair[] {
  const pairs = refs.flatMap((one, at) => refs.slice(at + 1).map((other): Pair => [one, other]))
  const lost = pairs.filter((pair) => !areSame(losses, pair))
  const first = lost.toSorted(
    (a, b) => CAUSES.indexOf(causeOfPair(losses, a).cause) - CAUSES.indexOf(causeOfPair(losses, b).cause),
  )[0]
  return first ? [first] : pairs.slice(0, 1)
}

function areSame({ ledger, judgements }: Losses, [one, other]: Pair): boolean {
  return ledger
    .statementsAt(one)
    .some((a) =>
      ledger
        .statementsAt(other)
        .some((b) => judgements.get([a, b].sort().join(' '))?.some(({ verdict }) => verdict === 'same')),
    )
}

/** Whether none of its statements holds half of the words. */
function isCut({ ledger, statements }: Losses, ref: Ref): boolean {
  const words = parseRef(ref).words.split(/\s+/)
  return ledger.statementsAt(ref).every((address) => {
    const quote = statements.get(address)?.statement.quote ?? ''
    return words.filter((word) => quote.includes(word)).length * 2 < words.length
  })
}
