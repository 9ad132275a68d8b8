import { type Aspects, weightOf } from '../compare/aspects.ts'
import { nameOf } from '../compare/entity-match.ts'
import { isTollWord } from '../compare/measures.ts'
import { areOfOneStory } from '../compare/story.ts'
import { conceptOf } from '../compare/word-kin.ts'

/** From so much shared on two statements of one line of sources are of one matter: a name, or two words that tell something. */
const LEAST = 2

/**
 * Whether what one line of sources said twice is of one matter: their reports are of one story; or, as a report of two sentences names too little to tell,
 * the contents themselves share a name and a telling word, or two such words.
 */
export function areOfOneMatter(a: Aspects, b: Aspects): boolean {
  if (areOfOneStory(a.ledger, b.ledger)) return true
  const [one, other] = [tellingOf(a), tellingOf(b)]
  return [...one].filter((word) => other.has(word)).length >= LEAST
}

/** Names, whatever each report takes them for, and words that tell something. */
function tellingOf({ entities, words, source }: Aspects): ReadonlySet<string> {
  const names = [...entities.keys()]
    .filter((key) => key !== source && !key.startsWith('country:'))
    .map(nameOf)
  const telling = [...words.values()]
    .filter(({ lemma, upos }) => upos !== 'NUM' && weightOf(lemma) === 1 && !isTollWord(lemma))
    .map(({ lemma }) => conceptOf(lemma))
  return new Set([...names, ...telling])
}
