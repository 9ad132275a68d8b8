import { placesOf } from '../../bench/cases/expected.ts'
import { parseRef, type Ref } from '../../bench/claims/expected.ts'
import { readUnjudged } from '../../src/app/reading/read-report.ts'
import { chancesOfPair } from '../../src/claims/judging/weighed/chances-of-pair.ts'
import { CONFLICTS, type Kind } from '../../src/claims/judging/weighed/trees.ts'
import type { Address, LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { overlaps } from '../../src/model/span.ts'
import type { LongStory } from './long-stories.ts'

/** What two statements of a long story are to each other. */
export interface Told {
  readonly kind: Kind
  /** How much it counts; `null` where nothing is written of the two, which are nothing then. */
  readonly weight: number | null
  /** How many of the two stand in some claim. */
  readonly named: number
}

/** Its statements, all told to be of it, and what two of them are to each other by its key. */
export interface LongStoryRead {
  readonly statements: readonly LedgerStatement[]
  readonly isOf: (one: LedgerStatement, other: LedgerStatement) => Told
  /** Whether the key names it at all. */
  readonly isNamed: (statement: LedgerStatement) => boolean
}

/** What is written of a pair of statements; of some conflicts not which kind they are: the likeliest by the network is taken. */
interface Written {
  readonly kind: Kind | 'likeliest'
  readonly weight: number
}

/** How much a pair counts whose conflict follows from that of others of their claims. */
const OF_MATES = 0.7

export function readLongStory({ story, expected, reports, also }: LongStory): LongStoryRead {
  const { claims, conflicts, alsoConflicts = [], noConflicts } = expected
  const own = reports.map(({ name, report }) => ({
    ...{ name, text: report.text, told: ledgerStatementsOf(readUnjudged(report)) },
  }))
  const at = (ref: Ref): readonly LedgerStatement[] => {
    const { report, words } = parseRef(ref)
    const one = own.find(({ name }) => name === report)
    const places = one ? placesOf(one.text, words) : []
    return (one?.told ?? []).filter(({ statement }) =>
      statement.content.some((span) => places.some((place) => overlaps(place, span))),
    )
  }
  const made = claims.map(({ origins }) => origins.flat().flatMap(at))
  const claimsOf = new Map<Address, number[]>()
  for (const [claim, told] of made.entries())
    for (const { address } of told) claimsOf.set(address, [...(claimsOf.get(address) ?? []), claim])
  const matesOf = (told: LedgerStatement) =>
    (claimsOf.get(told.address) ?? []).flatMap((claim) => made[claim] ?? [])
  const written = new Map<string, Written>()
  const named = new Set(claimsOf.keys())
  const write = ([one, other]: readonly [Ref, Ref], as: Written) => {
    for (const a of at(one))
      for (const b of at(other)) {
        written.set(keyOf(a, b), as)
        named.add(a.address).add(b.address)
      }
  }
  // What two statements are to each other the others of their claims are, too, but for what is written of themselves.
  for (const { between, kind } of conflicts)
    for (const a of at(between[0]).flatMap(matesOf))
      for (const b of at(between[1]).flatMap(matesOf))
        written.set(keyOf(a, b), { kind: conflictKind([kind].flat()[0]), weight: OF_MATES })
  for (const { between, is } of also) write(between, { kind: is, weight: 1 })
  for (const between of alsoConflicts) write(between, { kind: 'likeliest', weight: OF_MATES })
  for (const { between, because } of noConflicts)
    write(between, { kind: because === 'update' ? 'update' : 'none', weight: 1 })
  for (const { between, kind } of conflicts)
    write(between, { kind: conflictKind([kind].flat()[0]), weight: 1 })
  return {
    statements: own
      .flatMap(({ told }) => told)
      .map((statement) => ({
        ...statement,
        about: { names: [], nouns: [], ...statement.about, told: story },
      })),
    isOf(one, other) {
      const [left, right] = [claimsOf.get(one.address) ?? [], claimsOf.get(other.address) ?? []]
      const count = Math.min(1, left.length) + Math.min(1, right.length)
      const known = written.get(keyOf(one, other))
      if (known !== undefined) {
        const kind = known.kind === 'likeliest' ? likeliestOf(one, other) : known.kind
        return { kind, weight: known.weight, named: count }
      }
      if (left.some((claim) => right.includes(claim))) return { kind: 'same', weight: 1, named: count }
      return { kind: 'none', weight: null, named: count }
    },
    isNamed: ({ address }) => named.has(address),
  }
}

/** Of what conflicts the kind that the network, which has not learnt from it, holds for likeliest. */
export function likeliestOf(one: LedgerStatement, other: LedgerStatement): (typeof CONFLICTS)[number] {
  const chances = chancesOfPair(one, other)
  return CONFLICTS.reduce((best, each) => (chances[each] > chances[best] ? each : best))
}

function conflictKind(kind: string | undefined): Kind {
  return kind === 'value' || kind === 'characterisation' ? kind : 'denial'
}

function keyOf(one: LedgerStatement, other: LedgerStatement): string {
  return [one.address, other.address].sort().join(' ')
}
