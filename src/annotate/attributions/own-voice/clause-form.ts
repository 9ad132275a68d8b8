import { UNCHANGED_PASTS } from '../../../lexicon/en/own-voice-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { dependentsOf } from '../factuality/dependents.ts'

/** How the verb of a main clause tells what it tells. */
export interface ClauseForm {
  readonly tense: 'past' | 'perfect' | 'present' | 'to come'
  /** What is done, undergone, going on, or is so. */
  readonly voice: 'deed' | 'passive' | 'progressive' | 'copula'
}

/** The form of the clause whose head stands at `root`; `null` where a modal leaves open whether it is so, or there is no finite verb. */
export function clauseForm(tokens: readonly Token[], root: number): ClauseForm | null {
  const head = tokens[root]
  if (!head) return null
  const children = dependentsOf(tokens, root)
  const helpers = children
    .map((at) => tokens[at])
    .filter((child) => child !== undefined && /^(?:aux|cop)/.test(child.relation))
  const modal = helpers.find((helper) => helper?.xpos === 'MD' || helper?.lower === 'may')
  if (modal) return COMING.test(modal.lower) ? { tense: 'to come', voice: voiceOf(head, helpers) } : null
  const voice = voiceOf(head, helpers)
  if (isToBe(tokens, children)) return { tense: 'to come', voice: voice === 'copula' ? voice : 'deed' }
  if (helpers.some((helper) => helper?.lemma === 'have')) return { tense: 'perfect', voice }
  const finite = helpers.find((helper) => FINITE.test(helper?.xpos ?? '')) ?? head
  const tense = tenseOf(finite, helpers.length === 0)
  return tense && { tense, voice }
}

/** "Is to be scrapped", "are to leave". */
function isToBe(tokens: readonly Token[], children: readonly number[]): boolean {
  return children.some(
    (at) =>
      tokens[at]?.lemma === 'be' && FINITE.test(tokens[at]?.xpos ?? '') && tokens[at + 1]?.lower === 'to',
  )
}

const COMING = /^(?:will|shall|'ll|’ll|wo)$/

const FINITE = /^VB[DZP]$/

function voiceOf(head: Token, helpers: readonly (Token | undefined)[]): ClauseForm['voice'] {
  if (helpers.some((helper) => helper?.relation === 'cop')) return 'copula'
  if (!helpers.some((helper) => helper?.lemma === 'be' || helper?.lemma === 'get')) return 'deed'
  return head.xpos === 'VBG' ? 'progressive' : 'passive'
}

/** "Closed last year", "put the sheet away": some pasts are tagged as participles or bare verbs. */
function tenseOf(verb: Token, isAlone: boolean): 'past' | 'present' | null {
  if (verb.xpos === 'VBD') return 'past'
  if (isAlone && (verb.xpos === 'VBN' || UNCHANGED_PASTS.has(verb.lower))) return 'past'
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return 'present'
  return null
}
