import type { Term } from '../../model/statement.ts'
import { type Aspects, sum, weightOf } from './aspects.ts'
import type { Comparison } from './compare.ts'
import { entityMatch, isOwn } from './entity-match.ts'
import { areAlike, areOfOneRoot, areSynonyms, conceptOf } from './word-kin.ts'

/** How much of two contents is the same, word kin and bare names counted in part. */
export interface Likeness {
  /** Of all that is shared, in units of one name or telling word. */
  readonly shared: number
  /** Twice what is shared over the weight of both: 1 where they share all. */
  readonly dice: number
  /** What is shared over the weight of the lighter one: 1 where one is all in the other. */
  readonly containment: number
  /** Shared words, each where it stands in the one and in the other. */
  readonly words: readonly (readonly [Term, Term])[]
  /** Whether each has a number that the other has not. */
  readonly numbersDiffer: boolean
}

/** A word of the same root or of the same end of an axis tells a little less than the word itself. */
const OF_KIN = 0.7
/** Another word for the same thing tells less still. */
const OF_CONCEPT = 0.5

/** A day that both name: "by June 30", "by the end of June". */
export const OF_ONE_DAY = 0.7

export function likenessOf({ a, b, times }: Pick<Comparison, 'a' | 'b' | 'times'>): Likeness {
  const pairs = pairsOf([...a.words.values()], [...b.words.values()])
  const names = namesShared(a, b)
  const day = times === 'shared' ? OF_ONE_DAY : 0
  const shared = sum(pairs.map(({ weight }) => weight)) + names.shared + day
  const [left, right] = [a.weight + names.left + day, b.weight + names.right + day]
  const lighter = Math.min(left, right)
  return {
    shared,
    dice: left + right === 0 ? 0 : (2 * shared) / (left + right),
    containment: lighter === 0 ? 0 : shared / lighter,
    words: pairs.map(({ one, other }) => [one, other] as const),
    numbersDiffer: hasNumberOfItsOwn(a, b) && hasNumberOfItsOwn(b, a),
  }
}

interface Paired {
  readonly one: Term
  readonly other: Term
  readonly weight: number
}

/** Each word with the nearest of the other content that is still free: the same word first. */
function pairsOf(left: readonly Term[], right: readonly Term[]): readonly Paired[] {
  const byLemma = new Map(right.map((term) => [term.lemma, term]))
  const found: Paired[] = []
  const free = new Set(right)
  const rest: Term[] = []
  for (const one of left) {
    const other = byLemma.get(one.lemma)
    if (!other) {
      rest.push(one)
      continue
    }
    free.delete(other)
    found.push({ one, other, weight: weightOf(one.lemma) })
  }
  for (const one of rest) {
    const [best] = [...free]
      .map((other) => ({ one, other, weight: kinOf(one, other) }))
      .filter(({ weight }) => weight > 0)
      .sort((x, y) => y.weight - x.weight || x.other.start - y.other.start)
    if (!best) continue
    free.delete(best.other)
    found.push(best)
  }
  return found
}

function kinOf(one: Term, other: Term): number {
  if (one.upos === 'NUM' || other.upos === 'NUM') return 0
  const weight = Math.min(weightOf(one.lemma), weightOf(other.lemma))
  if (areAlike(one.lemma, other.lemma) || areOfOneRoot(one.lemma, other.lemma)) return OF_KIN * weight
  if (areSynonyms(one.lemma, other.lemma)) return OF_KIN * weight
  return conceptOf(one.lemma) === conceptOf(other.lemma) ? OF_CONCEPT * weight : 0
}

/**
 * Names that both have; and what one says of itself ("it would hear the complaint") that the other says of it by name, which
 * then counts as told in both.
 */
function namesShared(
  a: Aspects,
  b: Aspects,
): { readonly shared: number; readonly left: number; readonly right: number } {
  let [shared, left, right] = [0, 0, 0]
  for (const key of a.entities.keys()) {
    const best = Math.max(0, ...[...b.entities.keys()].map((other) => entityMatch(key, other)))
    shared += isOwn(key) && !b.entities.has(key) ? 0.5 * best : best
    if (best === 0 && b.source !== null && entityMatch(key, b.source) > 0) {
      shared += 0.8
      right += 0.8
    }
  }
  for (const key of b.entities.keys()) {
    if ([...a.entities.keys()].some((other) => entityMatch(key, other) > 0)) continue
    if (a.source === null || entityMatch(key, a.source) <= 0) continue
    shared += 0.8
    left += 0.8
  }
  return { shared, left, right }
}

function hasNumberOfItsOwn(one: Aspects, other: Aspects): boolean {
  // A number in a name tells which is meant: "Flight 206".
  return [...one.words.values()].some(
    ({ upos, lemma, entity }) => upos === 'NUM' && entity === null && !other.words.has(lemma),
  )
}
