import { onceFor } from '../../model/once-for.ts'
import type { Aspects } from './aspects.ts'
import { nameOf } from './entity-match.ts'
import { areOfOneRoot, areOpposed, areSynonyms, conceptOf } from './word-kin.ts'
import { dot, type KnownWord, knownWord, tellingOf } from './word-vectors.ts'

/** A word of a content that tells something, and how much. */
export interface SoftWord {
  readonly lemma: string
  /** The word that stands for it and its like. */
  readonly concept: string
  readonly upos: string
  readonly known: KnownWord | null
  readonly telling: number
}

/** How much two contents mean the same, word by word: each word finds the one of the other content that is used most like it. */
export interface SoftOverlap {
  /** Of what the words of each tell, how much has its like in the other, 0 to 1. */
  readonly left: number
  readonly right: number
  /** The same of nouns and names, and of verbs and adjectives, of both together. */
  readonly nouns: number
  readonly deeds: number
  /** How alike the contents are as a whole: the angle of the sums of their words, -1 to 1. */
  readonly whole: number
  /** How much of what either tells has no like in the other, in units of one rare word. */
  readonly lone: number
  /** Pairs of words that stand at opposite ends of an axis. */
  readonly opposed: number
}

/** A content of more words than this is judged by its first ones: time stays linear. */
const MOST_WORDS = 40
/** Less alike than this a word has no like. */
const ALIKE = 0.35

/** Time goes with the product of their lengths, of which 40 words each count. */
export function softOverlapOf(a: Aspects, b: Aspects): SoftOverlap {
  const [left, right] = [softWordsOf(a), softWordsOf(b)]
  const best = left.map(() => 0)
  const bestOther = right.map(() => 0)
  let opposed = 0
  for (const [i, one] of left.entries())
    for (const [j, other] of right.entries()) {
      if (areOpposed(one.lemma, other.lemma)) opposed++
      const alike = likenessOfWords(one, other)
      if (alike > (best[i] ?? 0)) best[i] = alike
      if (alike > (bestOther[j] ?? 0)) bestOther[j] = alike
    }
  const both = [
    ...left.map((word, at) => ({ word, best: best[at] ?? 0 })),
    ...right.map((word, at) => ({ word, best: bestOther[at] ?? 0 })),
  ]
  return {
    left: shareOf(both.slice(0, left.length)),
    right: shareOf(both.slice(left.length)),
    nouns: shareOf(both.filter(({ word }) => isNoun(word))),
    deeds: shareOf(both.filter(({ word }) => !isNoun(word))),
    whole: wholeOf(left, right),
    lone: both.reduce((sum, { word, best: alike }) => sum + (alike < ALIKE ? word.telling : 0), 0),
    opposed,
  }
}

/** The words of a content that tell something, once each, with the words of the names in it. */
export const softWordsOf = onceFor((aspects: Aspects): readonly SoftWord[] => {
  const named = [...aspects.entities.keys()].flatMap((key) =>
    nameOf(key)
      .split(' ')
      .filter((word) => word.length > 2)
      .map((lemma) => ({ lemma, upos: 'PROPN' })),
  )
  const words = [...aspects.words.values()].map(({ lemma, upos }) => ({ lemma, upos }))
  return [...new Map([...named, ...words].map((word) => [word.lemma, word])).values()]
    .slice(0, MOST_WORDS)
    .map(({ lemma, upos }) => ({
      lemma,
      upos,
      concept: conceptOf(lemma),
      known: knownWord(lemma),
      telling: tellingOf(lemma),
    }))
})

function isNoun({ upos }: SoftWord): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM'
}

function likenessOfWords(one: SoftWord, other: SoftWord): number {
  if (one.lemma === other.lemma) return 1
  // Numbers are near one another in use, and two things.
  if (one.upos === 'NUM' || other.upos === 'NUM') return 0
  if (areOfOneRoot(one.lemma, other.lemma)) return 0.9
  if (one.concept === other.concept || areSynonyms(one.lemma, other.lemma)) return 0.85
  return one.known === null || other.known === null
    ? 0
    : Math.max(0, dot(one.known.vector, other.known.vector))
}

function shareOf(words: readonly { readonly word: SoftWord; readonly best: number }[]): number {
  const all = words.reduce((sum, { word }) => sum + word.telling, 0)
  return all === 0 ? 0 : words.reduce((sum, { word, best }) => sum + word.telling * best, 0) / all
}

function wholeOf(left: readonly SoftWord[], right: readonly SoftWord[]): number {
  const [one, other] = [sumOf(left), sumOf(right)]
  const length = Math.sqrt(dot(one, one) * dot(other, other))
  return length === 0 ? 0 : dot(one, other) / length
}

const WIDTH = 64

function sumOf(words: readonly SoftWord[]): Float32Array {
  const sum = new Float32Array(WIDTH)
  for (const { known, telling } of words)
    for (let at = 0; at < WIDTH; at++) sum[at] = (sum[at] ?? 0) + telling * (known?.vector[at] ?? 0)
  return sum
}
