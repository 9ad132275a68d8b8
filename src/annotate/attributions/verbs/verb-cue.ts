import { REPORTED_PASSIVES } from '../../../lexicon/en/cues/reported-passives.ts'
import type { Token } from '../../../model/annotation.ts'
import type { CueIndex } from '../cue-index.ts'
import { type VerbGroup, verbGroupAt } from '../verb-group.ts'
import { isClosingQuote, type Words } from '../words.ts'
import { isComma } from './marks.ts'

export interface Cue extends VerbGroup {
  readonly verb: number
  /** "was quoted as saying", "is said to be": somebody says it of the subject, or through another. */
  readonly relayed: 'quoted' | 'reported' | null
}

export function cueAt({ tokens }: Words, verb: number, cues: CueIndex): Cue | null {
  const group = verbGroupAt(tokens, verb)
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const lemma = tokens[verb]?.lemma ?? ''
  if (lower(verb + 1) === 'as' && ['saying', 'telling', 'adding', 'stating'].includes(lower(verb + 2))) {
    return { ...group, verb, end: verb + 3, relayed: 'quoted' }
  }
  const before = tokens[verb - 1]
  const reduced =
    !group.passive &&
    before !== undefined &&
    (before.upos === 'NOUN' || isClosingQuote(before)) &&
    lower(verb) !== lemma
  if (REPORTED_PASSIVES.has(lemma) && (group.passive || reduced) && lower(verb + 1) === 'to') {
    const inner = innerVerb(tokens, verb + 2, cues)
    return { ...group, verb, end: inner ?? group.end, relayed: 'reported' }
  }
  // "spoke of having seen": the preposition belongs to the cue.
  const gerund = ['of', 'about'].includes(lower(verb + 1)) && lower(verb + 2).endsWith('ing')
  return { ...group, verb, end: gerund ? verb + 2 : group.end, relayed: null }
}

/** Behind "to" and its auxiliaries, where a verb says that something was said too ("said to have added"); null elsewhere. */
function innerVerb(tokens: readonly Token[], from: number, cues: CueIndex): number | null {
  let at = from
  while (['have', 'be', 'been'].includes(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (
    verb &&
    cues.verbs.get(verb.lemma)?.some(({ takes }) => takes.includes('clause')) &&
    verb.upos === 'VERB'
  )
    return at + 1
  return null
}

/** ", saying that …": a participle without auxiliary, said by the subject of the main clause. */
export function isParticipial(tokens: readonly Token[], { start, verb }: Cue): boolean {
  return (
    start === verb &&
    isGerund(tokens[verb]) &&
    (isComma(tokens[verb - 1]) || tokens[verb - 1]?.lower === 'by')
  )
}

export function isGerund(token: Token | undefined): boolean {
  return token?.lower.endsWith('ing') === true
}
