import type { LedgerStatement } from '../../model/claim.ts'
import { alignments } from '../compare/align.ts'
import { type Aspects, aspectsOf } from '../compare/aspects.ts'
import { overlapOf } from '../compare/overlap.ts'
import { conceptOf } from '../compare/word-kin.ts'
import { CORROBORATION_WEIGHTS } from './corroboration-weights.ts'

/** What says whether one content strengthens another: each a number of about -3 to 3. */
export const CORROBORATION_FEATURES = [
  'bias',
  'length of the shorter',
  'difference of lengths',
  'shared weight',
  'dice',
  'containment',
  'shared names',
  'shared concepts',
  'evidence of the best alignment',
  'roles that differ in it',
  'alignments',
  'shared predicates',
  'shared numbers',
  'both have numbers',
  'one alone negates',
  'negations',
  'quoted by one alone',
  'quoted by both',
] as const

/**
 * How likely a reader who believes one content is strengthened in it by the other, 0 to 1: learnt from ClaimDiff (Ko et al. 2023,
 * "ClaimDiff: Comparing and Contrasting Claims on Contentious Issues"), models/corroboration.md. The same whichever is named first.
 */
export function corroboration(a: LedgerStatement, b: LedgerStatement): number {
  const features = corroborationFeatures(a, b)
  const score = features.reduce((sum, value, at) => sum + value * (CORROBORATION_WEIGHTS[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-score))
}

export function corroborationFeatures(one: LedgerStatement, other: LedgerStatement): readonly number[] {
  const [a, b] = [aspectsOf(one), aspectsOf(other)]
  const overlap = overlapOf(a, b)
  const aligned = alignments(a.clauses, b.clauses)
  const best = aligned[0]
  const [short, long] = [a.weight, b.weight].map((weight) => Math.log1p(weight)).sort((x, y) => x - y)
  const [quoted, quotedToo] = [isQuoted(a), isQuoted(b)]
  const [negates, negatesToo] = [negations(a), negations(b)]
  const numbers = shared(numbersOf(a), numbersOf(b))
  return [
    1,
    (short ?? 0) - 2,
    (long ?? 0) - (short ?? 0),
    Math.log1p(overlap.weight) - 1,
    3 * overlap.dice - 0.6,
    2 * overlap.containment - 0.7,
    Math.log1p(overlap.entities.length) - 0.7,
    Math.log1p(shared(conceptsOf(a), conceptsOf(b))) - 1,
    Math.log1p(Math.max(0, best?.evidence ?? 0)) - 0.5,
    best === undefined ? 0 : Math.min(1, best.mismatches),
    Math.log1p(aligned.length) - 0.5,
    Math.log1p(shared(coresOf(a), coresOf(b))) - 0.3,
    Math.min(2, numbers),
    numbersOf(a).size > 0 && numbersOf(b).size > 0 ? 1 : 0,
    negates > 0 !== negatesToo > 0 ? 1 : 0,
    Math.min(2, negates + negatesToo) - 0.5,
    quoted !== quotedToo ? 1 : 0,
    quoted && quotedToo ? 1 : 0,
  ]
}

function isQuoted({ ledger }: Aspects): boolean {
  return /["“]/.test(ledger.statement.quote)
}

function negations({ clauses }: Aspects): number {
  return clauses.filter(({ sign }) => sign < 0).length
}

function numbersOf({ terms }: Aspects): ReadonlySet<string> {
  return new Set(terms.filter(({ upos }) => upos === 'NUM').map(({ lemma }) => lemma))
}

function conceptsOf({ terms }: Aspects): ReadonlySet<string> {
  return new Set(terms.map(({ lemma }) => conceptOf(lemma)))
}

function coresOf({ clauses }: Aspects): ReadonlySet<string> {
  return new Set(clauses.map(({ core }) => core))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}
