import { TELLING_APART } from '../../lexicon/en/telling-apart.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Aspects } from './aspects.ts'

/** Whether two contents tell of two of several alike, and of no such in common: "smoke in the second tunnel", "no fire in the first tunnel". */
export function areOfTwoAlike(a: Aspects, b: Aspects): boolean {
  const others = toldApartIn(b)
  return [...toldApartIn(a)].some(([noun, words]) => {
    const its = others.get(noun)
    return (
      its !== undefined &&
      ![...words].some((word) => its.has(word)) &&
      [...words].some((word) => [...its].some((other) => areOfOneLine(word, other)))
    )
  })
}

function areOfOneLine(one: string, other: string): boolean {
  return TELLING_APART.some((line) => line.includes(one) && line.includes(other))
}

/** The nouns that such a word stands right before, each with those words. */
const toldApartIn = onceFor(({ terms }: Aspects): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const [at, { lemma, upos }] of terms.entries()) {
    const before = terms[at - 1]
    if (upos !== 'NOUN' || !before || !WORDS.has(before.lemma)) continue
    const words = found.get(lemma) ?? new Set()
    found.set(lemma, words.add(before.lemma))
  }
  return found
})

const WORDS = new Set(TELLING_APART.flat())
