import { placesOf } from '../../bench/cases/expected.ts'
import { parseRef, type Ref } from '../../bench/claims/expected.ts'
import { statementsOf } from '../../bench/scenes/read-scene.ts'
import { type Label, labelOf, type Scene } from '../../bench/scenes/scene.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { compareLoosely } from '../../src/claims/compare/compare.ts'
import { contextsOf } from '../../src/claims/compare/pair-context.ts'
import type { PairFeatures } from '../../src/claims/compare/pair-features.ts'
import { chancesOfPair, numbersOfRead } from '../../src/claims/judging/weighed/chances-of-pair.ts'
import { numbersOfPair } from '../../src/claims/judging/weighed/numbers-of-pair.ts'
import { CONFLICTS, KINDS, type Kind } from '../../src/claims/judging/weighed/trees.ts'
import type { Address, LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { overlaps } from '../../src/model/span.ts'
import { type LongStory, longStories } from './long-stories.ts'
import type { NewsPair } from './news-pairs.ts'

/** A pair of statements of two reports of one story, and what a person says of it. */
export interface Example {
  readonly numbers: PairFeatures
  /** What the pair network, which never saw it, makes of it. */
  readonly read: PairFeatures
  readonly kind: Kind
  /** How much it counts: of what nobody wrote anything down less than of what somebody did. */
  readonly weight: number
  /** The scene or the story. */
  readonly group: string
}

/** Where nothing is written down of one of the two, or of both. */
const OF_ONE = 0.7
const OF_NONE = 0.5

/** What a pair is; `null` where it is better left out. */
type Teller = (one: LedgerStatement, other: LedgerStatement) => Pick<Example, 'kind' | 'weight'> | null

export function examplesOfScene(scene: Scene): readonly Example[] {
  const { statements, carriers } = statementsOf(scene)
  const carried = new Map<Address, string[]>()
  for (const [name, addresses] of carriers)
    for (const address of addresses) carried.set(address, [...(carried.get(address) ?? []), name])
  return examplesOf(scene.id, statements.flat(), (one, other) => {
    const [left, right] = [carried.get(one.address) ?? [], carried.get(other.address) ?? []]
    if (left.some((name) => right.includes(name))) return null
    const labels = left.flatMap((a) => right.map((b) => labelOf(scene, a, b)))
    const label = labels.find((each) => each !== null)
    return { kind: label ? KIND_OF[label] : 'none', weight: label ? 1 : weightOf(left, right) }
  })
}

/** What nobody labelled counts less, and stands for all the pairs that were not drawn. */
const OF_NEWS = { isRead: 1, isDrawn: 0.7 }

export function exampleOfNews({ comparison, context, label, isRead, group }: NewsPair): Example {
  const { a, b } = comparison
  return {
    numbers: numbersOfPair(comparison, context),
    read: numbersOfRead(chancesOfPair(a.ledger, b.ledger)),
    kind: KINDS.find((kind) => kind === label) ?? 'none',
    weight: isRead ? OF_NEWS.isRead : OF_NEWS.isDrawn,
    group,
  }
}

/** Days, places and states are values; what a source takes back is told later, and another scope is nothing. */
const KIND_OF: Readonly<Record<Label, Kind>> = {
  ...{ same: 'same', denial: 'denial', value: 'value', day: 'value', place: 'value', status: 'value' },
  ...{ characterisation: 'characterisation', update: 'update', withdrawal: 'update', scope: 'none' },
}

/** In a long story nearly all pairs are nothing: of those of which nothing is written down one in so many is learnt from. */
const ONE_IN = { ofNone: 10, ofOne: 4, ofBoth: 1 }

export async function examplesOfCasebook(): Promise<readonly Example[]> {
  return (await longStories()).flatMap(examplesOfStory)
}

function examplesOfStory({ story, expected, reports }: LongStory): readonly Example[] {
  const { claims, conflicts, alsoConflicts = [], noConflicts } = expected
  const own = reports.map(({ name, report }) => ({
    ...{ name, text: report.text, told: ledgerStatementsOf(readReport(report)) },
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
  const claimsOf = new Map<Address, string[]>()
  for (const [claim, told] of made.entries())
    for (const { address } of told) claimsOf.set(address, [...(claimsOf.get(address) ?? []), `${claim}`])
  const matesOf = (told: LedgerStatement) =>
    (claimsOf.get(told.address) ?? []).flatMap((claim) => made[Number(claim)] ?? [])
  const written = new Map<string, Written>()
  const write = ([one, other]: readonly [Ref, Ref], as: Written) => {
    for (const a of at(one)) for (const b of at(other)) written.set(keyOf(a, b), as)
  }
  // What two statements are to each other the others of their claims are, too, but for what is written of themselves.
  for (const { between, kind } of conflicts)
    for (const a of at(between[0]).flatMap(matesOf))
      for (const b of at(between[1]).flatMap(matesOf))
        written.set(keyOf(a, b), { kind: conflictKind([kind].flat()[0]), weight: OF_MATES })
  for (const between of alsoConflicts) write(between, { kind: 'likeliest', weight: OF_MATES })
  for (const { between, because } of noConflicts)
    write(between, { kind: because === 'update' ? 'update' : 'none', weight: 1 })
  for (const { between, kind } of conflicts)
    write(between, { kind: conflictKind([kind].flat()[0]), weight: 1 })
  const statements = own
    .flatMap(({ told }) => told)
    .map((statement) => ({ ...statement, about: { names: [], nouns: [], ...statement.about, told: story } }))
  let count = 0
  return examplesOf(story, statements, (one, other) => {
    const known = written.get(keyOf(one, other))
    if (known !== undefined)
      return { ...known, kind: known.kind === 'likeliest' ? likeliestOf(one, other) : known.kind }
    const [left, right] = [claimsOf.get(one.address) ?? [], claimsOf.get(other.address) ?? []]
    if (left.some((claim) => right.includes(claim))) return { kind: 'same', weight: 1 }
    count++
    const weight = weightOf(left, right)
    const every = weight === OF_NONE ? ONE_IN.ofNone : weight === OF_ONE ? ONE_IN.ofOne : ONE_IN.ofBoth
    return count % every === 0 ? { kind: 'none', weight } : null
  })
}

/** What is written of a pair of statements; of some conflicts not which kind they are: the likeliest by the network is taken. */
interface Written {
  readonly kind: Kind | 'likeliest'
  readonly weight: number
}

/** How much a pair counts whose conflict follows from that of others of their claims. */
const OF_MATES = 0.7

function likeliestOf(one: LedgerStatement, other: LedgerStatement): Kind {
  const chances = chancesOfPair(one, other)
  return CONFLICTS.reduce((best, each) => (chances[each] > chances[best] ? each : best))
}

function conflictKind(kind: string | undefined): Kind {
  return kind === 'value' || kind === 'characterisation' ? kind : 'denial'
}

function weightOf(left: readonly string[], right: readonly string[]): number {
  if (left.length > 0 && right.length > 0) return 1
  return left.length > 0 || right.length > 0 ? OF_ONE : OF_NONE
}

function keyOf(one: LedgerStatement, other: LedgerStatement): string {
  return [one.address, other.address].sort().join(' ')
}

function examplesOf(group: string, statements: readonly LedgerStatement[], tell: Teller): readonly Example[] {
  const comparisons = statements.flatMap((one, at) =>
    statements.slice(0, at).flatMap((other) => {
      if (one.report === other.report) return []
      const [a, b] = one.address <= other.address ? [one, other] : [other, one]
      return compareLoosely(aspectsOf(a), aspectsOf(b)) ?? []
    }),
  )
  const contexts = contextsOf(comparisons)
  return comparisons.flatMap((comparison, at) => {
    const { a, b } = comparison
    const told = tell(a.ledger, b.ledger)
    const context = contexts[at]
    if (!told || !context) return []
    const numbers = numbersOfPair(comparison, context)
    return [{ ...told, group, numbers, read: numbersOfRead(chancesOfPair(a.ledger, b.ledger)) }]
  })
}
