import {
  NO_POSSESSIONS,
  NO_STATES,
  PLACE_PREPOSITIONS,
  PLACES_AND_ENDS,
  STATES,
  WEIGHED_NOUNS,
} from '../../../lexicon/en/own-voice-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { personNoun } from '../../mentions/phrases/person-nouns.ts'
import { dependentsOf } from '../factuality/dependents.ts'
import type { ClauseForm } from './clause-form.ts'

/** Whether a predicate tells where somebody or something is, or in what state: "are in custody", "is back", "was found dead". */
export function isStateToTell(tokens: readonly Token[], predicate: number): boolean {
  const head = tokens[predicate]
  if (!head) return false
  if (PLACES_AND_ENDS.has(head.lower)) return true
  if (/^(?:ADJ|VERB)$/.test(head.upos)) return STATES.has(head.lower)
  if (NO_STATES.has(head.lemma)) return false
  const preposition = dependentsOf(tokens, predicate).find((at) => tokens[at]?.relation === 'case')
  return preposition !== undefined && PLACE_PREPOSITIONS.has(tokens[preposition]?.lower ?? '')
}

/** "Is the ward's new councillor", "the bomber was a student": who holds what office, or who is somebody told of. */
export function isWhoSomebodyIs(
  tokens: readonly Token[],
  predicate: number,
  subject: number,
  { tense }: ClauseForm,
): boolean {
  const head = tokens[predicate]
  if (head?.upos !== 'NOUN' || personNoun(head.lower) === null) return false
  if (tokens[subject]?.upos === 'NOUN' && isDefinite(tokens, subject)) return true
  return !(tokens[subject]?.upos === 'PRON' && tense === 'present') && isDefinite(tokens, predicate)
}

function isDefinite(tokens: readonly Token[], noun: number): boolean {
  return dependentsOf(tokens, noun).some((at) => {
    const { relation = '', lower = '' } = tokens[at] ?? {}
    return relation === 'nmod:poss' || (relation === 'det' && lower === 'the')
  })
}

/** "It was an angler who found the captain": who or what did it. */
export function isWhoDidIt(tokens: readonly Token[], predicate: number, { tense }: ClauseForm): boolean {
  if (tense !== 'past' || tokens[predicate + 1]?.text === ',') return false
  return dependentsOf(tokens, predicate).some((at) => {
    const { relation = '', xpos = '' } = tokens[at] ?? {}
    return (
      relation === 'acl:relcl' &&
      (xpos === 'VBD' || dependentsOf(tokens, at).some((helper) => tokens[helper]?.xpos === 'VBD'))
    )
  })
}

/** "There was alcohol in the skipper's blood". */
export function isThereSomewhere(tokens: readonly Token[], verb: number, there: number): boolean {
  const children = dependentsOf(tokens, verb)
  const thing = children.find((at) => at !== there && /^nsubj/.test(tokens[at]?.relation ?? ''))
  const place = (at: number) =>
    /^(?:obl|nmod)/.test(tokens[at]?.relation ?? '') &&
    dependentsOf(tokens, at).some((mark) => PLACE_PREPOSITIONS.has(tokens[mark]?.lower ?? ''))
  const lemma = tokens[thing ?? -1]?.lemma ?? ''
  if (thing === undefined || WEIGHED_NOUNS.has(lemma) || NO_POSSESSIONS.has(lemma)) return false
  return [...children, ...dependentsOf(tokens, thing)].some(place)
}
