import { CALLING, CONFIRMING, NEGATORS, PRO_FORM, REJECTING } from '../../lexicon/en/answering-stems.ts'
import {
  CALLED_UNTRUE,
  CLAIM_NOUNS,
  DENYING_VERBS,
  FIGURE_NOUNS,
  PROMISE_NOUNS,
} from '../../lexicon/en/claim-nouns.ts'
import { ADMITTING } from '../../lexicon/en/taking-back.ts'
import { strengthOf } from '../../model/certainty.ts'
import { onceFor } from '../../model/once-for.ts'
import { areOfOneLine } from '../origins/line-of-sources.ts'
import type { Alignment } from './align.ts'
import { type Aspects, isNegated, signOf } from './aspects.ts'
import { type Comparison, isOwnVoice } from './compare.ts'
import { entityMatch, isOwn, nameOf } from './entity-match.ts'
import { likenessOf } from './likeness.ts'
import { measuresOf } from './measures.ts'
import { modalityOf } from './modality.ts'
import { gapBetween, isBefore } from './next-to.ts'
import { type SoftOverlap, softOverlapOf, softWordsOf } from './soft-overlap.ts'
import { wordsAlike } from './word-vectors.ts'

/** What tells what two contents of one story are to each other, by name. The first of the two is the one that was published, or stands, first. */
export type PairFeatures = Readonly<Record<string, number>>

export function pairFeatures(comparison: Comparison): PairFeatures {
  const [first, second] = inOrder(comparison)
  const soft = softOverlapOf(comparison.a, comparison.b)
  const [one, other] = first === comparison.a ? [soft.left, soft.right] : [soft.right, soft.left]
  return {
    ...overlapFeatures(comparison, soft, one, other),
    ...alignmentFeatures(comparison),
    ...numberFeatures(first, second),
    ...placeFeatures(comparison, first, second),
    ...ofOne(first).asFirst,
    ...ofOne(second).asSecond,
    ...betweenFeatures(comparison, first, second),
  }
}

function inOrder({ a, b, oneReport }: Comparison): readonly [Aspects, Aspects] {
  if (oneReport) return isBefore(a, b) ? [a, b] : [b, a]
  if (a.ledger.published !== b.ledger.published)
    return a.ledger.published < b.ledger.published ? [a, b] : [b, a]
  return a.ledger.address < b.ledger.address ? [a, b] : [b, a]
}

function overlapFeatures(comparison: Comparison, soft: SoftOverlap, one: number, other: number) {
  const likeness = likenessOf(comparison)
  return {
    softLess: Math.min(one, other),
    softMore: Math.max(one, other),
    softMean: (one + other) / 2,
    softFirst: one,
    softSecond: other,
    softNouns: soft.nouns,
    softDeeds: soft.deeds,
    softWhole: soft.whole,
    softLone: soft.lone,
    opposedWords: soft.opposed,
    shared: likeness.shared,
    dice: likeness.dice,
    containment: likeness.containment,
    entitiesShared: comparison.overlap.entities.length,
  }
}

function alignmentFeatures({ aligned, a, b }: Comparison) {
  const best = bestOf(aligned)
  const [heads, others] = [mainHeads(a), mainHeads(b)]
  return {
    evidence: best?.evidence ?? -1,
    alignedScore: best?.score ?? 0,
    mismatches: best?.mismatches ?? -1,
    loose: best?.loose ?? -1,
    alignedOpposed: best?.opposed ? 1 : 0,
    alignedSigns: best ? best.a.sign * best.b.sign : 0,
    alignedModes: best ? (best.a.mode === best.b.mode ? 1 : -1) : 0,
    headsAlike: mostAlike(heads, others),
    agentsAlike: mostAlike(roleHeads(a, 'agent'), roleHeads(b, 'agent')),
    patientsAlike: mostAlike(roleHeads(a, 'patient'), roleHeads(b, 'patient')),
    agentOfPatient: Math.max(
      mostAlike(roleHeads(a, 'agent'), roleHeads(b, 'patient')),
      mostAlike(roleHeads(a, 'patient'), roleHeads(b, 'agent')),
    ),
    headOfPart: Math.max(mostAlike(heads, partHeads(b)), mostAlike(others, partHeads(a))),
  }
}

