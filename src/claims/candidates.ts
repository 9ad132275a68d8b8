import type { LedgerStatement } from '../model/claim.ts'
import { type Aspects, aspectsOf, weightOf } from './aspects.ts'
import { conceptOf, isPole } from './oppositions.ts'

const MOST_ENTITIES = 3
const MOST_WORDS = 5
/** Pairs of words are made of this many, for statements that name nobody. */
const PAIRED_WORDS = 4

/**
 * The keys that statements must share to be compared: who with what ("person:…|missile"), and what with what. They follow
 * from the statement alone, never from what else is known; at most 21 a statement.
 */
export function keysOf(statement: LedgerStatement): readonly string[] {
  return keysOfAspects(aspectsOf(statement))
}

export function keysOfAspects(aspects: Aspects): readonly string[] {
  const words = tellingWords(aspects)
  const withActors = actorsOf(aspects).flatMap((entity) => words.map((word) => `${entity}|${word}`))
  const paired = words.slice(0, PAIRED_WORDS)
  const withWords = paired.flatMap((one, at) =>
    paired.slice(at + 1).map((other) => [one, other].sort().join('+')),
  )
  return [...new Set([...withActors, ...withWords])]
}

/** People and organisations tell more than countries, which are in everything. */
const TELLING_TYPES = ['person', 'organization', 'outlet', 'group', 'other', 'place', 'country']

function actorsOf({ entities, source }: Aspects): readonly string[] {
  const actors = new Set([...entities.keys(), ...(source === null ? [] : [source])])
  return [...actors].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)).slice(0, MOST_ENTITIES)
}

function rankOf(key: string): number {
  const rank = TELLING_TYPES.findIndex((type) => key.startsWith(`${type}:`))
  return rank < 0 ? TELLING_TYPES.length : rank
}

/** The words by which it will be found: not the common ones, the long ones first, as they are the rarer. */
function tellingWords({ words }: Aspects): readonly string[] {
  const telling = [...words.values()]
    .filter(({ lemma, upos }) => upos !== 'NUM' && upos !== 'ADV' && weightOf(lemma) === 1 && !isPole(lemma))
    .map(({ lemma }) => conceptOf(lemma))
  return [...new Set(telling)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_WORDS)
}
