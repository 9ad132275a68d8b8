import { areOfOneLine } from '../origins/line-of-sources.ts'
import { type Alignment, predicateWeight } from './align.ts'
import { type Aspects, isNegated, signOf, weightOf } from './aspects.ts'
import { type Comparison, isOwnVoice } from './compare.ts'
import { nameOf } from './entity-match.ts'
import { likenessOf } from './likeness.ts'
import { measuresOf } from './measures.ts'
import { modalityOf } from './modality.ts'
import { SAMENESS_WEIGHTS } from './sameness-weights.ts'
import { conceptOf } from './word-kin.ts'

/** From so much on two contents are taken to say the same. */
export const SURE = 0.75

/** How likely two contents of one story say the same, 0 to 1: learnt from the stories of the casebook, models/sameness.md. */
export function sameness(comparison: Comparison): number {
  const score = samenessFeatures(comparison).reduce(
    (sum, value, at) => sum + value * (SAMENESS_WEIGHTS[at] ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-score))
}

/**
 * What tells whether two contents of one story say the same, each a number of about -2 to 3, in this order: bias, shared weight, dice, containment,
 * telling shared, telling dice, telling containment, evidence of the best alignment, its score, roles that differ in it, predicates differ in sign,
 * predicates differ in mode, no alignment, one number shared, numbers differ, one alone has numbers, one negates a word that the other affirms,
 * negations differ, both negate, times shared, times differ, days apart, one line of sources, of one report, modalities differ, difference of
 * lengths, length of the shorter, own voice, first words of the predicate shared.
 */
export function samenessFeatures(comparison: Comparison): readonly number[] {
  const { a, b, aligned, times, daysApart, oneReport } = comparison
  const likeness = likenessOf(comparison)
  const telling = tellingShared(
    comparison,
    likeness.words.map(([one]) => one.lemma),
  )
  const best = bestOf(aligned)
  const [left, right] = [numbersOf(a), numbersOf(b)]
  const numbers = [...left].filter((value) => right.has(value)).length
  const [negates, negatesToo] = [isNegated(a), isNegated(b)]
  const [short, long] = [a.weight, b.weight].map((weight) => Math.log1p(weight)).sort((x, y) => x - y)
  return [
    1,
    Math.log1p(likeness.shared) - 1,
    3 * Math.min(1, likeness.dice) - 1,
    2 * Math.min(1, likeness.containment) - 1,
    Math.log1p(telling.shared),
    3 * telling.dice - 0.5,
    2 * telling.containment - 0.5,
    Math.log1p(Math.max(0, best?.evidence ?? 0)),
    best ? best.score : 0,
    best ? Math.min(2, best.mismatches) : 0,
    best && best.a.sign * best.b.sign < 0 !== best.opposed ? 1 : 0,
    best && best.a.mode !== best.b.mode ? 1 : 0,
    best ? 0 : 1,
    Math.min(2, numbers),
    left.size > 0 && right.size > 0 && numbers === 0 ? 1 : 0,
    left.size > 0 !== right.size > 0 ? 1 : 0,
    likeness.words.some(([one, other]) => signOf(a, one) * signOf(b, other) < 0) ? 1 : 0,
    negates !== negatesToo ? 1 : 0,
    negates && negatesToo ? 1 : 0,
    times === 'shared' ? 1 : 0,
    times === 'different' ? 1 : 0,
    daysApart === null ? 0 : Math.min(2, Math.log1p(daysApart) / 2),
    areOfOneLine(a, b) ? 1 : 0,
    oneReport ? 1 : 0,
    modalityOf(a.ledger) !== modalityOf(b.ledger) ? 1 : 0,
    (long ?? 0) - (short ?? 0),
    (short ?? 0) - 1.5,
    isOwnVoice(a) || isOwnVoice(b) ? 1 : 0,
    best && best.a.core === best.b.core ? predicateWeight(best.a.core) : 0,
  ]
}

function bestOf(aligned: readonly Alignment[]): Alignment | undefined {
  return aligned.find(({ a, b }) => a.main && b.main) ?? aligned[0]
}

/** What is shared of the words that are not in all that the two reports tell. */
function tellingShared(
  { a, b }: Comparison,
  shared: readonly string[],
): { shared: number; dice: number; containment: number } {
  const common = new Set([...commonIn(a), ...commonIn(b)])
  const weigh = (lemmas: Iterable<string>) =>
    [...lemmas].reduce((sum, lemma) => sum + (common.has(conceptOf(lemma)) ? 0.3 : 1) * weightOf(lemma), 0)
  const [left, right, both] = [weigh(a.words.keys()), weigh(b.words.keys()), weigh(shared)]
  const lighter = Math.min(left, right)
  return {
    shared: both,
    dice: left + right === 0 ? 0 : Math.min(1, (2 * both) / (left + right)),
    containment: lighter === 0 ? 0 : Math.min(1, both / lighter),
  }
}

function commonIn({ ledger: { about } }: Aspects): readonly string[] {
  return [
    ...(about?.nouns ?? []).map(conceptOf),
    ...(about?.names ?? []).flatMap((key) => nameOf(key).split(' ')),
  ]
}

function numbersOf({ clauses, words }: Aspects): ReadonlySet<string> {
  const measured = measuresOf(clauses).map(({ quantity: { value } }) => `${value}`)
  const told = clauses.flatMap(({ proposition: { quantities } }) => quantities.map(({ value }) => `${value}`))
  const written = [...words.values()].filter(({ upos }) => upos === 'NUM').map(({ lemma }) => lemma)
  return new Set([...measured, ...(told.length > 0 ? told : written)])
}
