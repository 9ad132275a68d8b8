import { POINTS_TO_NAMED } from '../../../lexicon/en/pointing-back.ts'
import {
  BEFORE_NAME,
  BLAME,
  CALLED_BAD,
  CALLED_GOOD,
  DEED_IN_NAME,
  PRAISE,
  VERDICT_PHRASES,
} from '../../../lexicon/en/verdict-words.ts'
import type { Term } from '../../../model/statement.ts'
import { type Aspects, signOf, weightOf } from '../../compare/aspects.ts'
import type { Comparison } from '../../compare/compare.ts'
import { gapBetween, isBefore } from '../../compare/next-to.ts'
import { areAlike, areOfOneRoot, areSynonyms, conceptOf } from '../../compare/word-kin.ts'
import { conflict, type Finding } from '../make-judgement.ts'
import { isNamedSo } from './assessment.ts'

/** How far apart in their report the two stand, in characters: the second means with “it” what the first names. */
const NEARBY = 260

/**
 * "Called the operation a crime", and next to it "called it a necessary risk": two who are set beside each other call one thing by two names. One of
 * them praises or blames with it, and the other does not; where neither does, it is unsure.
 */
export function namedOtherwise({ a, b, oneReport, sameSource }: Comparison): Finding | null {
  if (!oneReport || sameSource || a.stance !== 'asserts' || b.stance !== 'asserts') return null
  const gap = gapBetween(a, b)
  if (gap === null || gap > NEARBY || !isName(a) || !isName(b)) return null
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
  if (
    !POINTS_TO_NAMED.test(second.ledger.statement.quote) ||
    POINTS_TO_NAMED.test(first.ledger.statement.quote)
  )
    return null
  const [one, other] = [nameIn(first), nameIn(second)]
  const [word, another] = [one.at(-1), other.at(-1)]
  if (!word || !another || areOfOneName(one, other)) return null
  const [side, otherSide] = [sideOf(one, first), sideOf(other, second)]
  if (side !== 0 && side === otherSide) return null
  const isKnown = side !== 0 || otherSide !== 0
  return {
    ...(isKnown ? conflict('characterisation') : ({ verdict: 'unsure', conflict: null } as const)),
    clash: first === a ? [word, another] : [another, word],
    by: 'claims/named-otherwise',
    score: isKnown ? 0.55 : 0.4,
    reason: `Side by side two sources call one thing by two names: “${word.lemma}” and “${another.lemma}”.`,
  }
}

const MOST_TERMS = 9

function isName({ clauses, terms, ledger: { statement, cueWords = '' } }: Aspects): boolean {
  const isShort = terms.length > 0 && terms.length <= MOST_TERMS && statement.content.length === 1
  return (
    isShort &&
    !DEED_IN_NAME.test(statement.quote) &&
    clauses.some(({ main, sign }) => main && sign === 1) &&
    isNamedSo(clauses, cueWords, statement.quote)
  )
}

/** The words of the name: behind "as", "a" or what is named. */
function nameIn({ terms, ledger: { statement } }: Aspects): readonly Term[] {
  const { quote, content } = statement
  const begin = BEFORE_NAME.exec(quote)
  const from = (content[0]?.start ?? 0) + (begin === null ? 0 : begin.index + begin[0].length)
  const told = terms.filter(
    ({ start, upos, entity }) => start >= from && entity === null && /^(?:NOUN|ADJ|VERB|ADV)$/.test(upos),
  )
  return begin === null ? told.slice(1) : told
}

/** Whether words of both are the same, or kin: then they agree, as far as that goes. */
function areOfOneName(one: readonly Term[], other: readonly Term[]): boolean {
  return one.some(({ lemma: a }) =>
    other.some(
      ({ lemma: b }) =>
        (weightOf(a) === 1 && conceptOf(a) === conceptOf(b)) ||
        areSynonyms(a, b) ||
        areOfOneRoot(a, b) ||
        areAlike(a, b),
    ),
  )
}

/** Praise 1, blame -1; 0 neither or both. */
function sideOf(words: readonly Term[], aspects: Aspects): number {
  const phrase = VERDICT_PHRASES.find((one) => one.words.test(aspects.ledger.statement.quote))
  if (phrase) return phrase.side
  const sides = words
    .map((word) => ({ word, side: isGood(word) ? 1 : isBad(word) ? -1 : 0 }))
    .filter(({ side }) => side !== 0)
    .map(({ word, side }) => side * signOf(aspects, word))
  return sides.every((side) => side === sides[0]) ? (sides[0] ?? 0) : 0
}

function isGood({ lemma }: Term): boolean {
  return PRAISE.has(lemma) || CALLED_GOOD.has(lemma)
}

function isBad({ lemma }: Term): boolean {
  return BLAME.has(lemma) || CALLED_BAD.has(lemma)
}