function bestOf(aligned: readonly Alignment[]): Alignment | undefined {
  return aligned.find(({ a, b }) => a.main && b.main) ?? aligned[0]
}

function mainHeads({ clauses }: Aspects): readonly string[] {
  return clauses.flatMap(({ main, core }) => (main ? [core] : [])).slice(0, 4)
}

function roleHeads({ clauses }: Aspects, role: string): readonly string[] {
  return clauses
    .flatMap(({ main, parts }) => (main ? parts.filter((part) => part.role === role) : []))
    .map(({ head }) => head)
    .slice(0, 4)
}

function partHeads({ clauses }: Aspects): readonly string[] {
  return clauses.flatMap(({ parts }) => parts.map(({ head }) => head)).slice(0, 8)
}

function mostAlike(some: readonly string[], others: readonly string[]): number {
  let most = some.length === 0 || others.length === 0 ? -1 : 0
  for (const one of some) for (const other of others) most = Math.max(most, wordsAlike(one, other))
  return most
}

function numberFeatures(first: Aspects, second: Aspects) {
  const [left, right] = [numbersIn(first), numbersIn(second)]
  const shared = left.filter(({ value }) => right.some((other) => other.value === value)).length
  const [one, other] = nearestNumbers(left, right)
  const [m1, m2] = [measuresOf(first.clauses), measuresOf(second.clauses)]
  const alike = m1.some(({ of }) => m2.some((two) => two.of === of))
  return {
    numbersFirst: Math.min(3, left.length),
    numbersSecond: Math.min(3, right.length),
    numbersShared: Math.min(3, shared),
    numbersDiffer: left.length > 0 && right.length > 0 && shared === 0 ? 1 : 0,
    numberRatio: one && other ? Math.abs(Math.log((one.value + 0.5) / (other.value + 0.5))) : -1,
    numberUnits: one && other ? (one.unit === other.unit ? 1 : 0) : -1,
    numberCounted:
      one?.counted && other?.counted ? wordsAlike(one.counted, other.counted) : one && other ? 0.5 : -1,
    measuredAlike: alike ? 1 : 0,
  }
}

interface Told {
  readonly value: number
  readonly unit: string | null
  readonly counted: string | null
}

function numbersIn({ clauses }: Aspects): readonly Told[] {
  return clauses.flatMap(({ proposition: { quantities } }) => quantities).slice(0, 6)
}

/** Of two numbers told those that count what is most alike; of several such the nearest. */
function nearestNumbers(left: readonly Told[], right: readonly Told[]): readonly (Told | undefined)[] {
  const pairs = left.flatMap((one) => right.map((other) => ({ one, other, fit: fitOf(one, other) })))
  const [best] = pairs.toSorted((x, y) => y.fit - x.fit)
  return [best?.one, best?.other]
}

function fitOf(one: Told, other: Told): number {
  const units = one.unit === other.unit ? 1 : -1
  const counted = one.counted && other.counted ? wordsAlike(one.counted, other.counted) : 0.3
  const near = -Math.abs(Math.log((one.value + 0.5) / (other.value + 0.5)))
  return units + counted + 0.1 * near
}

function placeFeatures({ oneReport, daysApart, times }: Comparison, first: Aspects, second: Aspects) {
  const gap = gapBetween(first, second)
  return {
    oneReport: oneReport ? 1 : 0,
    gap: gap === null ? -1 : Math.min(1500, gap),
    sentencesApart: oneReport && gap !== null ? Math.min(6, gap / 90) : -1,
    daysApart: daysApart === null ? -1 : Math.min(60, daysApart),
    publishedApart: Math.min(60, daysFrom(first.ledger.published, second.ledger.published)),
    timesShared: times === 'shared' ? 1 : 0,
    timesDiffer: times === 'different' ? 1 : 0,
  }
}

function daysFrom(one: string, other: string): number {
  const [a, b] = [Date.parse(one.slice(0, 10)), Date.parse(other.slice(0, 10))]
  return Number.isNaN(a) || Number.isNaN(b) ? -1 : Math.abs(a - b) / 86_400_000
}

