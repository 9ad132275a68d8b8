import { placesOf } from '../../bench/cases/expected.ts'
import { expectedOf, parseRef, storyNames } from '../../bench/claims/expected.ts'
import { reportsOfCasebook } from '../../bench/claims/read-casebook.ts'
import { readUnjudged } from '../../src/app/reading/read-report.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { compare } from '../../src/claims/compare/compare.ts'
import { samenessFeatures } from '../../src/claims/compare/sameness.ts'
import { judge } from '../../src/claims/judging/judge.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Example } from '../corroboration/logistic.ts'

/** Two statements of one story, and what the rules say of them. */
export interface Pair extends Example {
  /** Whether each is of a claim that was written down. */
  readonly known: boolean
  /** Whether some rule, not the weights, judges it. */
  readonly judged: boolean
}

/** Of pairs of which neither statement is of a claim that was written down, one in so many. */
const ONE_IN = 7

/**
 * Pairs of statements of each story of the casebook: those of one claim that a person wrote down say the same, all others do not; those
 * that the rules call the same and nobody wrote down are left out.
 */
export async function pairsOfStories(): Promise<readonly Pair[]> {
  const reports = await reportsOfCasebook()
  return storyNames().flatMap((story) => {
    const own = reports
      .filter((one) => one.story === story)
      .map(({ name, report }) => ({
        name,
        text: report.text,
        told: ledgerStatementsOf(readUnjudged(report)),
      }))
    const claimsOf = new Map<LedgerStatement, Set<number>>()
    for (const [claim, { origins }] of expectedOf(story).claims.entries())
      for (const ref of origins.flat()) {
        const { report, words } = parseRef(ref)
        const at = own.find(({ name }) => name === report)
        const places = at ? placesOf(at.text, words) : []
        for (const one of at?.told ?? [])
          if (one.statement.content.some((span) => places.some((place) => overlaps(place, span))))
            claimsOf.set(one, (claimsOf.get(one) ?? new Set()).add(claim))
      }
    const all = own.flatMap(({ told }) => told)
    return all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other, after) => {
        const [left, right] = [claimsOf.get(one), claimsOf.get(other)]
        if (!left && !right && (at + after) % ONE_IN !== 0) return []
        return pairOf(one, other, left, right, story) ?? []
      }),
    )
  })
}

function pairOf(
  one: LedgerStatement,
  other: LedgerStatement,
  left: ReadonlySet<number> | undefined,
  right: ReadonlySet<number> | undefined,
  story: string,
): Pair | null {
  const [first, second] = one.address <= other.address ? [one, other] : [other, one]
  const comparison = compare(aspectsOf(first), aspectsOf(second))
  if (!comparison?.oneStory) return null
  const positive = [...(left ?? [])].some((claim) => right?.has(claim))
  const judgement = judge(aspectsOf(first), aspectsOf(second))
  const judged = judgement !== null && judgement.by !== 'claims/same-by-weights'
  const known = left !== undefined && right !== undefined
  if (!positive && !known && judged && judgement.verdict === 'same') return null
  return { features: samenessFeatures(comparison), positive, group: story, known, judged }
}