interface OfOne {
  readonly asFirst: PairFeatures
  readonly asSecond: PairFeatures
}

/** Of one statement, worked out once. */
const ofOne = onceFor((aspects: Aspects): OfOne => {
  const features = workOut(aspects)
  return { asFirst: named('first', features), asSecond: named('second', features) }
})

function workOut(aspects: Aspects): PairFeatures {
  const { ledger, denies, stance, clauses, weight, terms, source } = aspects
  const { statement, cueWords = '' } = ledger
  const { quote } = statement
  const main = clauses.filter((clause) => clause.main)
  return {
    denies: denies ? 1 : 0,
    asserts: stance === 'asserts' ? 1 : 0,
    strength: strengthOf(statement.certainty),
    negators: Math.min(3, quote.match(NEGATORS)?.length ?? 0),
    signs: main.length === 0 ? (denies ? -1 : 0) : (main[0]?.sign ?? 0),
    untrue: terms.some(({ lemma }) => CALLED_UNTRUE.has(lemma)) ? 1 : 0,
    claimNoun: terms.some(({ lemma, upos }) => upos === 'NOUN' && CLAIM_NOUNS.has(lemma)) ? 1 : 0,
    figureNoun: terms.some(
      ({ lemma, upos }) => upos === 'NOUN' && (FIGURE_NOUNS.has(lemma) || PROMISE_NOUNS.has(lemma)),
    )
      ? 1
      : 0,
    denyingVerb: clauses.some(({ proposition }) => DENYING_VERBS.has(proposition.predicate)) ? 1 : 0,
    rejecting: REJECTING.test(cueWords) ? 1 : 0,
    calling: CALLING.test(cueWords) ? 1 : 0,
    confirming: CONFIRMING.test(cueWords) || ADMITTING.test(cueWords) ? 1 : 0,
    proForm: PRO_FORM.test(quote.trim()) ? 1 : 0,
    weight: Math.min(20, weight),
    words: Math.min(40, softWordsOf(aspects).length),
    own: isOwnVoice(aspects) ? 1 : 0,
    sourced: source === null ? 0 : isOwn(source) ? 1 : 2,
    chain: statement.chain.length,
    direct: statement.kind === 'direct' ? 1 : 0,
    bare: clauses.length > 0 && clauses.every(({ bare }) => bare) ? 1 : 0,
    clauses: Math.min(6, clauses.length),
    copula: main.some(({ proposition: { upos } }) => upos === 'NOUN' || upos === 'ADJ') ? 1 : 0,
    modality: MODES[modalityOf(ledger)],
    takesBack: aspects.takesBack ? 1 : 0,
  }
}

const MODES = { told: 0, ahead: 1, conditional: 2 } as const

function named(whose: string, features: PairFeatures): PairFeatures {
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [`${whose}.${name}`, value]))
}

function betweenFeatures(comparison: Comparison, first: Aspects, second: Aspects): PairFeatures {
  const { a, b, sameSource, oneStory } = comparison
  const likeness = likenessOf(comparison)
  return {
    sameSource: sameSource ? 1 : 0,
    oneLine: areOfOneLine(a, b) ? 1 : 0,
    oneStory: oneStory ? 1 : 0,
    deniesBoth: a.denies && b.denies ? 1 : 0,
    deniesOne: a.denies !== b.denies ? 1 : 0,
    wordNegatedByOne: likeness.words.some(([one, other]) => signOf(a, one) * signOf(b, other) < 0) ? 1 : 0,
    negatedByOne: isNegated(a) !== isNegated(b) ? 1 : 0,
    secondSourceInFirst: isNamedIn(second, first) ? 1 : 0,
    firstSourceInSecond: isNamedIn(first, second) ? 1 : 0,
    differentModality: modalityOf(a.ledger) === modalityOf(b.ledger) ? 0 : 1,
  }
}

/** Whether who says the one stands in the other. */
function isNamedIn({ source }: Aspects, other: Aspects): boolean {
  if (source === null) return false
  if ([...other.entities.keys()].some((key) => entityMatch(key, source) > 0)) return true
  const [word = ''] = nameOf(source).split(' ').slice(-1)
  return word.length > 3 && other.terms.some(({ lemma }) => lemma === word)
}
